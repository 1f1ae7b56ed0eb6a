"""Which engines there are, which of them suits this machine, and why."""

from __future__ import annotations

from dataclasses import dataclass

from landslide_mapper.installer.machine import Card, Machine
from landslide_mapper.installer.requirements import DIRECTX, MAPPING, WORKER
from landslide_mapper.messages import Message

CPU, NVIDIA, APPLE = "cpu", "nvidia", "apple"

_CUDA_PACKAGES = ("triton", "cuda-toolkit", "cuda-bindings", "nvidia-cublas", "nvidia-cuda-runtime")
_CUDA_FAMILIES = ("cublas", "cuda-runtime", "cudnn")
"""Of the names nvidia-*-cu12 and the like; PyTorch's builds of a CUDA version need all three."""


@dataclass(frozen=True)
class Variant:
    """An engine that can be installed.

    Attributes:
        id: CPU, NVIDIA, APPLE, MAPPING or DIRECTX.
        name: for people.
        backend: what uv calls the build of PyTorch; None: the index's usual one.
        device: what is tried after the installation.
        download_mb: roughly.
        disk_mb: what it takes when it is installed, roughly.
        constraints: what keeps builds for another CUDA than this one, or for any, away.
        part: name of the list of what it needs.
    """

    id: str
    name: Message
    backend: str | None
    device: str
    download_mb: int
    disk_mb: int
    constraints: tuple[str, ...] = ()
    part: str = WORKER

    @property
    def only_maps(self) -> bool:
        """Whether it has no PyTorch, and so cannot learn."""
        return self.part != WORKER


@dataclass(frozen=True)
class Offer:
    """A variant as it stands on this machine.

    Attributes:
        variant: that is offered.
        possible: whether it can run here.
        reason: why it is proposed, or why it cannot run.
    """

    variant: Variant
    possible: bool
    reason: Message


def offers(machine: Machine) -> list[Offer]:
    """What can be installed here; the proposed one is the first."""
    if machine.system == "darwin":
        apple, mapping = _apple(machine), _mapping(machine)
        return [apple, mapping] if apple.possible else [mapping, apple]
    without_torch = [_mapping(machine), *([_directx()] if machine.system == "win32" else [])]
    nvidia, cpu = _nvidia(machine), Offer(_cpu(machine), True, Message("Runs everywhere."))
    if nvidia.possible:
        return [nvidia, cpu, *without_torch]
    proposed = Offer(cpu.variant, True, Message("Proposed: {reason}", reason=nvidia.reason))
    return [proposed, nvidia, *without_torch]


def cuda_backend(card: Card) -> str | None:
    """The newest CUDA that both driver and card can run, in uv's words; None where there is none.

    The bounds are those of NVIDIA's minor-version compatibility and of PyTorch's builds: CUDA 13 has left out
    cards before 7.5, 12.6 does not know those from 10.0 on.
    """
    driver, capability = card.driver[0], card.capability
    if driver >= 580 and (capability is None or capability >= (7, 5)):
        return "cu130"
    if driver >= 570 and capability is not None and capability >= (10, 0):
        return "cu128"
    if driver >= 525 and (capability is None or (5, 0) <= capability < (10, 0)):
        return "cu126"
    if driver >= 450 and capability is not None and (3, 7) <= capability < (9, 0):
        return "cu118"
    return None


def without_cuda() -> tuple[str, ...]:
    """Constraints that no build of PyTorch for NVIDIA cards can meet, so that it is passed over."""
    families = [f"nvidia-{name}-cu{version}" for name in _CUDA_FAMILIES for version in (11, 12, 13)]
    return tuple(f"{name}<0" for name in (*_CUDA_PACKAGES, *families))


def _only_cuda(major: int) -> tuple[str, ...]:
    """Constraints that pass over builds for a newer CUDA than that."""
    newer = [f"nvidia-{name}-cu{version}<0" for name in _CUDA_FAMILIES for version in range(major + 1, 15)]
    return (f"cuda-toolkit<{major + 1}", f"cuda-bindings<{major + 1}", *newer)


def _cpu(machine: Machine) -> Variant:
    backend = "cpu" if machine.system == "linux" else None
    constraints = without_cuda() if machine.system == "linux" else ()
    return Variant(CPU, Message("CPU"), backend, "cpu", 340, 1260, constraints)


def _nvidia(machine: Machine) -> Offer:
    known = {card: cuda_backend(card) for card in machine.cards}
    fit = [(backend, card) for card, backend in known.items() if backend]
    if not fit:
        cuda = Variant(NVIDIA, Message("NVIDIA graphics card"), None, "cuda", 2790, 5760)
        return Offer(cuda, False, _no_cuda(machine))
    backend, card = max(fit, key=lambda one: (one[1].memory_mb, one[0]))
    major, minor = backend[2:-1], backend[-1]
    cuda = Variant(
        NVIDIA, Message("NVIDIA graphics card"), backend, "cuda", 2790, 5760, _only_cuda(int(major))
    )
    reason = Message(
        "Proposed: {card}, {memory:.0f} GB, with driver {driver}: CUDA {major}.{minor}.",
        card=card.name,
        memory=card.memory_mb / 1024,
        driver=_version(card),
        major=major,
        minor=minor,
    )
    return Offer(cuda, True, reason)


def _no_cuda(machine: Machine) -> Message:
    if not machine.cards:
        return Message("no NVIDIA graphics card was found, or its driver is not installed.")
    card = machine.cards[0]
    return Message(
        "no build of PyTorch fits {card} and its driver {driver}; a newer driver may help.",
        card=card.name,
        driver=_version(card),
    )


def _apple(machine: Machine) -> Offer:
    variant = Variant(APPLE, Message("Apple graphics and CPU"), None, "auto", 170, 770)
    if machine.has_apple_graphics:
        return Offer(variant, True, Message("Proposed: this Mac has an Apple processor."))
    return Offer(
        variant,
        False,
        Message("PyTorch 2.3 and later is not built for Macs with an Intel processor."),
    )


def _mapping(machine: Machine) -> Offer:
    variant = Variant(MAPPING, Message("Mapping only"), None, "cpu", 45, 140, part=MAPPING)
    reason = Message(
        "Maps on a processor, in up to twice the time of the full engine; cannot train or update a model."
    )
    if machine.system == "darwin" and not machine.has_apple_graphics:
        reason = Message("Proposed: no full engine is built for this Mac. It cannot train or update a model.")
    return Offer(variant, True, reason)


def _directx() -> Offer:
    name = Message("Mapping only, any DirectX 12 card")
    variant = Variant(DIRECTX, name, None, "auto", 45, 160, part=DIRECTX)
    reason = Message("For cards of AMD, Intel and NVIDIA; cannot train or update a model.")
    return Offer(variant, True, reason)


def _version(card: Card) -> str:
    return ".".join(str(part) for part in card.driver)
