"""Reading ahead: in order, and never of a scene that its reader has left."""

from __future__ import annotations

import threading
from concurrent.futures import Executor

import pytest

from landslide_mapper.raster.read_ahead import read_ahead
from landslide_mapper.tiling import Window

WINDOWS = Window(0, 0, 40, 10).squares(10)


class Slow:
    """Stands for a scene; counts who is reading."""

    def __init__(self) -> None:
        self.reading, self.read_so_far = 0, []
        self.may_read = threading.Event()
        self.may_read.set()

    def read(self, window: Window, beside: Executor) -> Window:
        self.reading += 1
        assert self.may_read.wait(90)
        self.read_so_far.append(window)
        self.reading -= 1
        return window


def test_windows_come_in_order() -> None:
    scene = Slow()
    with read_ahead(scene, WINDOWS) as blocks:  # type: ignore[arg-type]
        assert list(blocks) == WINDOWS
    assert scene.read_so_far == WINDOWS


def test_what_reads_a_window_hands_it_on() -> None:
    handed: list[tuple[Window, bool]] = []

    def note(window: Window) -> None:
        handed.append((window, threading.current_thread() is threading.main_thread()))

    with read_ahead(Slow(), WINDOWS, note) as blocks:  # type: ignore[arg-type]
        first = next(blocks)
        assert handed[0] == (first, False)
        list(blocks)
    assert [window for window, _ in handed] == WINDOWS


def stop_while_it_reads(scene: Slow) -> None:
    with read_ahead(scene, WINDOWS) as blocks:  # type: ignore[arg-type]
        next(blocks)
        scene.may_read.clear()
        threading.Timer(0.05, scene.may_read.set).start()
        raise KeyboardInterrupt


def test_nothing_is_read_any_more_when_its_reader_is_stopped() -> None:
    scene = Slow()
    with pytest.raises(KeyboardInterrupt):
        stop_while_it_reads(scene)
    assert scene.reading == 0
    assert len(scene.read_so_far) == 2, "the one that was being read is read to its end"
