"""What this machine is, as far as it decides which engine suits: its system and its NVIDIA cards."""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.installer.commands import answer_of

_QUERY = "name,driver_version,compute_cap,memory.total"
_OLD_QUERY = "name,driver_version,memory.total"
"""Drivers before 510 do not tell the compute capability."""
_TIMEOUT_S = 20.0


@dataclass(frozen=True)
class Card:
    """An NVIDIA graphics card.

    Attributes:
        name: as its driver says.
        driver: version, such as (580, 65, 6).
        capability: compute capability, such as (8, 9); None where the driver does not tell.
        memory_mb: its memory.
    """

    name: str
    driver: tuple[int, ...]
    capability: tuple[int, int] | None
    memory_mb: int


@dataclass(frozen=True)
class Machine:
    """A machine.

    Attributes:
        system: `sys.platform`: linux, win32 or darwin.
        processor: `platform.machine()` in lower case.
        cards: its NVIDIA cards, as far as a driver answers for them.
    """

    system: str
    processor: str
    cards: tuple[Card, ...] = ()

    @property
    def has_apple_graphics(self) -> bool:
        """Whether it is a Mac with an Apple processor."""
        return self.system == "darwin" and self.processor == "arm64"


def look_at_machine(nvidia_smi: str = "nvidia-smi") -> Machine:
    """Look at this machine; the driver's own tool is asked in a process of its own, within seconds.

    Args:
        nvidia_smi: the tool.
    """
    cards: tuple[Card, ...] = ()
    if sys.platform != "darwin":
        text = _ask(nvidia_smi, _QUERY)
        cards = read_cards(text) if text else read_cards(_ask(nvidia_smi, _OLD_QUERY), capability=False)
    return Machine(sys.platform, platform.machine().lower(), cards)


def read_cards(text: str, capability: bool = True) -> tuple[Card, ...]:
    """Read what the driver's tool answers: a line per card, fields apart by commas; other lines are none."""
    cards = []
    for line in text.splitlines():
        fields = [field.strip() for field in line.split(",")]
        if not capability:
            fields.insert(2, "")
        if len(fields) != 4 or not re.fullmatch(r"\d+(\.\d+)*", fields[1]):
            continue
        known = re.fullmatch(r"(\d+)\.(\d+)", fields[2])
        cards.append(
            Card(
                fields[0],
                tuple(int(part) for part in fields[1].split(".")),
                (int(known[1]), int(known[2])) if known else None,
                int(fields[3]) if fields[3].isdigit() else 0,
            )
        )
    return tuple(cards)


def _ask(tool: str, query: str) -> str:
    command = [tool, f"--query-gpu={query}", "--format=csv,noheader,nounits"]
    return answer_of([Path(command[0]), *command[1:]], _TIMEOUT_S) or ""
