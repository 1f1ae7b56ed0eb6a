"""The devices that networks could run on, each tried in a process of its own.

A driver may crash or hang whoever touches it. Then that process is gone, which is the answer.
"""

from __future__ import annotations

import json
import subprocess  # nosec B404
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from landslide_mapper.errors import Canceled
from landslide_mapper.messages import Message
from landslide_mapper.worker.environment import NO_WINDOW, worker_environment, worker_folder
from landslide_mapper.worker.memory_limit import free_memory, machine_memory
from landslide_mapper.worker.process import in_words

START_SCRIPT = Path(__file__).with_name("start.py")
TIMEOUT_S = 90.0
"""So long a device may take: importing torch from a slow disk, and a driver that wakes its card."""
_CPU = "cpu"
_LAST_LINES = 3


@dataclass(frozen=True)
class Device:
    """Something that networks could run on.

    Attributes:
        device: as jobs name it, such as `cuda:0`.
        name: as people do.
        free: bytes of its memory that nobody uses; None where nobody can tell.
        total: bytes of its memory.
        seconds: that a tile took; None where it was not tried, or does not work.
        why_not: why it does not.
    """

    device: str
    name: str
    free: int | None = None
    total: int | None = None
    seconds: float | None = None
    why_not: Message | None = None


@dataclass(frozen=True)
class Devices:
    """All that there are.

    Attributes:
        found: graphics cards first, the CPU last.
        note: why a graphics card is not among them; None where there is none.
    """

    found: tuple[Device, ...]
    note: Message | None = None

    @property
    def best(self) -> Device | None:
        """What `auto` takes: the quickest graphics card that works, else the CPU."""
        working = [one for one in self.found if one.seconds is not None]
        cards = [one for one in working if one.device != _CPU]
        return min(cards or working, key=lambda one: one.seconds or 0.0, default=None)

    @property
    def reason(self) -> Message:
        """Why that one."""
        best = self.best
        if best is None:
            return Message("Nothing works: set the engine up again.")
        if best.device != _CPU:
            return Message(
                "{name} is used: the quickest graphics card that works, {ms:.1f} ms for a small tile.",
                name=best.name,
                ms=1000 * (best.seconds or 0.0),
            )
        broken = next((one for one in self.found if one.why_not is not None), None)
        if broken is not None:
            return Message("The CPU is used: {name} does not work.", name=broken.name)
        if self.note is not None:
            return Message("The CPU is used: {reason}.", reason=self.note)
        return Message("The CPU is used: there is no graphics card that PyTorch can use.")


def find_devices(
    python: Path, canceled: Callable[[], bool] = lambda: False, timeout_s: float = TIMEOUT_S
) -> Devices:
    """List the devices, and try each.

    Args:
        python: of the engine.
        canceled: asked several times a second.
        timeout_s: for each.

    Raises:
        Canceled: when the user asked to stop.
    """
    cpu = Device(_CPU, "CPU", free_memory(), machine_memory())
    listed, why = _ask(python, "list", canceled, timeout_s)
    found, note = [], why
    if listed is not None:
        note = _said(listed.get("note"))
        found = [device for one in _list(listed.get("devices")) if (device := _device(one)) is not None]
    tried = [_tried(python, one, canceled, timeout_s) for one in (*found, cpu)]
    return Devices(tuple(tried), note)


def _tried(python: Path, device: Device, canceled: Callable[[], bool], timeout_s: float) -> Device:
    answer, why = _ask(python, device.device, canceled, timeout_s)
    seconds = None if answer is None else answer.get("seconds")
    if isinstance(seconds, (int, float)) and not isinstance(seconds, bool):
        return replace(device, seconds=float(seconds))
    return replace(
        device, why_not=why or _said(answer and answer.get("why_not")) or Message("it does not say")
    )


def _ask(
    python: Path, question: str, canceled: Callable[[], bool], timeout_s: float
) -> tuple[dict[str, object] | None, Message | None]:
    """What a new process of the engine's Python answers; None, and why, where it does not."""
    words = [str(python), "-u", "-I", "-X", "utf8", str(START_SCRIPT), "--device", question]
    try:
        # Safe: a fixed list of arguments, no shell, and a Python that the user chose.
        process = subprocess.Popen(  # nosec B603
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=worker_environment(),
            cwd=worker_folder(),
            creationflags=NO_WINDOW,
            start_new_session=sys.platform != "win32",
        )
    except OSError as error:
        return None, Message("{python} cannot be started: {error}", python=python, error=error)
    with process:
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                out, err = process.communicate(timeout=0.2)
                break
            except subprocess.TimeoutExpired:
                if not canceled() and time.monotonic() < deadline:
                    continue
            process.kill()
            process.communicate()
            if canceled():
                raise Canceled
            return None, Message("it gave no answer within {seconds:g} seconds", seconds=timeout_s)
    if process.returncode:
        return None, _died(process.returncode, err)
    try:
        answer = json.loads(out)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        return None, Message("its process answered something else than expected")
    return answer, None


def _died(code: int, err: bytes) -> Message:
    lines = [line for line in err.decode("utf-8", "replace").splitlines() if line.strip()]
    said = " | ".join(line[:200] for line in lines[-_LAST_LINES:])
    if not said:
        return Message("{how}", how=in_words(code, False))
    return Message("{how}; its last words: {lines}", how=in_words(code, False), lines=said)


def _device(one: object) -> Device | None:
    if not isinstance(one, dict) or not isinstance(one.get("device"), str):
        return None
    free, total = (one.get(name) if isinstance(one.get(name), int) else None for name in ("free", "total"))
    return Device(one["device"], str(one.get("name") or one["device"]), free, total)


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _said(value: object) -> Message | None:
    return Message("{reason}", reason=value) if isinstance(value, str) and value else None
