"""The accuracy job: figures by hand, bad input with its message, and a page that stands for itself."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.jobs.accuracy import run_accuracy
from landslide_mapper.jobs.accuracy_options import AccuracyJob
from landslide_mapper.jobs.progress import SilentProgress
from tests.unit.accuracy.land import UTM, X, Y, polygons, reference, sample

SIDE = 1000.0


def job_of(folder: Path, mapped, real, areas=((0, 0, SIDE, SIDE),), **more) -> AccuracyJob:
    """A job over rectangles."""
    columns = {name: more.pop(name) for name in ("status",) if name in more}
    roles = more.pop("role", None)
    return AccuracyJob(
        polygons(folder / "inventory.gpkg", mapped, **columns),
        polygons(folder / "truth.gpkg", real),
        polygons(folder / "area.gpkg", areas, **({"role": roles} if roles else {})),
        folder / "report.html",
        json=folder / "report.json",
        **more,
    )


def figures(job: AccuracyJob):
    return run_accuracy(job, SilentProgress()).figures


REAL = [(100, 100, 100, 100), (300, 100, 100, 100), (500, 100, 100, 100), (700, 100, 50, 50)]
MAPPED = [(100, 100, 100, 100), (340, 100, 100, 100), (580, 100, 100, 100), (100, 600, 80, 50)]
# found whole; 60 % found; 20 % found; missed whole. A false alarm of 4,000 m2.


def test_figures_by_hand(tmp_path):
    found = figures(job_of(tmp_path, MAPPED, REAL))
    tp, mapped, real = 10_000 + 6_000 + 2_000, 34_000, 32_500
    pixel, objects, area = found["pixel"], found["object"], found["area"]
    assert pixel["precision"] == pytest.approx(tp / mapped)
    assert pixel["recall"] == pytest.approx(tp / real)
    assert pixel["f1"] == pytest.approx(2 * tp / (mapped + real))
    assert pixel["iou"] == pytest.approx(tp / (mapped + real - tp))
    assert pixel["mean_image_iou"] == pytest.approx(pixel["iou"])
    assert (pixel["scenes"], objects["mapped"], objects["reference"]) == (1, 4, 4)
    assert (objects["precision"], objects["recall"], objects["f1"]) == (0.5, 0.5, 0.5)
    assert area["mapped_m2"] == pytest.approx(mapped, rel=1e-3)
    assert area["reference_m2"] == pytest.approx(real, rel=1e-3)
    assert area["estimate_m2"] == pytest.approx(real, rel=1e-3), "all of the inventory lies in the area"
    low, high = area["estimate_ci95"]
    assert low < area["estimate_m2"] < high
    assert pixel["iou_ci95"][0] < pixel["iou"] < pixel["iou_ci95"][1]


def test_keys_of_the_interface(tmp_path):
    found = figures(job_of(tmp_path, MAPPED, REAL))
    keys = {"iou", "f1", "precision", "recall", "mean_image_iou", "iou_ci95", "scenes", "pixels"}
    assert keys <= set(found["pixel"])
    assert {"precision", "recall", "f1", "f1_ci95"} <= set(found["object"])
    assert {"mapped_m2", "reference_m2", "estimate_m2", "estimate_ci95"} <= set(found["area"])
    assert json.loads((tmp_path / "report.json").read_text()) == found


def test_what_lies_outside_of_the_areas_counts_only_in_the_whole(tmp_path):
    job = job_of(
        tmp_path,
        [(100, 100, 100, 100), (2000, 2000, 100, 100)],
        [(100, 100, 100, 50), (3000, 0, 100, 100)],
    )
    found = figures(job)
    assert found["pixel"]["precision"] == 0.5
    assert found["pixel"]["recall"] == 1
    assert found["object"]["mapped"] == 1
    assert found["area"]["inventory_m2"] == pytest.approx(20_000, rel=1e-3)
    assert found["area"]["estimate_m2"] == pytest.approx(10_000, rel=1e-3)


def test_a_landslide_counts_where_most_of_it_lies(tmp_path):
    edge = [(SIDE - 60, 100, 100, 100), (SIDE - 40, 400, 100, 100)]
    found = figures(job_of(tmp_path, edge, [(0, 0, 50, 50)]))
    assert found["object"]["mapped"] == 1


def test_landslides_that_overlap_count_once(tmp_path):
    twice = [(100, 100, 100, 100), (150, 100, 100, 100)]
    found = figures(job_of(tmp_path, twice, [(100, 100, 150, 100)]))
    assert found["pixel"]["iou"] == 1
    assert found["area"]["inventory_m2"] == pytest.approx(15_000, rel=1e-3)


def many(seed: int, share: float):
    """Landslides on a lattice, some of which are mapped, in four rows of four areas."""
    rng = np.random.default_rng(seed)
    real = [(100.0 * (n % 40) + 20, 100.0 * (n // 40) + 20, 40.0, 40.0) for n in range(1600)]
    mapped = [one for one in real if rng.random() < share]
    areas = [(1000.0 * (n % 4), 1000.0 * (n // 4), 1000.0, 1000.0) for n in range(16)]
    return mapped, real, areas


def test_the_area_is_estimated_for_the_whole_inventory_with_an_honest_interval(tmp_path):
    held = 0
    for seed in range(12):
        folder = tmp_path / str(seed)
        folder.mkdir()
        mapped, real, areas = many(seed, 0.7)
        chosen = [areas[n] for n in np.random.default_rng(seed).choice(16, 10, replace=False)]
        found = figures(job_of(folder, mapped, real, chosen))
        assert found["intervals"] == {"draws_of": "areas", "number": 10, "block_m": None}
        low, high = found["area"]["estimate_ci95"]
        held += low <= 1600 * 1600 <= high
        assert found["area"]["estimate_m2"] == pytest.approx(1600 * 1600, rel=0.1)
    assert held >= 9


def test_by_size_and_complete_from(tmp_path):
    small = [(20.0 + 60 * n, 20.0, 20.0, 20.0) for n in range(10)]
    large = [(20.0 + 90 * n, 200.0, 80.0, 80.0) for n in range(10)]
    found = figures(job_of(tmp_path, [*small[:5], *large], [*small, *large]))
    by_size = {one["from_m2"]: one for one in found["by_size"]}
    assert by_size[300.0]["recall"] == 0.5
    assert by_size[300.0]["reference"] == 10
    assert by_size[3000.0]["recall"] == 1
    # All of ten were found: that three in ten more are missing cannot be ruled out.
    assert by_size[3000.0]["recall_ci95"] == [pytest.approx(0.7), 1.0]
    assert by_size[1000.0]["recall"] is None
    assert found["sizes"]["complete_from_m2"] == 3000.0
    assert found["sizes"]["tail"] is None


def test_an_empty_inventory_has_no_precision(tmp_path):
    found = figures(job_of(tmp_path, [], REAL))
    assert found["pixel"]["precision"] is None
    assert found["pixel"]["recall"] == 0
    assert found["object"]["f1"] == 0
    assert found["area"]["estimate_m2"] is None
    assert found["not_defined"]["area.estimate_m2"] == "nothing is mapped inside the accuracy areas"
    page = (tmp_path / "report.html").read_text()
    assert "not defined: nothing is mapped inside the accuracy areas" in page
    assert "The inventory holds no landslide" in page


def test_an_empty_reference_has_no_recall(tmp_path):
    found = figures(job_of(tmp_path, MAPPED, []))
    assert found["pixel"]["recall"] is None
    assert found["pixel"]["precision"] == 0
    assert "sizes.complete_from_m2" in found["not_defined"]


def test_nothing_at_all_defines_nothing(tmp_path):
    found = figures(job_of(tmp_path, [], []))
    assert [found["pixel"][name] for name in ("iou", "f1", "precision", "recall")] == [None] * 4
    assert found["pixel"]["iou_ci95"] is None
    assert found["object"]["f1"] is None
    json.dumps(found, allow_nan=False)


def test_only_areas_for_accuracy_count(tmp_path):
    areas = [(0, 0, 450, SIDE), (450, 0, 550, SIDE)]
    found = figures(job_of(tmp_path, MAPPED, REAL, areas, role=["accuracy", "training"]))
    assert found["area"]["assessed_m2"] == pytest.approx(450 * SIDE, rel=1e-3)


def test_without_accuracy_areas_nothing_is_measured(tmp_path):
    with pytest.raises(JobError, match=r"holds no accuracy areas \(found: 1 training, 1 validation\)"):
        figures(job_of(tmp_path, MAPPED, REAL, [(0, 0, 9, 9)] * 2, role=["training", "validation"]))
    (tmp_path / "none").mkdir()
    with pytest.raises(JobError, match="holds no polygon, expected the accuracy areas"):
        figures(job_of(tmp_path / "none", MAPPED, REAL, []))
    assert not list(tmp_path.rglob("report.*"))


def test_review_states(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL, status=["accepted", "candidate", "rejected", "edited"])
    found = figures(job)
    assert found["object"]["mapped"] == 3
    assert "1 landslides of the inventory were found by a model and reviewed by nobody." in found["notes"]
    confirmed = figures(replace(job, statuses=("accepted", "edited")))
    assert confirmed["object"]["mapped"] == 2
    assert any("1 polygons of the inventory that are candidate" in note for note in confirmed["notes"])


def test_of_an_event_its_tables_are_taken_and_no_label_that_the_map_made(tmp_path):
    event = polygons(tmp_path / "event.gpkg", MAPPED, layer="candidates", status=["accepted"] * 4)
    polygons(event, [*REAL, MAPPED[3]], layer="labels", source=["drawn"] * 4 + ["review"])
    polygons(event, [(0, 0, SIDE, SIDE)], layer="areas", role=["accuracy"])
    found = figures(AccuracyJob(event, event, event, tmp_path / "r.html"))
    assert (found["object"]["mapped"], found["object"]["reference"]) == (4, 4)
    assert any("taken over from the review" in note for note in found["notes"])


def test_what_was_not_mapped_is_left_out(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL)
    kinds = ["both dates", "not mapped"]
    polygons(job.inventory, [(0, 0, 450, SIDE), (450, 0, 550, SIDE)], layer="mapped_area", kind=kinds)
    found = figures(job)
    assert found["area"]["not_mapped_m2"] == pytest.approx(550 * SIDE, rel=1e-3)
    assert found["object"]["reference"] == 2
    assert "were not mapped (clouds, no data, outside of the map)" in (tmp_path / "report.html").read_text()


def test_what_lies_outside_of_the_map_is_not_missed_by_it(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL)
    polygons(job.inventory, [(0, 0, 450, SIDE)], layer="mapped_area", kind=["both dates"])
    for inventory in (job.inventory, f"{job.inventory}|layername=landslides"):
        found = figures(replace(job, inventory=inventory))
        assert found["area"]["not_mapped_m2"] == pytest.approx(550 * SIDE, rel=1e-3)
        assert found["object"]["reference"] == 2


def test_areas_that_say_nothing_are_no_perfect_ones(tmp_path):
    """Below another area, or where nothing was mapped: an IoU of 1 would be made up."""
    whole = figures(job_of(tmp_path, MAPPED, REAL))
    (tmp_path / "more").mkdir()
    areas = [(0, 0, 200, SIDE), (300, 0, 100, SIDE), (0, 0, SIDE, SIDE)]
    found = figures(job_of(tmp_path / "more", MAPPED, REAL, areas))
    assert found["pixel"]["mean_image_iou"] == pytest.approx(whole["pixel"]["mean_image_iou"])
    assert found["pixel"]["scenes"] == 1
    assert any("of which nothing was compared" in note and note.endswith(" 2.") for note in found["notes"])
    rows = list(csv.DictReader((tmp_path / "more" / "report.csv").open()))
    assert [row["value"] for row in rows if row["section"] == "accuracy_area"][:2] == ["", ""]


def test_the_inventory_is_no_reference_of_itself(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL)
    (tmp_path / "link.gpkg").symlink_to(job.inventory)
    for truth in (job.inventory, tmp_path / "link.gpkg", f"{job.inventory}|layername=landslides"):
        with pytest.raises(JobError, match="Inventory and reference are the same layer"):
            run_accuracy(replace(job, truth=truth), SilentProgress())
    assert not job.report.exists()


def test_a_reference_that_lies_elsewhere_is_told(tmp_path):
    found = figures(job_of(tmp_path, MAPPED, [(90_000, 0, 100, 100)]))
    assert found["pixel"]["recall"] is None
    assert any(
        "No landslide of the reference lies in the accuracy areas (1 elsewhere)" in one
        for one in found["notes"]
    )


def sample_rows(landslide_m2: float) -> list[dict]:
    strata = {"landslide": landslide_m2, "rest": 1e6}
    return [
        {
            "draw": "a",
            "number": number,
            "stratum": name,
            "stratum_m2": strata[name],
            "stratum_units": 1000,
            "reference": "landslide" if name == "landslide" else "not_landslide",
        }
        for number, name in enumerate(["landslide", "rest"] * 10, 1)
    ]


@pytest.mark.parametrize(
    ("landslide_m2", "kept", "said"),
    [
        (34_000.0, 20, None),
        (60_000.0, 20, "is another one, or has changed"),
        (34_000.0, 17, "1 of the points that were drawn are not in the sample"),
    ],
)
def test_a_sample_of_another_map_or_with_gaps_is_told(tmp_path, landslide_m2, kept, said):
    rows = [row for row in sample_rows(landslide_m2) if kept == 20 or row["number"] != kept]
    found = figures(job_of(tmp_path, MAPPED, REAL, sample=sample(tmp_path / "s.gpkg", rows)))
    notes = [note for note in found["notes"] if "sample" in note]
    assert len(notes) == (said is not None)
    assert said is None or said in notes[0]


def test_a_point_that_was_judged_twice_is_refused(tmp_path):
    rows = sample_rows(34_000.0)
    job = job_of(tmp_path, MAPPED, REAL, sample=sample(tmp_path / "s.gpkg", [*rows, rows[3], rows[1]]))
    with pytest.raises(InventoryError, match=r"holds 2 points more than once, such as number 2: each is"):
        run_accuracy(job, SilentProgress())


def test_crs_may_differ_and_be_in_degrees(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL)
    expected = figures(job)
    for name in ("inventory", "truth", "area"):
        gdal.VectorTranslate(
            str(tmp_path / f"{name}_4326.gpkg"), str(tmp_path / f"{name}.gpkg"), dstSRS="EPSG:4326"
        )
    mixed = AccuracyJob(
        tmp_path / "inventory_4326.gpkg", job.truth, tmp_path / "area_4326.gpkg", tmp_path / "m.html"
    )
    found = figures(mixed)
    for name in ("precision", "recall", "iou"):
        assert found["pixel"][name] == pytest.approx(expected["pixel"][name], abs=0.01)
    assert found["area"]["mapped_m2"] == pytest.approx(34_000, rel=0.01)


def test_without_georeference_areas_are_in_pixels(tmp_path):
    inventory, truth = (
        polygons(tmp_path / f"{n}.gpkg", boxes, None) for n, boxes in (("i", MAPPED), ("t", REAL))
    )
    area = polygons(tmp_path / "a.gpkg", [(0, 0, SIDE, SIDE)], None)
    found = figures(AccuracyJob(inventory, truth, area, tmp_path / "r.html"))
    assert found["area"]["mapped_m2"] == pytest.approx(34_000)
    assert any("square pixels" in note for note in found["notes"])


def probability_raster(path: Path, value: int = 200) -> Path:
    """Half of each mapped landslide is surer than its other half."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((X, 10, 0, Y + SIDE, 0, -10))
    dataset.SetProjection(reference(UTM).ExportToWkt())
    band = np.zeros((100, 100), np.uint8)
    for x, y, width, height in MAPPED:
        rows = slice(100 - int((y + height) / 10), 100 - int(y / 10))
        band[rows, int(x / 10) : int((x + width) / 10)] = value
    dataset.GetRasterBand(1).WriteArray(band)
    dataset.GetRasterBand(1).SetNoDataValue(255)
    dataset = None
    return path


