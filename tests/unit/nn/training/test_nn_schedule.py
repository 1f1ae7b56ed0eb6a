from __future__ import annotations

import pytest

from landslide_mapper.nn.training.schedule import Budget, learning_rate_factor


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_rate_rises_once_and_falls_to_nearly_nothing() -> None:
    rates = [learning_rate_factor(i / 200) for i in range(201)]
    peak = rates.index(max(rates))
    assert rates[peak] == pytest.approx(1.0, abs=0.01)
    assert rates[: peak + 1] == sorted(rates[: peak + 1])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)
    assert 0 < rates[-1] < 0.01
    assert learning_rate_factor(7.0) == rates[-1]


def test_epochs_alone_do_not_ask_the_clock() -> None:
    clock = Clock()
    budget = Budget(10, None, now=clock)
    clock.now += 1e6
    assert budget.fraction(2.5) == 0.25
    assert budget.expected_epochs(3) == 10


def test_time_limit_ends_a_slow_training_and_leaves_time_to_save() -> None:
    clock = Clock()
    budget = Budget(1000, 1.0, now=clock)
    budget.reserve(10.0)
    clock.now += 25
    assert budget.fraction(1) == pytest.approx(0.5)
    assert budget.expected_epochs(1) == 2
    assert budget.remaining_s(1) == pytest.approx(35)
    clock.now += 26
    assert budget.fraction(2) > 1.0


def test_epochs_end_a_fast_training_before_its_time() -> None:
    clock = Clock()
    budget = Budget(4, 60.0, now=clock)
    clock.now += 10
    assert budget.fraction(2) == 0.5
    assert budget.remaining_s(2) == pytest.approx(10)
    assert budget.fraction(4) >= 1.0


def test_time_of_an_interrupted_training_counts() -> None:
    clock = Clock()
    assert Budget(1000, 1.0, spent_s=30.0, now=clock).fraction(1) == pytest.approx(0.5)
