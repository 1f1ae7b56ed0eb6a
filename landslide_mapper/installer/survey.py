"""What there is before a set-up: the engine in use, what suits the machine, Pythons, room and speed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from landslide_mapper.disk import free_bytes
from landslide_mapper.installer.machine import look_at_machine
from landslide_mapper.installer.places import Places, size_bytes
from landslide_mapper.installer.pythons import BasePython, find_base
from landslide_mapper.installer.requirements import DIRECTX, MAPPING, OPTIONAL, names, requirements
from landslide_mapper.installer.set_up import MB
from landslide_mapper.installer.tools import find_uv
from landslide_mapper.installer.variants import Offer, Variant, offers


@dataclass(frozen=True)
class Survey:
    """What was found; nothing was changed and nothing downloaded.

    Attributes:
        offers: engines for this machine, the proposed one first.
        base: the Python that one would be made from.
        uv: a uv of this machine.
        current: the environment in use.
        record: what was written down about it.
        current_bytes: what it takes on disk.
        kept_bytes: what an interrupted set-up has left for the next one.
        free: bytes free on the disk; None where that cannot be told.
        rate: bytes per second of the last set-up; None where none was measured.
        requirements: what a full engine needs today.
        optional: what each optional part needs besides.
        for_mapping: what engines that only map need today, by the name of their list.
    """

    offers: tuple[Offer, ...]
    base: BasePython | None
    uv: Path | None
    current: Path | None
    record: Mapping[str, Any]
    current_bytes: int
    kept_bytes: int
    free: int | None
    rate: float | None
    requirements: tuple[str, ...]
    optional: Mapping[str, tuple[str, ...]]
    for_mapping: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def needs(self, part: str) -> tuple[str, ...]:
        """What engines of a list need today."""
        return self.for_mapping.get(part, self.requirements)

    @property
    def can_install(self) -> bool:
        """Whether there is something to make an environment with, and an engine for this machine."""
        return (self.base is not None or self.uv is not None) and self.offers[0].possible

    @property
    def outdated(self) -> bool:
        """Whether the engine in use was made for other requirements than today's."""
        own = self.needs(str(self.record.get("variant")))
        wanted = {*own, *(line for part in self.parts for line in self.optional[part])}
        return bool(self.record) and not wanted <= set(self._made_for)

    @property
    def parts(self) -> list[str]:
        """The optional parts that the engine in use was made with."""
        made_for = set(names(self._made_for))
        return [part for part, needs in self.optional.items() if made_for & set(names(needs))]

    @property
    def _made_for(self) -> tuple[str, ...]:
        made_for = self.record.get("requirements")
        return tuple(map(str, made_for)) if isinstance(made_for, list) else ()

    def seconds(self, variant: Variant) -> float | None:
        """How long a set-up of a variant takes at the speed of the last one."""
        return variant.disk_mb * MB / self.rate if self.rate else None


def survey(places: Places) -> Survey:
    """Look at the machine and at the engines; takes about a second, and sweeps what a crash has left.

    Raises:
        EngineSetupError: when this installation is damaged.
    """
    places.sweep_if_free()
    current = places.current
    return Survey(
        tuple(offers(look_at_machine())),
        find_base(),
        find_uv(),
        current,
        places.record(),
        size_bytes(current) if current is not None else 0,
        size_bytes(places.cache),
        free_bytes(places.engines),
        places.measured_rate(),
        requirements(),
        {part: _beside_the_engine(requirements(part)) for part in OPTIONAL},
        {part: requirements(part) for part in (MAPPING, DIRECTX)},
    )


def _beside_the_engine(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """What a full engine does not have anyway; one for DirectX has another build of the same."""
    own = names(requirements())
    return tuple(line for line in wanted if names((line,))[0] not in own)


def variant_named(found: Survey, name: str) -> Variant:
    """The variant of that id, as a record or a bundle names it; the proposed one where it is not possible."""
    fit = (one.variant for one in found.offers if one.possible and one.variant.id == name)
    return next(fit, found.offers[0].variant)
