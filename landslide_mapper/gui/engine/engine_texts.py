"""What the engine manager says about engines, before and after they are set up."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.installer.bundle import Bundle
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.requirements import names
from landslide_mapper.installer.survey import Survey
from landslide_mapper.installer.variants import Offer, Variant


def _tr(text: str) -> str:
    return QCoreApplication.translate("EngineTexts", text)


def engine_kept(places: Places) -> str:
    """Which engine there is, from what was written down about it; nothing is measured."""
    return _engine(places.current, places.record())


def engine_in_use(found: Survey) -> str:
    """Which engine there is, what it is made of and how large it is."""
    text = _engine(found.current, {**found.record, "size_bytes": found.current_bytes})
    if found.outdated:
        text += " " + _tr("This version of the plugin wants a newer one: update it.")
    return text


def _engine(current: Path | None, record: Mapping[str, Any]) -> str:
    if current is None:
        return _tr("No engine is set up yet.")
    facts, taken = record.get("facts"), record.get("size_bytes")
    if not isinstance(facts, dict) or not isinstance(taken, int):
        return _tr("An engine that was made by hand is in use: {folder}").format(folder=_short(current))
    return _tr("The engine in use: {library} on {device}, {size} GB, set up on {day}.").format(
        library=_library(facts),
        device=facts.get("device", "?"),
        size=_gb(taken / 1e6),
        day=_day(str(record.get("made", ""))),
    )


def _library(facts: Mapping[str, Any]) -> str:
    """What computes: PyTorch, or ONNX Runtime in an engine that only maps."""
    if facts.get("torch") is None and facts.get("onnxruntime") is not None:
        return _tr("ONNX Runtime {version}, for mapping only,").format(version=facts["onnxruntime"])
    return f"PyTorch {facts.get('torch', '?')}"


def offer_facts(offer: Offer) -> str:
    """A variant's size, and why it is proposed or cannot run."""
    reason = translated(offer.reason)
    if not offer.possible:
        return _tr("Not here: {reason}").format(reason=reason)
    return _sizes(offer.variant) + " " + reason


def announcement_of(found: Survey, variant: Variant, places: Places, bundle: Bundle | None = None) -> str:
    """What is going to be installed, from where, how large, where to, and how long it takes."""
    wanted = bundle.requirements if bundle else found.needs(variant.part)
    source = (
        _tr("From the bundle, without internet: {packages}, and what these need.")
        if bundle
        else _tr("From the Python package index: {packages}, and what these need.")
    )
    lines = [source.format(packages=", ".join(names(wanted))), _where(found, variant, places)]
    if found.kept_bytes > 1e6 and bundle is None:
        lines.append(
            _tr("{size} MB of an earlier attempt are there already.").format(
                size=f"{Figure(found.kept_bytes / 1e6):,.0f}"
            )
        )
    lines += [_how_long(found, variant, bundle), _made_from(found)]
    return "\n".join(lines)


def _where(found: Survey, variant: Variant, places: Places) -> str:
    text = _tr("Into {folder}, {size} GB.").format(folder=_short(places.engines), size=_gb(variant.disk_mb))
    if found.free is None:
        return text
    free = _gb(found.free / 1e6)
    if found.free < variant.disk_mb * 1e6:
        return text + " " + _tr("Only {free} GB are free there: make room first.").format(free=free)
    return text + " " + _tr("Free there: {free} GB.").format(free=free)


def _how_long(found: Survey, variant: Variant, bundle: Bundle | None) -> str:
    seconds = found.seconds(variant)
    if seconds is None:
        if bundle is not None:
            return _tr("It takes a few minutes.")
        return _tr("How long it takes is shown when the first megabytes have come.")
    minutes = max(1, round(seconds / 60))
    return _tr("About {minutes} min at the speed of the last time.").format(minutes=minutes)


def _made_from(found: Survey) -> str:
    if found.base is None and found.uv is not None:
        return _tr("No Python was found; uv brings one.")
    if found.base is None:
        return ""
    version = ".".join(map(str, found.base.version))
    return _tr("Made with Python {version}: {path}").format(version=version, path=_short(found.base.path))


def no_python() -> str:
    """Why nothing can be installed on this machine, and what to do."""
    return _tr(
        "No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 "
        "or uv, or name a Python that has PyTorch."
    )


def check_passed(facts: dict[str, object]) -> str:
    """What a check of an engine found."""
    text = _tr("It works: {library} on {device}; a network mapped one tile in {seconds} s.")
    return text.format(
        library=_library(facts),
        device=facts.get("device", "?"),
        seconds=f"{Figure(float(str(facts.get('seconds', 0)))):.1f}",
    )


def log_place(log: Path) -> str:
    """Where the whole log is."""
    return _tr("The whole log: {path}").format(path=log)


def _sizes(variant: Variant) -> str:
    return _tr("About {download} MB to download, {disk} GB on disk.").format(
        download=f"{Figure(variant.download_mb):,.0f}", disk=_gb(variant.disk_mb)
    )


def _short(path: Path) -> str:
    """A path as people of the system write it; the user's folder is a tilde."""
    home = str(Path.home())
    text = str(path)
    return f"~{text[len(home) :]}" if sys.platform != "win32" and text.startswith(f"{home}/") else text


def _gb(megabytes: float) -> str:
    return f"{Figure(megabytes / 1000):,.1f}"


def _day(text: str) -> str:
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime().date(), QLocale.FormatType.ShortFormat)
