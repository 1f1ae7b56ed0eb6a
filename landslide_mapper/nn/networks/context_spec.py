"""What a network's context is made of, as plain data that is stored with a model."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from landslide_mapper.json_fields import Fields

RANK = 8
"""Of the low-rank adaptation of Clay's attention."""
WIDTH = 256
"""Channels that Clay's tokens are projected to."""
WINDOW = 256
"""Most pixels along a side that Clay looks at at once: it learned from chips of this size."""
MOST_WAVES = 64


@dataclass(frozen=True)
class ContextSpec:
    """What Clay looks at, and how what it says is taken in.

    Attributes:
        waves: central wavelength of each band of the post-event image that it looks at, micrometres.
        gsd_m: metres per pixel.
        window: side in pixels of what it looks at at once.
        dim, depth, inner, patch: sizes of its encoder; see `clay.ClaySizes`.
        rank: of its adaptation.
        width: channels that its tokens are projected to.
    """

    waves: tuple[float, ...]
    gsd_m: float
    window: int
    dim: int
    depth: int
    inner: int
    patch: int
    rank: int = RANK
    width: int = WIDTH

    def to_json(self) -> dict[str, Any]:
        """As in a model's card."""
        return {**asdict(self), "waves": list(self.waves)}

    @classmethod
    def from_fields(cls, fields: Fields) -> ContextSpec:
        """Check and read.

        Raises:
            ModelError: naming the first field that is wrong.
        """
        fields.only(cls.__dataclass_fields__)
        waves = fields.data.get("waves")
        if not isinstance(waves, list) or not 1 <= len(waves) <= MOST_WAVES:
            raise fields.fail("waves", f"a list of 1 to {MOST_WAVES} numbers")
        patch = fields.integer("patch", 1, 64)
        window = fields.integer("window", patch, 4096)
        if window % patch:
            raise fields.fail("window", f"a multiple of {patch}")
        known = fields.numbers("waves", len(waves))
        if not all(0 < wave < 100 for wave in known):
            raise fields.fail("waves", "micrometres, above 0 and below 100")
        return cls(
            waves=known,
            gsd_m=fields.number("gsd_m", 1e-4, 1e6),
            window=window,
            dim=fields.integer("dim", 16, 2048),
            depth=fields.integer("depth", 1, 48),
            inner=fields.integer("inner", 64, 4096),
            patch=patch,
            rank=fields.integer("rank", 1, 256),
            width=fields.integer("width", 1, 2048),
        )
