"""Work that goes on in smaller parts when memory runs out."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.errors import OutOfMemoryError
from landslide_mapper.nn.networks.memory import in_parts


def limited(most: int, asked: list[list[int]]):
    def ask(some: np.ndarray) -> list[int]:
        asked.append(some.tolist())
        if len(some) > most:
            raise RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`")
        return some.tolist()

    return ask


@pytest.mark.parametrize(("most", "sizes"), [(9, [5, 5, 1]), (3, [3, 3, 3, 2]), (1, [1] * 11)])
def test_every_patch_is_asked_for_once_and_in_order(most, sizes):
    answers = list(in_parts(np.arange(11), 5, limited(most, [])))
    assert [len(one) for one in answers] == sizes
    assert [one for answer in answers for one in answer] == list(range(11))


def test_one_clear_error_when_not_even_one_fits():
    asked: list[list[int]] = []
    with pytest.raises(OutOfMemoryError, match="score a single patch"):
        list(in_parts(np.arange(4), 4, limited(0, asked)))
    assert [len(one) for one in asked] == [4, 2, 1]


def test_other_failures_are_not_taken_for_lack_of_memory():
    def ask(some: np.ndarray) -> None:
        raise RuntimeError("something else")

    with pytest.raises(RuntimeError, match="something else"):
        list(in_parts(np.arange(4), 4, ask))
