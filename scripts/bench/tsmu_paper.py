"""Figures of the TSMU paper, for reference only: other regions, other imagery, two dates. Never our own."""

from __future__ import annotations

PAPER_AVERAGES: dict[str, tuple[float | None, float | None, float | None]] = {
    "leave-one-out": (0.654, 0.399, 0.591),
    "retraining": (0.375, 0.648, 0.443),
    "fine-tuning": (0.608, 0.655, 0.620),
    "feature-extraction": (0.654, 0.644, 0.648),
    "tsmu-strict": (0.665, 0.662, 0.665),
    "joint": (0.669, 0.667, 0.668),
    "sequential-tsmu": (None, None, 0.671),
    "all-data": (None, None, 0.676),
}
"""Mean IoU on old regions, on the new region (Tables II to VII) and on all test data (Table VIII)."""

PAPER_HOURS: dict[str, tuple[str, int, str, int | None]] = {
    "retraining": ("1.2", 100, "440 to 700", 5_052_945),
    "fine-tuning": ("2.3", 200, "440 to 700", 9_796_930),
    "feature-extraction": ("2.3", 200, "440 to 700", 9_796_930),
    "tsmu-strict": ("3.3", 300, "440 to 700", 9_796_930),
    "joint": ("6.8 to 7.1", 450, "800 to 1400", 9_796_930),
    "sequential-tsmu": ("11.6 (end to end)", 600, "1820", 19_278_820),
    "all-data": ("13.8 (end to end)", 400, "", None),
}
"""Hours, epochs, images used and parameters as Table IX prints them."""
