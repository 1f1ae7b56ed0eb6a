"""Makes an engine beside the one that is there, tries it, and puts it in its place when it works.

Whatever ends a set-up - an error, a click on Cancel, a killed QGIS - the engine that was there stays. What
was downloaded is kept for the next attempt.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import IO, Any

from landslide_mapper.disk import free_bytes
from landslide_mapper.errors import Canceled, EngineSetupError, system_errors
from landslide_mapper.installer import failures, tools
from landslide_mapper.installer.bundle import Bundle, check_files, check_python
from landslide_mapper.installer.commands import Outcome, Reporter, run
from landslide_mapper.installer.libraries import lend_libraries
from landslide_mapper.installer.network import Network, installer_environment, offline_environment
from landslide_mapper.installer.places import Places, size_bytes
from landslide_mapper.installer.pythons import BasePython
from landslide_mapper.installer.requirements import CLOUDS, CLUSTER, EXCHANGE
from landslide_mapper.installer.variants import Variant
from landslide_mapper.messages import Message
from landslide_mapper.moving import remove_tree
from landslide_mapper.worker.python_finder import interpreter

MB = 1e6
_MADE, _FILLED = 0.04, 0.9
"""Share of the work that is done when the environment is made, and when it is filled."""
_MEASURE_S = 1.0
_DISK_MB = {CLOUDS: 350, CLUSTER: 30, EXCHANGE: 60}
"""Of optional parts."""
_TEMPORARY_MB = 150
"""uv itself, and what is unpacked for a moment."""

Trial = Callable[[Path, str, Callable[[], bool]], "dict[str, Any]"]
"""Tries the engine of an interpreter on a device: its facts, or an error (`trial.try_engine`)."""


@dataclass(frozen=True)
class Order:
    """What is to be set up.

    Attributes:
        variant: the engine.
        requirements: what it needs.
        base: the Python that it is made from; None: uv brings one.
        uv: a uv of this machine.
        bundle: where it is installed from; None: the index.
        network: how the index is reached.
        parts: what each optional part that comes along needs; a bundle has them or not.
    """

    variant: Variant
    requirements: tuple[str, ...]
    base: BasePython | None
    uv: Path | None = None
    bundle: Bundle | None = None
    network: Network = field(default_factory=Network)
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def disk_mb(self) -> float:
        """What the engine takes on disk, roughly."""
        return self.variant.disk_mb + sum(_DISK_MB[part] for part in self.parts)

    @property
    def needed_mb(self) -> float:
        """Disk space that the set-up takes at its height."""
        by_pip = self.variant.download_mb if self.uv is None and self.bundle is None else 0
        return self.disk_mb + by_pip + _TEMPORARY_MB

    @property
    def wanted(self) -> tuple[str, ...]:
        """All that is installed."""
        if self.bundle:
            return self.bundle.requirements
        lines = (*self.requirements, *(line for lines in self.parts.values() for line in lines))
        # Packages of which another range is asked for already; pip looks at both.
        return tuple(dict.fromkeys(lines))


class SetUp:
    """One set-up; call `run` once, in a thread of its own."""

    def __init__(self, places: Places, order: Order, reporter: Reporter, trial: Trial) -> None:
        """Prepare; nothing is written yet.

        Args:
            places: where engines lie.
            order: what is to be set up.
            reporter: hears how it goes.
            trial: tries the new engine.
        """
        self._places = places
        self._order = order
        self._reporter = reporter
        self._trial = trial
        self._environment: Mapping[str, str] = {}

    def run(self) -> dict[str, Any]:
        """Set the engine up; returns what is written down about it.

        Raises:
            EngineSetupError: when it cannot be set up; the engine that was there stays.
            Canceled: when the user asked to stop; the same holds.
        """
        order, places = self._order, self._places
        if order.base is None and order.uv is None:
            raise EngineSetupError(
                "No Python was found that could make an environment for the engine. Install Python 3.9 to "
                "3.13 or uv, or name a Python that has PyTorch."
            )
        with places.locked(), ExitStack() as at_end:
            places.sweep()
            check_room(places, order)
            with system_errors(EngineSetupError, "{folder}: {reason}.", folder=places.engines):
                (places.cache / "tmp").mkdir(parents=True, exist_ok=True)
                log = at_end.enter_context(places.log.open("w", encoding="utf-8"))
            self._reporter = _Logged(self._reporter, log)
            folder = places.new_folder()
            at_end.callback(_unless_current, places, folder)
            record = self._make(folder)
            if self._reporter.canceled():
                raise Canceled
            places.switch_to(folder, record)
            places.drop_cache()
            places.sweep()
            self._reporter.report(1.0, Message("The engine is ready."))
        return record

    def _make(self, folder: Path) -> dict[str, Any]:
        order, cache = self._order, self._places.cache
        if order.bundle is not None:
            self._reporter.report(0.01, Message("Checking the bundle"))
            if order.base is not None:
                check_python(order.bundle, order.base)
            check_files(order.bundle, self._check)
            self._environment = offline_environment(cache)
        else:
            self._environment = installer_environment(order.network, cache)
        self._make_environment(folder)
        by = self._fill(folder)
        self._reporter.report(_FILLED, Message("Trying the engine: a network maps one tile"))
        facts = self._trial(interpreter(folder), order.variant.device, self._reporter.canceled)
        self._reporter.log(str(facts))
        return {
            "format": 1,
            "variant": order.variant.id,
            "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "installer": by,
            "bundle": str(order.bundle.folder) if order.bundle else None,
            "requirements": list(order.wanted),
            "size_bytes": size_bytes(folder),
            "facts": facts,
        }

    def _make_environment(self, folder: Path) -> None:
        order = self._order
        self._reporter.report(0.02, Message("Making a Python environment"))
        command = tools.make_environment(folder, order.base, order.uv, small=order.variant.only_maps)
        if command is None:
            raise EngineSetupError(
                "{python} cannot make environments. Install python3-venv (Debian, Ubuntu), another Python "
                "3.9 to 3.13, or uv.",
                python=order.base.path if order.base else "?",
            )
        outcome = self._call(command)
        if outcome.code:
            raise _failed(failures.explain(outcome.lines, outcome.code))
        if not interpreter(folder).is_file():
            raise EngineSetupError(
                "{python} made no environment in {folder}.", python=command[0], folder=folder
            )
        if sys.platform == "win32" and order.base is not None:
            lend_libraries(folder, order.base.path)

    def _fill(self, folder: Path) -> str:
        """Install everything; returns by what."""
        order, cache = self._order, self._places.cache
        pip = tools.find_pip(folder, order.base, order.bundle)
        uv = order.uv or tools.fetched_uv(cache)
        if uv is None and order.bundle is None and pip is not None:
            uv = self._fetch_uv(pip)
        lists = (cache / "requirements.txt", cache / "constraints.txt")
        with system_errors(EngineSetupError, "{folder}: {reason}.", folder=cache):
            for path, lines in zip(lists, (order.wanted, order.variant.constraints)):
                path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        asked = order.base.path if order.base is not None and order.base.has_pip else interpreter(folder)
        if order.bundle is not None:
            attempts = tools.from_bundle(order.bundle, lists[0], folder, uv, pip)
        elif uv is not None:
            attempts = tools.by_uv(uv, order.variant, lists, folder, (asked, self._environment))
        else:
            attempts = tools.by_pip(pip, lists)
        from_index_by_pip = uv is None and order.bundle is None
        expected = order.disk_mb + (order.variant.download_mb if from_index_by_pip else 0)
        self._install(attempts, _Meter((cache, folder), expected * MB, self._reporter))
        return "pip" if uv is None else "uv " + ".".join(map(str, tools.uv_version(uv)))

    def _fetch_uv(self, pip: list[str]) -> Path | None:
        """Bring uv; None where the index has none, then pip does it all."""
        self._reporter.report(
            0.03, Message("Downloading uv, which installs faster and knows PyTorch's builds")
        )
        outcome = self._call(tools.fetch_uv(pip, self._places.cache))
        if outcome.code:
            failure = failures.explain(outcome.lines, outcome.code)
            if failure.kind in (*failures.UNREACHABLE, failures.DISK, failures.RIGHTS):
                raise _failed(failure)
        return tools.fetched_uv(self._places.cache)

    def _install(self, attempts: list[tools.Attempt], meter: _Meter) -> None:
        failed: list[failures.Failure] = []
        for attempt in attempts:
            outcome = self._call(attempt.command, attempt.extra, meter.tick)
            if outcome.code == 0:
                meter.write_down(self._places)
                return
            failed.append(failures.explain(outcome.lines, outcome.code))
            if failed[-1].kind not in (failures.NO_BUILD, *failures.UNREACHABLE):
                raise _failed(failed[-1])
        if not failed:
            raise EngineSetupError(
                "Neither uv nor pip was found. Install python3-venv (Debian, Ubuntu), or uv, then try again."
            )
        if len({one.kind for one in failed}) == 1:
            raise _failed(failed[0])
        raise EngineSetupError(
            "It was tried in two ways. First: {first} Then: {second}",
            first=failed[0].message,
            second=failed[1].message,
        )

    def _call(
        self,
        command: list[str] | tuple[str, ...],
        extra: Mapping[str, str] | None = None,
        tick: Callable[[], object] = lambda: None,
    ) -> Outcome:
        watcher = self._order.base.path if self._order.base is not None else None
        try:
            return run(command, {**self._environment, **(extra or {})}, self._reporter, tick, watcher)
        except OSError as error:
            raise EngineSetupError(
                "{program} cannot be started: {reason}.", program=command[0], reason=error.strerror or error
            ) from error

    def _check(self) -> None:
        if self._reporter.canceled():
            raise Canceled


def check_room(places: Places, order: Order) -> None:
    """See that the disk has room for a set-up, before anything is written.

    Raises:
        EngineSetupError: when it has not.
    """
    free = free_bytes(places.engines)
    needed = order.needed_mb * MB - size_bytes(places.cache)
    if free is not None and free < needed:
        raise EngineSetupError(
            "{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB while it is made. Make "
            "room, then try again.",
            folder=places.engines,
            free=free / 1e9,
            needed=needed / 1e9,
        )


class _Meter:
    """Watches the folders grow, and tells bytes, speed and what is left."""

    def __init__(self, folders: tuple[Path, ...], expected: float, reporter: Reporter) -> None:
        self._folders = folders
        self._expected = expected
        self._reporter = reporter
        self._started = self._next = time.monotonic()
        self._before = self._bytes = size_bytes(*self._folders)

    def tick(self) -> None:
        """Measure, where it is time to."""
        now = time.monotonic()
        if now < self._next:
            return
        self._bytes = size_bytes(*self._folders)
        # Looking at tens of thousands of files takes its time, too.
        self._next = now + max(_MEASURE_S, 5 * (time.monotonic() - now))
        total = max(self._expected, self._bytes)
        self._reporter.report(
            _MADE + (_FILLED - _MADE) * self._bytes / total,
            Message(
                "Downloading and unpacking: {done:.0f} of about {total:.0f} MB, {rate:.1f} MB/s",
                done=self._bytes / MB,
                total=total / MB,
                rate=self.rate(now) / MB,
            ),
        )

    def rate(self, now: float) -> float:
        """Bytes per second since the start."""
        return (self._bytes - self._before) / max(now - self._started, 0.1)

    def write_down(self, places: Places) -> None:
        """Keep the speed for the next estimate; what lay in the cache already tells nothing."""
        self._bytes = size_bytes(*self._folders)
        if self._bytes - self._before > self._expected / 4:
            with suppress(OSError):
                places.speed.write_text(f"{self.rate(time.monotonic()):.0f}", encoding="ascii")


class _Logged:
    """A reporter whose lines go into a file, too."""

    def __init__(self, reporter: Reporter, file: IO[str]) -> None:
        self._reporter = reporter
        self._file = file
        self.canceled = reporter.canceled

    def report(self, fraction: float, message: str) -> None:
        """Pass it on."""
        self._reporter.report(fraction, message)

    def log(self, message: str) -> None:
        """Pass it on and write it; a full disk is told by what fails, not by the log."""
        with suppress(OSError, ValueError):
            self._file.write(message + "\n")
            self._file.flush()
        self._reporter.log(message)


def _unless_current(places: Places, folder: Path) -> None:
    if places.current != folder:
        remove_tree(folder)


def _failed(failure: failures.Failure) -> EngineSetupError:
    return EngineSetupError("{what}", what=failure.message)
