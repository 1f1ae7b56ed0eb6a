"""Ways to update a model, as the dock and Processing offer them."""

from __future__ import annotations

STRATEGIES = ("tsmu", "fine-tuning", "feature-extraction", "retraining", "joint", "all-data")
"""The first one is the way to go, all others are for comparison."""
WITH_OLD_SCENES = ("joint", "all-data")
"""Those that also read the old regions' scenes."""