def test_reliability_and_thresholds(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL, probability=probability_raster(tmp_path / "p.tif"))
    found = figures(job)["probability"]
    assert found["pixels"] == 10_000
    high = [one for one in found["reliability"] if one["pixels"]][-1]
    assert high["mean_probability"] == pytest.approx(200 / 254)
    assert high["share_landslide"] == pytest.approx(18_000 / 34_000)
    rows = list(csv.DictReader((tmp_path / "report.csv").open(newline="")))
    by_threshold = {
        (round(float(one["item"]), 2), one["measure"]): one["value"]
        for one in rows
        if one["section"] == "threshold"
    }
    assert float(by_threshold[0.5, "recall"]) == pytest.approx(18_000 / 32_500)
    assert float(by_threshold[0.9, "recall"]) == 0
    assert by_threshold[0.9, "precision"] == "", "nothing is found there"
    assert "Reliability of the probability" in (tmp_path / "report.html").read_text()


def test_a_probability_that_is_none_or_elsewhere_is_refused(tmp_path):
    job = job_of(
        tmp_path, MAPPED, REAL, [(5000, 5000, 100, 100)], probability=probability_raster(tmp_path / "p.tif")
    )
    with pytest.raises(JobError, match="has no value inside the accuracy areas"):
        figures(job)
    with pytest.raises(RasterError, match=r"inventory\.gpkg"):
        figures(replace(job, probability=job.inventory))


