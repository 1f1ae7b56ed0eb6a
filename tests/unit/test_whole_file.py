"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import stat

import pytest

from landslide_mapper.whole_file import write_whole


def test_it_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "model.json"
    path.write_text("old")
    write_whole(path, lambda file: file.write("ñew\n"))
    assert path.read_bytes() == "ñew\n".encode()
    assert os.listdir(tmp_path) == ["model.json"]


def test_a_failure_leaves_the_old_one_and_nothing_else(tmp_path):
    path = tmp_path / "model.json"
    path.write_text("old")

    def fail(file):
        file.write("half")
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        write_whole(path, fail)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["model.json"]


def test_a_link_is_replaced_and_not_followed(tmp_path):
    outside = tmp_path / "thesis.txt"
    outside.write_text("years of work")
    (tmp_path / "model.json").symlink_to(outside)
    write_whole(tmp_path / "model.json", lambda file: file.write("new"))
    assert outside.read_text() == "years of work"
    assert (tmp_path / "model.json").read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_the_umask_decides_who_reads_it(tmp_path):
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "model.json", lambda file: file.write("new"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "model.json").stat().st_mode) == 0o644
