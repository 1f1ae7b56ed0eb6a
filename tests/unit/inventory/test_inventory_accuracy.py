"""Accuracy figures by hand and by property."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.inventory.accuracy import Accuracy, SceneCounts, bootstrap_iou, summarize
from landslide_mapper.jobs.reports import EvaluateReport

counts = st.builds(SceneCounts, *[st.integers(0, 1000)] * 4)


def test_counts_leave_out_ignored_pixels_and_nodata():
    probability = np.array([[254, 127, 126, 0], [254, 0, 255, 200]], np.uint8)
    mask = np.array([[1, 0, 1, 0], [255, 255, 1, 1]], np.uint8)
    assert SceneCounts.of(probability, mask, 127) == SceneCounts(tp=2, fp=1, fn=1, tn=1)


def test_figures_by_hand():
    scene = SceneCounts(tp=6, fp=2, fn=4, tn=88)
    assert scene.iou == 0.5
    assert scene.f1 == pytest.approx(2 / 3)
    assert scene.precision == 0.75
    assert scene.recall == 0.6
    assert scene.pixels == 100


@pytest.mark.parametrize(
    ("scene", "figures"),
    [
        (SceneCounts(tn=10), (1, 1, 1, 1)),
        (SceneCounts(fn=3, tn=7), (0, 0, 0, 0)),
        (SceneCounts(fp=3, tn=7), (0, 0, 0, 1)),
    ],
)
def test_empty_masks(scene, figures):
    assert (scene.iou, scene.f1, scene.precision, scene.recall) == figures


@pytest.mark.parametrize(
    ("scene", "undefined"),
    [
        (SceneCounts(tn=10), {"iou", "f1", "precision", "recall"}),
        (SceneCounts(fp=3, tn=7), {"recall"}),
        (SceneCounts(fn=3, tn=7), {"precision"}),
        (SceneCounts(tp=1), set()),
    ],
)
def test_figures_that_are_not_defined_are_null_in_the_report(scene, undefined):
    report = Accuracy.over([scene]).to_json()
    assert {name for name, value in report.items() if value is None} == undefined
    json.dumps(report, allow_nan=False)


def test_pooled_is_over_pixels_and_mean_is_over_scenes():
    scenes = [SceneCounts(90, 10, 0, 0), SceneCounts(0, 0, 10, 0), SceneCounts(tn=5)]
    accuracy = Accuracy.over(scenes)
    assert accuracy.pooled.iou == pytest.approx(90 / 110)
    assert accuracy.mean_image_iou == pytest.approx((0.9 + 0 + 1) / 3)


@given(st.lists(counts, min_size=2, max_size=30))
def test_the_interval_covers_the_estimate_and_is_the_same_every_time(scenes):
    low, high = bootstrap_iou(scenes)
    assert 0 <= low <= Accuracy.over(scenes).pooled.iou <= high <= 1
    assert bootstrap_iou(scenes) == (low, high)


def test_the_interval_narrows_with_the_number_of_scenes():
    pair = [SceneCounts(8, 1, 1, 0), SceneCounts(4, 3, 3, 0)]
    narrow, wide = bootstrap_iou(pair * 50), bootstrap_iou(pair * 3)
    assert narrow[1] - narrow[0] < (wide[1] - wide[0]) / 2


def test_a_single_scene_says_nothing_of_others():
    assert bootstrap_iou([SceneCounts(8, 1, 1, 0)]) == (0.0, 1.0)


def test_no_scene():
    with pytest.raises(ValueError, match="no scene"):
        Accuracy.over([])


def test_the_report_has_the_interfaces_figures():
    counts = {"b": [SceneCounts(1, 2, 3, 4)], "a": [SceneCounts(5, 0, 0, 5)] * 2}
    report = EvaluateReport("test", Path("m"), *summarize(counts))
    report = json.loads(json.dumps(report.to_json()))
    assert list(report["regions"]) == ["a", "b"]
    figures = {"iou", "f1", "precision", "recall", "mean_image_iou", "iou_ci95", "scenes", "pixels"}
    assert set(report["overall"]) == set(report["regions"]["a"]) == figures
    assert report["overall"]["scenes"] == 3
    assert report["overall"]["pixels"] == 30
    assert report["overall"]["iou"] == pytest.approx(11 / 16)