def test_with_a_judged_sample_the_area_is_that_of_the_sample(tmp_path):
    facts = {"landslide": (100.0, 1000), "buffer": (400.0, 4000), "rest": (9_500.0, 95_000)}
    counts = {"landslide": (80, 20), "buffer": (10, 90), "rest": (0, 100)}
    rows = [
        {
            "draw": "a",
            "stratum": name,
            "stratum_m2": facts[name][0],
            "stratum_units": facts[name][1],
            "reference": answer,
        }
        for name, (there, not_there) in counts.items()
        for answer in ["landslide"] * there + ["not_landslide"] * not_there
    ]
    job = job_of(tmp_path, MAPPED, REAL, sample=sample(tmp_path / "s.gpkg", rows))
    found = figures(job)
    assert found["area"]["estimate_m2"] == pytest.approx(120.0)
    assert found["area"]["estimated_by"] == "stratified sample"
    assert found["sample"]["users_accuracy"] == pytest.approx(0.8)
    page = (tmp_path / "report.html").read_text()
    assert "Up to 3.0% of that ground may be one all the same" in page


def test_the_page_stands_for_itself_and_keeps_its_numbers_to_itself(tmp_path):
    job = job_of(
        tmp_path, MAPPED, REAL, title="Flood & <script>", probability=probability_raster(tmp_path / "p.tif")
    )
    figures(job)
    page = (tmp_path / "report.html").read_text()
    assert "<script" not in page
    assert "Flood &amp; &lt;script&gt;: accuracy" in page
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page.count("<svg xmlns") == 4
    assert "data:image/png;base64," in page


