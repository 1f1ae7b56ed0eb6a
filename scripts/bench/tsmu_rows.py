"""The rows of the TSMU experiment's tables: strategies with settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SEQUENTIAL = "sequential-tsmu"


@dataclass(frozen=True)
class Row:
    """A row of the tables: a strategy and how its settings differ from the defaults.

    Attributes:
        strategy: see `nn.update.strategies`.
        settings: of the update.
        draws: patches of an epoch as a multiple of the others': joint training adds as many old patches as
            there are new ones, so that an epoch shows all rows the new data equally often.
        keeps_imagery: the base keeps exemplars; without, not even the choice of the epoch sees old data.
    """

    strategy: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    draws: int = 1
    keeps_imagery: bool = True


STRICT = {"exemplars": 0, "replay": 0.0}
ROWS = {
    "leave-one-out": Row("leave-one-out"),
    "retraining": Row("retraining"),
    "fine-tuning": Row("fine-tuning"),
    "feature-extraction": Row("feature-extraction"),
    "tsmu": Row("tsmu"),
    "tsmu-strict": Row("tsmu", STRICT, keeps_imagery=False),
    "joint": Row("joint", draws=2),
    SEQUENTIAL: Row("tsmu"),
    "all-data": Row("all-data"),
    "tsmu-strict-mse": Row("tsmu", {**STRICT, "kd": "mse"}, keeps_imagery=False),
    "tsmu-strict-eq11": Row("tsmu", {**STRICT, "kd": "eq11"}, keeps_imagery=False),
}
SIDE_ROWS = (SEQUENTIAL, "all-data", "tsmu-strict-mse", "tsmu-strict-eq11")
"""Take as long as all others together, or are for study: they come last, and may be left to fewer seeds."""
DEFAULT_ROWS = tuple(name for name in ROWS if not name.endswith(("-mse", "-eq11")))
