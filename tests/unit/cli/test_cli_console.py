from __future__ import annotations

import io

import pytest

from landslide_mapper.cli.console import ConsoleProgress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_a_log_file_gets_a_line_per_stage_and_now_and_then(clock):
    stream = io.StringIO()
    progress = ConsoleProgress(stream, clock)
    for block in range(1, 101):
        progress.report(block / 100, f"Mapping: block {block} of 100")
        clock.now += 0.5
    progress.report(1.0, "Done")
    lines = stream.getvalue().splitlines()
    assert lines[0] == "  1 %  Mapping: block 1 of 100"
    assert lines[1] == " 21 %  Mapping: block 21 of 100 (38 s left)"
    assert len(lines) == 5 + 2
    assert lines[-1] == "100 %  Done"
    assert "\r" not in stream.getvalue()


def test_a_terminal_gets_one_bar_that_log_lines_do_not_tear(clock, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    stream = Terminal()
    progress = ConsoleProgress(stream, clock)
    for step in range(1, 5):
        clock.now += 1
        progress.report(step / 4, "Mapping: " + "a long message " * 10)
    progress.log("a warning")
    progress.end()
    assert "[######..................]  25 %" in stream.getvalue()
    assert "\n" not in stream.getvalue().split("a warning")[0]
    assert all(len(part) < 60 for part in stream.getvalue().replace("\n", "\r").split("\r"))
    assert stream.getvalue().endswith("\n")
    assert "a warning\n[####" in stream.getvalue()


def test_a_terminal_is_not_redrawn_for_every_block(clock):
    stream = Terminal()
    progress = ConsoleProgress(stream, clock)
    for block in range(1000):
        progress.report(block / 1000, f"Mapping: block {block}")
    assert stream.getvalue().count("\r") == 1


def test_an_epoch_is_a_line_with_its_figures(clock):
    stream = io.StringIO()
    progress = ConsoleProgress(stream, clock)
    progress.epoch({"event": "epoch", "epoch": 3, "loss": 0.123456, "mean_iou": 0.5, "elapsed_s": 12.0})
    assert stream.getvalue() == "epoch 3: loss 0.1235, mean_iou 0.5\n"