def test_the_reader_is_told_in_his_language(tmp_path):
    said = []
    job = job_of(tmp_path, MAPPED, REAL)
    run_accuracy(job, SilentProgress(), lambda text: said.append(text) or f"¡{text}!")
    page = (tmp_path / "report.html").read_text()
    assert "¡Misses and false alarms!" in page
    assert all(hasattr(text, "key") for text in said), "every text can be translated"


def test_only_an_earlier_report_is_replaced(tmp_path):
    job = job_of(tmp_path, MAPPED, REAL)
    first = figures(job)
    before = (tmp_path / "report.html").read_bytes()
    assert figures(job) == first
    assert (tmp_path / "report.html").read_bytes() == before, "the same input gives the same bytes"
    (tmp_path / "report.csv").write_text("my own table")
    with pytest.raises(JobError, match="is not an earlier report; it is left alone"):
        figures(job)
    assert (tmp_path / "report.csv").read_text() == "my own table"
    with pytest.raises(JobError, match=r"end its name with \.html"):
        figures(replace(job, report=tmp_path / "report.pdf"))
    with pytest.raises(InventoryError, match=r"truth\.txt does not exist"):
        figures(replace(job, truth=tmp_path / "truth.txt", report=tmp_path / "new.html"))
    assert not (tmp_path / "new.html").exists()


def test_cancel_leaves_nothing(tmp_path):
    class Stop(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_accuracy(job_of(tmp_path, MAPPED, REAL), Stop())
    assert not list(tmp_path.glob("report*"))


def test_command_line(tmp_path, capsys):
    job = job_of(tmp_path, MAPPED, REAL)
    words = ["--inventory", str(job.inventory), "--truth", str(job.truth), "--area", str(job.area)]
    assert cli.main(["accuracy", *words, "--report", str(job.report), "--json", str(job.json)]) == 0
    out = capsys.readouterr().out
    assert "by landslide" in out
    assert "95 % interval" in out
    assert cli.main(["accuracy", *words[:-1], str(tmp_path / "no.gpkg"), "--report", str(job.report)]) == 1
    assert "no.gpkg does not exist" in capsys.readouterr().err
    area = ["--mapped-area", str(job.area), "--output", str(tmp_path / "sample.gpkg")]
    assert cli.main(["sample", "--inventory", str(job.inventory), *area]) == 0
    assert "Points to judge: 300" in capsys.readouterr().out
    assert cli.main(["sample", "--inventory", str(job.inventory), *area]) == 1
    assert "its points may have been judged" in capsys.readouterr().err
