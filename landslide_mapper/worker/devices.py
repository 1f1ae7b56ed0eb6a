"""The devices that networks could run on, each tried in a process of its own.

A driver may crash or hang whoever touches it. Then that process is gone, which is the answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from landslide_mapper.messages import Message
from landslide_mapper.worker.memory_limit import free_memory, machine_memory
from landslide_mapper.worker.question import ask

TIMEOUT_S = 90.0
"""So long a device may take: importing torch from a slow disk, and a driver that wakes its card."""
_CPU = "cpu"


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
    out, why = ask(python, ("--device", question), canceled, timeout_s)
    if why is not None:
        return None, why
    try:
        answer = json.loads(out)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        return None, Message("its process answered something else than expected")
    return answer, None


def _device(one: object) -> Device | None:
    if not isinstance(one, dict) or not isinstance(one.get("device"), str):
        return None
    free, total = (one.get(name) if isinstance(one.get(name), int) else None for name in ("free", "total"))
    return Device(one["device"], str(one.get("name") or one["device"]), free, total)


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _said(value: object) -> Message | None:
    return Message("{reason}", reason=value) if isinstance(value, str) and value else None
