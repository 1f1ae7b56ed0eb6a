"""Scene lists: what is read, and every fault named by its place."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal

from landslide_mapper.errors import ScenesError
from landslide_mapper.jobs.scenes import is_slug, read_scenes, slug
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.raster.bands import known_bands
from tests.products import write_band


@pytest.fixture
def write(tmp_path):
    """Write a scene list beside files a.tif, b.tif and mask.tif; returns its path."""
    for name in ("a.tif", "b.tif", "mask.tif"):
        (tmp_path / name).touch()

    def of(*scenes, text=None):
        path = tmp_path / "scenes.json"
        path.write_text(text if text is not None else json.dumps({"scenes": scenes}), encoding="utf-8")
        return path

    return of


def scene(**changes):
    values = {
        "id": "r/1",
        "region": "r",
        "pre": None,
        "post": "a.tif",
        "labels": "mask.tif",
        "split": "train",
    }
    return {key: value for key, value in {**values, **changes}.items() if value != "left out"}


def faults_of(path):
    with pytest.raises(ScenesError) as caught:
        read_scenes(path)
    return str(caught.value)


def test_paths_are_relative_to_the_file(write, tmp_path, monkeypatch):
    path = write(scene(pre="b.tif"), scene(id="r/2", split="test", labelled_area=str(tmp_path / "b.tif")))
    monkeypatch.chdir("/")
    assert read_scenes(path) == (
        SceneEntry("r/1", "r", tmp_path / "a.tif", tmp_path / "b.tif", tmp_path / "mask.tif"),
        SceneEntry("r/2", "r", tmp_path / "a.tif", None, tmp_path / "mask.tif", tmp_path / "b.tif", "test"),
    )


def test_a_raster_may_be_a_list_of_its_bands(write, tmp_path):
    for name in ("x_red.tif", "x_nir.tif", "2018-09-15_green.tif", "2018-08-20_blue.tif"):
        write_band(tmp_path / name, 5)
    entry = read_scenes(write(scene(post=["x_red.tif", "x_nir.tif"])))[0]
    dataset = gdal.Open(str(entry.post))
    assert known_bands(dataset) == {"red": 1, "nir": 2}
    for files, fault in (
        ([], "expected a text, or a list of texts, found []"),
        (["x_red.tif", 3], "expected a text, or a list of texts"),
        (["x_red.tif", "gone.tif"], "gone.tif does not exist"),
        (["2018-09-15_green.tif", "2018-08-20_blue.tif"], "belong to different scenes"),
    ):
        said = faults_of(write(scene(post=files)))
        assert "scenes[0].post: " in said
        assert fault in said


def test_split_is_train_unless_named_otherwise(write):
    assert read_scenes(write(scene(split="left out")))[0].split == "train"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        (
            {"split": "trian"},
            "scenes[1].split: 'trian' is not one of train, validation, test; did you mean 'train'?",
        ),
        ({"split": None}, "scenes[1].split: null is not one of train, validation, test"),
        ({"split": ["train"]}, 'scenes[1].split: ["train"] is not one of'),
        ({"id": "left out"}, "scenes[1].id: is missing"),
        ({"id": 7}, "scenes[1].id: expected a text, found 7"),
        ({"id": " "}, "scenes[1].id: is empty"),
        ({"id": "r/0"}, "scenes[1].id: 'r/0' is already the id of scenes[0]"),
        ({"region": "left out"}, "scenes[1].region: is missing"),
        ({"region": "Front Range!"}, "scenes[1].region: 'Front Range!' is no region id"),
        ({"region": "Front Range!"}, "try 'front_range'"),
        ({"post": None}, "scenes[1].post: is missing"),
        ({"post": "c.tif"}, "scenes[1].post: c.tif does not exist (looked for "),
        ({"post": "\0"}, "scenes[1].post: \0 does not exist"),
        ({"pre": 3}, "scenes[1].pre: expected a text, found 3"),
        ({"labels": "left out"}, "scenes[1].labels: is missing"),
        ({"labelled_area": "area.gpkg"}, "scenes[1].labelled_area: area.gpkg does not exist"),
    ],
)
def test_a_fault_is_named_with_its_place(write, changes, fault):
    message = faults_of(write(scene(id="r/0"), scene(**changes)))
    assert fault in message
    assert message.startswith(str(write(scene(id="r/0"), scene(**changes))))
    assert "\n" not in message


def test_all_faults_are_named_at_once(write):
    message = faults_of(write(scene(split="x", post="c.tif"), 5, scene(id="r/2", region="ä")))
    assert message.splitlines()[0].endswith("has 4 faults:")
    for place in ("scenes[0].split", "scenes[0].post", "scenes[1]: expected an object", "scenes[2].region"):
        assert place in message


def test_very_many_faults_are_counted(write):
    assert faults_of(write(*[scene(id=str(n), split="x") for n in range(50)])).endswith("and 30 more")


@pytest.mark.parametrize("text", ["[]", "{}", '{"scenes": {}}', "3"])
def test_something_else_than_a_list_of_scenes(write, text):
    assert "expected an object with a list of scenes" in faults_of(write(text=text))


def test_an_empty_list(write):
    assert "the list is empty" in faults_of(write())


def test_broken_json_is_named_with_line_and_column(write):
    assert "scenes.json, line 2, column 3: no valid JSON" in faults_of(write(text='{"scenes":\n  ?}'))


def test_files_that_are_no_scene_list(write, tmp_path):
    assert "does not exist" in faults_of(tmp_path / "none.json")
    assert "cannot be read" in faults_of(tmp_path)
    (tmp_path / "image.json").write_bytes(b"\xff\xd8\xff\xe0")
    assert "no text in UTF-8" in faults_of(tmp_path / "image.json")
    assert "nested too deeply" in faults_of(write(text="[" * 200_000))


def test_a_byte_order_mark_is_fine(write):
    path = write(scene())
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_scenes(path)) == 1


def test_unknown_keys_are_ignored_with_a_warning(write):
    heard = []
    read_scenes(write(scene(label="x", note="y")), heard.append)
    assert heard == [
        "scenes.json: scenes[0].label: unknown key, ignored; did you mean 'labels'?",
        "scenes.json: scenes[0].note: unknown key, ignored",
    ]


@pytest.mark.parametrize("text", ["Front Range", "São Paulo", "北海道", "a/b", "--", ""])
def test_suggested_slugs_are_slugs(text):
    assert is_slug(slug(text))


def test_the_real_lists_are_read(shared_data):
    entries = read_scenes(shared_data / "scenes_l4s_regions.json")
    assert len(entries) == 317
    assert {entry.split for entry in entries} == {"train", "validation", "test"}
