"""Reports as classes, as JSON, and for scripts that know them as dictionaries."""

from __future__ import annotations

import json
from pathlib import Path

from landslide_mapper.jobs.check_report import RasterFacts
from landslide_mapper.jobs.region_choice import RegionChoice
from landslide_mapper.jobs.reports import MapReport, RegionCheck, UpdateReport
from landslide_mapper.messages import Message

ANSWER = {
    "published": True,
    "version": 2,
    "refused_because": None,
    "published_phase": "joint fine-tuning",
    "strategy": "tsmu",
    "region": "nepal",
    "new_region": True,
    "cloned": "alps",
    "corrected": False,
    "phases": [{"phase": "joint fine-tuning", "epochs": 3}],
    "gate": {
        "alps": {"before": 0.6, "after": 0.59, "drop": 0.01, "patches": 12},
        "andes": {"before": None, "after": None, "patches": 0, "agreement": 0.9},
    },
    "new": {"before": 0.1, "after_freeze": 0.4, "after": 0.5, "patches": 9},
    "zero_shot": {"alps": 0.2},
    "threshold": 0.45,
    "notes": [Message("Region '{region}' could not be checked.", region="andes")],
    "seconds": 12.5,
}
"""What a backend answers to an update."""


def test_an_update_s_answer_is_the_same_json_again() -> None:
    report = UpdateReport.from_json(ANSWER)
    assert report.to_json() == ANSWER
    assert report.gate["alps"] == RegionCheck(0.6, 0.59, 12, drop=0.01)
    assert report.new.after_freeze == 0.4
    assert isinstance(report.notes[0], Message)


def test_a_report_is_json_with_paths_as_texts() -> None:
    choice = RegionChoice(
        "nepal", "images", "They look alike.", {"nepal": 0.9}, {"nepal": 1.0}, ("a warning",)
    )
    report = MapReport(Path("out.gpkg"), candidates=2, pre=None, post="post.tif", region_choice=choice)
    found = json.loads(json.dumps(report.to_json()))
    assert (found["output"], found["pre"], found["post"], found["probability"]) == (
        "out.gpkg",
        None,
        "post.tif",
        None,
    )
    assert found["region_choice"]["posterior"] == {"nepal": 0.9}
    assert "warnings" not in found["region_choice"]


def test_scripts_read_a_report_like_a_dictionary() -> None:
    facts = RasterFacts(Path("a.tif"), None, 2, 3, None, 1, "uint8", None, None)
    assert (facts["file"], facts["bands"]) == ("a.tif", 1)
    assert "file" in facts
    assert "more" not in facts
