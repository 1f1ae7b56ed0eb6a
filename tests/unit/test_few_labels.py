"""Logistic regression on few labels: its answer is the one that there is, however sure a map was."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.few_labels import regression


@pytest.mark.parametrize(("seed", "inputs"), [(0, 87), (1, 40), (2, 40), (2, 8)])
def test_nothing_is_better_than_what_is_found_where_labels_contradict_a_sure_map(
    seed: int, inputs: int
) -> None:
    """A whole step of Newton's method leads from one end to the other here, further each time."""
    random = np.random.default_rng(seed)
    cells = random.normal(size=(600, inputs)) + 2.0 * random.normal(size=(600, 1))
    cells[:50] += 1.5
    start = random.normal(size=600) - 5.0
    start[:50] = 6.0  # false alarms that the map was sure of
    truth = 1.0 / (1.0 + np.exp(-start))
    truth[:50], truth[50:60] = 0.0, 1.0
    weights = np.full(600, 0.5)
    weights[50:60] = 1.5
    ridge = np.full(inputs, 30.0)
    found = regression(cells, weights, weights * truth, start, ridge)
    likely = 1.0 / (1.0 + np.exp(-(start + cells @ found)))
    slope = cells.T @ (weights * (truth - likely)) - ridge * found
    assert np.abs(slope).max() < 1e-5
