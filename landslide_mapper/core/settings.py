"""The plugin's settings, kept in the user's QGIS profile."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsSettings

from landslide_mapper.vocabulary import AUTO_DEVICE, DEVICES

PREFIX = "plugins/landslide_mapper"
RECENT_MODELS = 8
RECENT_EVENTS = 8
LIVE_HANDFUL = 10


class Settings:
    """Typed access to the settings; every read asks QGIS, so that all users of a key agree."""

    @property
    def worker_python(self) -> Path | None:
        """Python that runs the engine, as the user set it; None: find one."""
        text = self._read("worker_python")
        return Path(text) if text else None

    @worker_python.setter
    def worker_python(self, path: Path | None) -> None:
        self._write("worker_python", str(path) if path else "")

    @property
    def device(self) -> str:
        """Where networks run: one of DEVICES, or one of several cards, such as `cuda:1`."""
        text = self._read("device")
        return text if re.fullmatch(rf"(?:{'|'.join(DEVICES)})|cuda:[0-9]+", text) else AUTO_DEVICE

    @device.setter
    def device(self, device: str) -> None:
        self._write("device", device)

    @property
    def dask(self) -> str:
        """The Dask cluster that maps: address of its scheduler, or `local`; empty: this machine does."""
        return self._read("dask")

    @dask.setter
    def dask(self, address: str) -> None:
        self._write("dask", address.strip())

    @property
    def recent_models(self) -> list[Path]:
        """Model folders used lately, the newest first; folders that are gone are left out."""
        paths = [Path(line) for line in self._read("recent_models").split("\n") if line]
        return [path for path in paths if path.is_dir()]

    def add_recent_model(self, model: Path) -> None:
        """Put a model at the top of the recent ones."""
        others = [path for path in self.recent_models if path != model]
        kept = [model, *others][:RECENT_MODELS]
        self._write("recent_models", "\n".join(str(path) for path in kept))

    @property
    def recent_events(self) -> list[str]:
        """Events opened lately, the newest first; files that are gone are left out."""
        targets = [line for line in self._read("recent_events").split("\n") if line]
        return [target for target in targets if not target.endswith(".gpkg") or Path(target).is_file()]

    def add_recent_event(self, target: str) -> None:
        """Put an event at the top of the recent ones."""
        others = [known for known in self.recent_events if known != target]
        self._write("recent_events", "\n".join([target, *others][:RECENT_EVENTS]))

    @property
    def min_area_m2(self) -> float | None:
        """Minimum area that the analyst has set last, 0 for none; None: the usual one."""
        try:
            area_m2 = float(self._read("min_area_m2") or "nan")
        except ValueError:
            return None
        return area_m2 if area_m2 >= 0 else None

    @min_area_m2.setter
    def min_area_m2(self, area_m2: float | None) -> None:
        self._write("min_area_m2", "" if area_m2 is None else f"{area_m2:.0f}")

    @property
    def live_handful(self) -> int:
        """New labels and decisions after which a model learns by itself, where that is switched on."""
        text = self._read("live_handful")
        return int(text) if text.isdigit() and int(text) else LIVE_HANDFUL

    @live_handful.setter
    def live_handful(self, number: int) -> None:
        self._write("live_handful", str(number))

    @property
    def smooth_outlines(self) -> bool:
        """Whether candidates are drawn with smoothed outlines."""
        return self._read("smooth_outlines") != "no"

    @smooth_outlines.setter
    def smooth_outlines(self, smooth: bool) -> None:
        self._write("smooth_outlines", "" if smooth else "no")

    @property
    def dock_open(self) -> bool:
        """Whether the dock comes back when QGIS is started again."""
        return self._read("dock_open") == "yes"

    @dock_open.setter
    def dock_open(self, is_open: bool) -> None:
        self._write("dock_open", "yes" if is_open else "")

    @property
    def guide_seen(self) -> bool:
        """Whether the first-run guide stays closed when the dock is opened."""
        return self._read("guide_seen") == "yes"

    @guide_seen.setter
    def guide_seen(self, seen: bool) -> None:
        self._write("guide_seen", "yes" if seen else "")

    @property
    def reviewer(self) -> str:
        """The name that reviews and exports carry; empty: none was chosen."""
        return self._read("reviewer")

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._write("reviewer", name.strip())

    def export_text(self, name: str) -> str:
        """What was last said about an inventory: its author, license or attribution."""
        return self._read(f"export_{name}")

    def set_export_text(self, name: str, text: str) -> None:
        """Remember what was said about an inventory."""
        self._write(f"export_{name}", text)

    @staticmethod
    def _read(key: str) -> str:
        return str(QgsSettings().value(f"{PREFIX}/{key}", "") or "")

    @staticmethod
    def _write(key: str, value: str) -> None:
        QgsSettings().setValue(f"{PREFIX}/{key}", value)
