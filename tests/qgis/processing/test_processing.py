"""The Processing provider: ids that scripts use, parameters that become jobs, errors, and headless runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper import package_files
from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.inventory.accuracy import Accuracy, SceneCounts
from landslide_mapper.jobs.check import check_pair
from landslide_mapper.jobs.image_dates import acquisition_date, date_in
from landslide_mapper.jobs.option import Kind
from landslide_mapper.jobs.options import ALL
from landslide_mapper.jobs.region_choice import RegionChoice
from landslide_mapper.jobs.reports import EvaluateReport, MapReport, UpdateReport
from landslide_mapper.processing.algorithm import Run
from landslide_mapper.processing.feedback_progress import FeedbackProgress
from landslide_mapper.processing.groups import GROUPS, group_titles
from landslide_mapper.processing.provider import LandslideMapperProvider
from tests.products import make_landsat
from tests.unit.accuracy.land import polygons
from tests.unit.change.land import NAMES, pair, write
from tests.unit.clouds import scenes


def test_every_algorithm_is_in_a_group(provider):
    named = [name for names in GROUPS.values() for name in names]
    assert len(named) == len(set(named))
    for one in provider.algorithms():
        assert one.group() == group_titles()[one.groupId()]
    used = {one.groupId() for one in provider.algorithms()}
    assert used == set(GROUPS)


def test_ids_stay_stable(provider):
    assert provider.id() == "landslide_mapper"
    assert sorted(one.name() for one in provider.algorithms()) == [
        "accuracy",
        "check_pair",
        "clouds",
        "compress",
        "detect",
        "evaluate",
        "export",
        "export_map",
        "export_model",
        "fetch_weights",
        "import_dataset",
        "import_labels",
        "import_model",
        "map",
        "polygonize",
        "pretrain",
        "sample",
        "search_decoder",
        "stack",
        "suggest",
        "terrain",
        "train",
        "train_boxes",
        "update",
    ]


def test_no_output_is_declared_twice(qgis_app):
    said = []
    log = QgsApplication.messageLog()

    def hear(text, tag, level):
        said.append(text)

    log.messageReceived.connect(hear)
    try:
        provider = LandslideMapperProvider()
        provider.loadAlgorithms()
    finally:
        log.messageReceived.disconnect(hear)
    assert said == []
    outputs = {one.name(): {out.name() for out in one.outputDefinitions()} for one in provider.algorithms()}
    assert "MODEL" in outputs["train"]
    assert {"OUTPUT_HTML", "JSON", "OK"} <= outputs["check_pair"]


def test_every_algorithm_explains_itself(provider):
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert len(algorithm.shortHelpString()) > 80
        assert algorithm.shortDescription()
        for definition in algorithm.parameterDefinitions():
            assert definition.description()
            assert len(definition.help()) > 10, f"{algorithm.name()}: {definition.name()} has no tooltip"


ALGORITHMS = {"check": "check_pair", "import-dataset": "import_dataset"}
"""Commands whose algorithm is called otherwise."""
# Fields that have no parameter, and why.
NO_PARAMETER = {("export", "layer"): "the layer is one already"}


@pytest.mark.parametrize("name", list(ALL))
def test_every_option_of_a_job_is_a_parameter(provider, name):
    algorithm, job = provider.algorithm(ALGORITHMS.get(name, name.replace("-", "_"))), ALL[name]
    algorithm.initAlgorithm()
    found = {one.name(): one for one in algorithm.parameterDefinitions()}
    offered = [option for option in job if (name, option.field) not in NO_PARAMETER]
    assert set(found) - {"RESOLUTION"} == {option.name for option in offered}
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    hidden = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for option in offered:
        flags = found[option.name].flags()
        # A job that suggests places may only report them; an algorithm has nothing but its file.
        required = job.required(option) or option.kind is Kind.NEW_PLACES
        # Of choices, none at all is a default, too, but nothing that must be given.
        required = required or found[option.name].defaultValue() not in (None, [])
        assert bool(flags & optional) != required, option.name
        assert bool(flags & hidden) == option.advanced
        assert found[option.name].help() == option.help


def sample(job, option, tmp_path):
    """A value of an option that is no layer, and what the job then holds; None for a layer."""
    path = str(tmp_path / option.field)
    if option.kind is Kind.FLAG:
        return not job.default(option), not job.default(option)
    if option.kind is Kind.CHOICE:
        return option.choices[-1], option.choices[-1]
    if option.kind is Kind.CHOICES:
        return [option.choices[-1]], (option.choices[-1],)
    samples = {
        Kind.NUMBER: (0.25, 0.25),
        Kind.INTEGER: (128, 128),
        Kind.TEXT: ("some words", "some words"),
        Kind.ATTRIBUTE: ("code", "code"),
        Kind.BANDS: ([3, 1], (3, 1)),
        Kind.MODEL: (path, Path(path)),
        Kind.NEW_INVENTORIES: (path, (Path(path),)),
        Kind.EXTENT: ("1,3,2,4 [EPSG:32654]", (1, 2, 3, 4)),
    }
    return samples.get(option.kind, (path, Path(path)))


@pytest.mark.parametrize("name", list(ALL))
def test_every_parameter_arrives_in_the_job(
    provider, add_raster, add_polygons, update_parameters, inventory, tmp_path, name
):
    job, algorithm = ALL[name], provider.algorithm(ALGORITHMS.get(name, name.replace("-", "_"))).create()
    given, expected, layers = {}, {}, []
    for option in job:
        if (name, option.field) in NO_PARAMETER:
            continue
        if option.kind in (Kind.RASTER, Kind.PROBABILITY):
            given[option.name] = add_raster(option.field)
            expected[option.field] = tmp_path / f"{option.field}.tif"
        elif option.kind is Kind.RASTERS:
            names = [f"{option.field}{number}" for number in range(2)]
            given[option.name] = [add_raster(one) for one in names]
            expected[option.field] = tuple(tmp_path / f"{one}.tif" for one in names)
        elif option.kind in (Kind.POLYGONS, Kind.INVENTORY, Kind.MASK, Kind.AREAS, Kind.SAMPLE):
            given[option.name] = inventory
            layers.append(option.field)
        elif option.kind is Kind.SCENES:
            given[option.name] = update_parameters["SCENES"]
            layers.append(option.field)
        else:
            given[option.name], expected[option.field] = sample(job, option, tmp_path)
    given.pop("REGION_FIELD", None)  # the layer here has none of that name
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    with_field = {"REGION_FIELD": "id"} if expected.pop("region_field", None) else {}
    assert algorithm.prepare({**given, **with_field}, context, feedback), feedback.textLog()
    made = algorithm.job(Run({**given, **with_field}, context, feedback, tmp_path))
    for field, value in expected.items():
        assert job.value(made, job.option(field)) == value, field
    assert all(job.value(made, job.option(field)) for field in layers)
    assert getattr(made, "region_field", "id") == "id"


@pytest.mark.parametrize("name", ["map", "check_pair", "polygonize"])
def test_no_output_is_a_file_behind_a_layer(run, add_raster, add_polygons, tmp_path, name):
    """The job would not notice: it is given a copy of the layer."""
    post, area = add_raster("after"), add_polygons("aoi", (500000, 4699900, 500050, 4699950))
    before = (tmp_path / "after.tif").read_bytes()
    target = tmp_path / "link.gpkg"
    target.symlink_to(tmp_path / "after.tif")
    parameters = {
        "map": {"MODEL": str(tmp_path), "POST": post, "AOI": area, "OUTPUT": str(target)},
        "check_pair": {"POST": post, "OUTPUT_HTML": str(tmp_path / "after.tif")},
        "polygonize": {"PROBABILITY": post, "THRESHOLD": 0.5, "OUTPUT": str(target)},
    }
    results, said = run(name, parameters[name])
    assert results is None
    assert "is also an input" in said
    assert (tmp_path / "after.tif").read_bytes() == before


def test_export_writes_an_inventory(run, inventory, tmp_path):
    output = tmp_path / "new" / "inventory.geojson"
    results, said = run("export", {"INPUT": inventory, "OUTPUT": str(output), "TITLE": "Iburi"})
    assert (results or {}).get("COUNT") == 2, said
    assert len(json.loads(output.read_text(encoding="utf-8"))["features"]) == 2
    assert (tmp_path / "new" / "inventory_metadata.json").is_file()


def test_accuracy_is_that_of_the_command_line_and_a_sample_is_judged(run, tmp_path):
    mapped, real = [(100, 100, 100, 100), (300, 100, 90, 100)], [(100, 100, 100, 80), (500, 500, 50, 50)]
    inventory = polygons(tmp_path / "storm.gpkg", mapped, status=["accepted", "candidate"])
    kinds = ["both dates", "not mapped"]
    polygons(inventory, [(0, 0, 1000, 900), (0, 900, 1000, 100)], layer="mapped_area", kind=kinds)
    truth = polygons(tmp_path / "truth.gpkg", real)
    area = polygons(tmp_path / "area.gpkg", [(0, 0, 1000, 1000)], role=["accuracy"])
    layer = QgsVectorLayer(f"{inventory}|layername=landslides", "storm", "ogr")
    QgsProject.instance().addMapLayer(layer)
    results, said = run(
        "sample", {"INVENTORY": layer.id(), "MAPPED_AREA": None, "OUTPUT": str(tmp_path / "s.gpkg")}
    )
    assert (results or {}).get("COUNT") == 300, said
    points = QgsVectorLayer(results["OUTPUT"], "points", "ogr")
    place = points.fields().indexOf("reference")
    answers = {
        one.id(): {place: "not_landslide" if one["stratum"] == "rest" else "landslide"}
        for one in points.getFeatures()
    }
    assert points.dataProvider().changeAttributeValues(answers)
    given = {"INVENTORY": layer.id(), "TRUTH": str(truth), "AREA": str(area), "SAMPLE": points}
    results, said = run(
        "accuracy", {**given, "REPORT": str(tmp_path / "q.html"), "JSON": str(tmp_path / "q.json")}
    )
    assert results, said
    words = ["--inventory", inventory, "--truth", truth, "--area", area, "--sample", tmp_path / "s.gpkg"]
    files = ["--report", tmp_path / "c.html", "--json", tmp_path / "c.json"]
    assert main(["accuracy", *map(str, [*words, *files])]) == 0
    for suffix in ("html", "csv", "json"):
        assert (tmp_path / f"q.{suffix}").read_bytes() == (tmp_path / f"c.{suffix}").read_bytes()
    assert results["PRECISION"] == pytest.approx(8_000 / 19_000)
    assert results["ESTIMATE_M2"] > 19_000
    found = json.loads((tmp_path / "q.json").read_text())
    assert found["area"]["not_mapped_m2"] == pytest.approx(100_000, rel=1e-3)
    QgsProject.instance().clear()


def test_pretrain_prepares_from_layers_and_files(run, add_raster, backend, tmp_path):
    """The engine is a stand-in that writes what it was asked for; images are cut here."""
    asked = []

    def pretrain(request, report):
        asked.append((request, (request.store / "index.json").is_file()))
        report({"event": "epoch", "epoch": 1, "epochs": 2, "error": 0.5, "elapsed_s": 1, "remaining_s": 1})
        request.output.write_bytes(b"weights")
        return {
            **{"network": "resnet18", "best_epoch": 1, "error_before": 1.0, "error": 0.5},
            **{"epochs": 2, "seconds": 1.0},
        }

    backend.pretrain = pretrain
    layer, file = add_raster("after"), tmp_path / "before.tif"
    file.write_bytes((tmp_path / "after.tif").read_bytes())
    output = tmp_path / "new" / "encoder.safetensors"
    given = {"NETWORK": "resnet18", "MAX_MINUTES": 2, "CLOUDS": "none", "PATCH_SIZE": 64}
    results, said = run("pretrain", {"RASTERS": [layer, str(file)], "OUTPUT": str(output), **given})
    assert results, said
    request, was_cut = asked[0]
    assert was_cut
    assert (request.network, request.max_minutes, request.start_from) == ("resnet18", 2, None)
    assert request.trained_on == ("after.tif", "before.tif")
    assert (results["OUTPUT"], results["ERROR"]) == (str(output), 0.5)
    assert results["COUNT"] > 1
    assert output.read_bytes() == b"weights"
    assert [one.name for one in output.parent.iterdir()] == [output.name]
    results, said = run("pretrain", {"RASTERS": [layer], "OUTPUT": str(tmp_path / "e.txt"), **given})
    assert results is None


def test_no_help_page_is_promised_that_is_not_there(provider, monkeypatch, tmp_path):
    # A copy of its own: in a checkout another test may have built the help.
    page = tmp_path / "landslide_mapper/help/docs/algorithms/map.html"
    page.parent.mkdir(parents=True)
    monkeypatch.setattr(package_files, "_PACKAGE", tmp_path / "landslide_mapper")
    assert {algorithm.helpUrl() for algorithm in provider.algorithms()} == {""}
    page.touch()
    assert {algorithm.helpUrl() for algorithm in provider.algorithms()} == {"", page.as_uri()}


def test_evaluate_asks_a_layer_of_regions(run, add_polygons, update_parameters, monkeypatch, tmp_path):
    jobs = []

    def fake(job, used, progress):
        jobs.append((job.region, job.region_field, job.regions_layer.is_file()))
        return EvaluateReport("test", Path(), {}, Accuracy.over([SceneCounts(1, 1, 0, 0)]))

    monkeypatch.setattr("landslide_mapper.jobs.evaluate.run_evaluate", fake)
    layer = add_polygons("eco", (500000, 4699900, 500050, 4699950))
    scenes = {name: update_parameters[name] for name in ("MODEL", "SCENES")}
    more = {"REGIONS_LAYER": layer, "REGION_FIELD": "id", "REPORT": str(tmp_path / "report.json")}
    results, _ = run("evaluate", {**scenes, **more})
    assert jobs == [(None, "id", True)]
    assert results["IOU"] == 0.5


@pytest.fixture
def inventory(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=id:integer&field=status:string", "Slides", "memory")
    features = []
    for number, status in enumerate(("accepted", "edited", "candidate", "rejected")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, status])
        x = 500100 + 100 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 4699700, x + 50, 4699800)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_export_map_prints_and_writes_the_same_landslides(run, inventory, add_raster, tmp_path):
    output, data = tmp_path / "new" / "map.png", tmp_path / "data" / "slides.geojson"
    parameters = {
        "INPUT": inventory,
        "BACKGROUND": add_raster("after"),
        "TITLE": "Iburi",
        "DPI": 60,
        "LICENSE": "CC-BY-4.0",
        "DATA": str(data),
        "OUTPUT": str(output),
    }
    results, _ = run("export_map", parameters)
    assert (results["COUNT"], results["AREA_M2"]) == (2, pytest.approx(10000, rel=0.01))
    assert output.stat().st_size > 5000
    assert len(json.loads(data.read_text(encoding="utf-8"))["features"]) == 2
    metadata = json.loads((tmp_path / "data" / "slides_metadata.json").read_text(encoding="utf-8"))
    assert (metadata["title"], metadata["license"]) == ("Iburi", "CC-BY-4.0")
    assert not QgsProject.instance().layoutManager().layouts()


def test_export_map_keeps_its_layout_if_asked(run, inventory, tmp_path):
    parameters = {"INPUT": inventory, "KEEP_LAYOUT": True, "DPI": 60, "OUTPUT": str(tmp_path / "map.svg")}
    names = [run("export_map", parameters)[0]["LAYOUT"] for _ in range(2)]
    assert names == ["Slides", "Slides 2"]
    assert {one.name() for one in QgsProject.instance().layoutManager().layouts()} == set(names)


def test_export_map_prints_an_atlas(run, inventory, tmp_path):
    parameters = {"INPUT": inventory, "DPI": 50, "SHEET_SCALE": 1000}
    run("export_map", {**parameters, "OUTPUT": str(tmp_path / "map.pdf")})
    assert (tmp_path / "map.pdf").read_bytes().count(b"/Type /Page\n") >= 1
    results, _ = run("export_map", {**parameters, "OUTPUT": str(tmp_path / "map.png")})
    assert results["OUTPUT"] == str(tmp_path / "map_1.png")
    results, _ = run(
        "export_map", {"INPUT": inventory, "DPI": 50, "SHEETS": inventory, "OUTPUT": str(tmp_path / "p.svg")}
    )
    assert (tmp_path / "p_4.svg").exists(), "one for each polygon"


def test_export_map_of_nothing_says_what_to_do(run, inventory, tmp_path):
    for feature in inventory.getFeatures():
        inventory.dataProvider().changeAttributeValues({feature.id(): {1: "candidate"}})
    results, said = run("export_map", {"INPUT": inventory, "OUTPUT": str(tmp_path / "map.pdf")})
    assert results is None
    assert "Review the candidates first" in said
    assert not (tmp_path / "map.pdf").exists()


def test_map_parameters_become_a_job(run, add_raster, add_polygons, monkeypatch, tmp_path, backend):
    jobs = []

    def fake(job, used, progress):
        assert used is backend
        jobs.append((job, job.aoi.is_file()))
        progress.report(0.5, "half")
        return MapReport(job.output, candidates=3, area_m2=9.0)

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", fake)
    post, pre = add_raster("after"), add_raster("before")
    area = add_polygons("aoi", (500000, 4699900, 500050, 4699950))
    results, _ = run(
        "map",
        {
            "MODEL": str(tmp_path / "m.lsmodel"),
            "POST": post,
            "PRE": pre,
            "AOI": area,
            "EXTENT": "500000,500100,4699900,4700000 [EPSG:32654]",
            "REGION": "hokkaido",
            "THRESHOLD": 0.6,
            "MIN_AREA": 400,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "out.gpkg"),
        },
    )
    job, had_area = jobs[0]
    assert (job.post, job.pre) == (tmp_path / "after.tif", tmp_path / "before.tif")
    assert had_area
    assert job.extent == pytest.approx((500000, 4699900, 500100, 4700000))
    assert (job.region, job.threshold, job.min_area_m2, job.device) == ("hokkaido", 0.6, 400, "cpu")
    assert job.output == tmp_path / "out.gpkg"
    assert job.probability is None
    assert results["COUNT"] == 3
    assert backend.closed


def test_change_needs_no_engine_and_is_the_map_of_the_command_line(run, provider, monkeypatch, tmp_path):
    """No worker is started, no model is read; `qgis_process` and `landslide_mapper map` agree to the byte."""
    post, pre = pair()
    rasters = [write(tmp_path / f"{name}.tif", one, NAMES) for name, one in (("post", post), ("pre", pre))]
    given = {"MODEL": "change", "INDEX": "red", "POST": str(rasters[0]), "PRE": str(rasters[1])}
    given |= {"OUTPUT": str(tmp_path / "p.gpkg"), "PROBABILITY": str(tmp_path / "p.tif")}
    algorithm = provider.algorithm("map").create()
    monkeypatch.setattr(
        type(algorithm), "start_backend", staticmethod(lambda: pytest.fail("a worker started"))
    )
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    assert algorithm.checkParameterValues(given, context) == (True, "")
    results, good = algorithm.run(given, context, feedback)
    assert good, feedback.textLog()
    assert results["COUNT"] == 4
    words = [f"--{name.lower()}={value}" for name, value in given.items()]
    ours = [f"--output={tmp_path / 'c.gpkg'}", f"--probability={tmp_path / 'c.tif'}"]
    assert main(["map", *words[:4], *ours]) == 0
    assert (tmp_path / "c.tif").read_bytes() == (tmp_path / "p.tif").read_bytes()
    assert _outlines(tmp_path / "c.gpkg") == _outlines(tmp_path / "p.gpkg")


def _outlines(path):
    source = ogr.Open(str(path))
    return [
        (bytes(one.GetGeometryRef().ExportToWkb()), one["confidence"], one["area_m2"], one["model"])
        for one in source.GetLayerByName("landslides")
    ]


def test_map_asks_a_layer_of_regions(run, add_raster, add_polygons, monkeypatch, tmp_path):
    jobs = []

    def fake(job, used, progress):
        jobs.append((job.region, job.region_field, job.regions_layer.is_file()))
        return MapReport(job.output, region_choice=RegionChoice("nepal", "images", "It looks like it."))

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", fake)
    parameters = {
        "MODEL": str(tmp_path),
        "POST": add_raster("after"),
        "REGION": "auto",
        "REGIONS_LAYER": add_polygons("eco", (500000, 4699900, 500050, 4699950)),
        "REGION_FIELD": "id",
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    _, said = run("map", parameters)
    assert jobs == [("auto", "id", True)]
    assert "Region nepal: It looks like it." in said


@pytest.fixture
def update_parameters(make_model, write_raster, tmp_path):
    scenes = tmp_path / "scenes.json"
    write_raster("after.tif")
    write_raster("mask.tif", bands=1)
    entry = {"id": "nepal/1", "region": "nepal", "post": "after.tif", "labels": "mask.tif", "split": "train"}
    scenes.write_text(json.dumps({"scenes": [entry]}))
    return {"MODEL": str(make_model()), "REGION": "nepal", "SCENES": str(scenes)}


def test_update_parameters_become_a_job(run, update_parameters, monkeypatch, tmp_path, backend):
    jobs = []

    def fake(job, used, progress):
        assert used is backend
        jobs.append(job)
        return UpdateReport(True, 2)

    monkeypatch.setattr("landslide_mapper.jobs.update.run_update", fake)
    report = tmp_path / "new" / "report.json"
    more = {"STRATEGY": "joint", "OLD_SCENES": update_parameters["SCENES"], "PUBLISH_ANYWAY": True}
    more.update({"MAX_MINUTES": 2.5, "DEVICE": "cpu", "REPORT": str(report)})
    results, _ = run("update", {**update_parameters, **more})
    job = jobs[0]
    assert (job.model, job.region) == (Path(update_parameters["MODEL"]), "nepal")
    assert [scene.id for scene in job.scenes] == [scene.id for scene in job.old_scenes] == ["nepal/1"]
    assert (job.strategy, job.publish_anyway, job.max_minutes, job.device) == ("joint", True, 2.5, "cpu")
    assert job.report == Path(results["REPORT"]) == report
    assert (results["PUBLISHED"], results["VERSION"]) == (True, 2)
    assert backend.closed


def test_refused_update_is_a_result_with_a_warning(run, update_parameters, monkeypatch):
    refusal = UpdateReport(False, refused_because="Region 'hokkaido' fell.")
    jobs = []
    monkeypatch.setattr(
        "landslide_mapper.jobs.update.run_update", lambda *job: jobs.append(job[0]) or refusal
    )
    results, said = run("update", update_parameters)
    assert (results["PUBLISHED"], results["VERSION"]) == (False, 1)
    assert "Region 'hokkaido' fell." in said
    assert (jobs[0].strategy, jobs[0].publish_anyway, jobs[0].old_scenes) == ("tsmu", False, ())


def test_map_defaults(run, add_raster, monkeypatch, tmp_path):
    jobs = []

    def fake(job, used, progress):
        jobs.append(job)
        return MapReport(job.output)

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", fake)
    run("map", {"MODEL": str(tmp_path), "POST": add_raster("after"), "OUTPUT": str(tmp_path / "out.gpkg")})
    job = jobs[0]
    assert (job.pre, job.region, job.threshold, job.aoi, job.extent) == (None, None, None, None, None)
    assert (job.min_area_m2, job.device) == (0, "auto")


def test_error_of_a_job_is_the_message(provider, backend, add_raster, monkeypatch, tmp_path):
    def broken(*_):
        raise JobError("'a.tif' is empty. Choose another.")

    algorithm = provider.algorithm("map").create()
    monkeypatch.setattr(type(algorithm), "start_backend", staticmethod(lambda: backend))
    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", broken)
    parameters = {"MODEL": str(tmp_path), "POST": add_raster("after"), "OUTPUT": str(tmp_path / "out.gpkg")}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    assert algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match=r"'a\.tif' is empty"):
        algorithm.processAlgorithm(parameters, context, feedback)
    assert backend.closed


def test_cancel_reaches_the_backend(run, add_raster, backend, monkeypatch, tmp_path):
    def canceled(job, used, progress):
        progress._feedback.cancel()
        assert progress.canceled()
        raise Canceled

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", canceled)
    _, said = run(
        "map", {"MODEL": str(tmp_path), "POST": add_raster("after"), "OUTPUT": str(tmp_path / "out.gpkg")}
    )
    assert "Cancelled" in said
    assert backend.cancels == 1


def test_progress_goes_to_the_feedback():
    feedback = QgsProcessingFeedback()
    progress = FeedbackProgress(feedback)
    progress.report(0.25, "a quarter")
    progress.log("a warning")
    assert feedback.progress() == 25
    assert "a warning" in feedback.textLog()
    feedback.cancel()
    assert progress.canceled()


def test_check_pair_reports_in_json_and_html(run, add_raster, tmp_path):
    results, said = run(
        "check_pair",
        {
            "POST": add_raster("post_2018-08-01"),
            "PRE": add_raster("pre_2018-09-01", bands=4),
            "OUTPUT_HTML": str(tmp_path / "report.html"),
        },
    )
    report = json.loads(results["JSON"])
    assert results["OK"] is True
    assert results["VERDICT"] == report["verdict"] == "warn"
    assert report["post"]["crs"] == "EPSG:32654"
    assert report["post"]["pixel_size_m"] == pytest.approx(10, abs=0.01)
    assert report["valid_share"] == 1.0
    assert any("swapped" in text for text in report["warnings"])
    assert any("bands" in text for text in report["warnings"])
    page = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert "can be mapped" in page
    assert "swapped" in page
    assert "swapped" in said


def test_check_pair_finds_what_cannot_be_mapped(write_raster):
    report = check_pair(write_raster("far.tif", epsg=32633), write_raster("post.tif"))
    assert not report["ok"]
    assert "overlap" in report["problems"][0].lower() or "cover" in report["problems"][0].lower()


def test_check_of_post_alone(write_raster):
    report = check_pair(None, write_raster("post.tif"))
    assert report["ok"]
    assert report["pre"] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S2A_MSIL2A_20180906T012345", "2018-09-06"),
        ("scene-2018-09-06", "2018-09-06"),
        ("2018.09.06_post", "2018-09-06"),
        ("20181306", None),
        ("20180230", None),
        ("id 120180906", None),
        ("nothing", None),
    ],
)
def test_dates_in_names(text, expected):
    found = date_in(text)
    assert (found.isoformat() if found else None) == expected


def test_metadata_beats_the_name():
    metadata = {"TIFFTAG_DATETIME": "2020:01:01 00:00:00", "ACQUISITIONDATETIME": "2018-09-06T01:23:45"}
    assert acquisition_date("2019-01-01.tif", metadata).isoformat() == "2018-09-06"


def two_tables(path):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name, left in (("other", 500_000), ("wanted", 500_100)):
        layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        corners = [(0, 0), (100, 0), (100, -100), (0, -100), (0, 0)]
        ring = ", ".join(f"{left + x} {4_700_000 + y}" for x, y in corners)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)
        del feature, layer  # before what they belong to
    source = None
    return path


@pytest.mark.parametrize("hide", ["zip", "geopackage"])
def test_a_layer_in_a_container_arrives_by_its_name(
    run, provider, hidden_raster, monkeypatch, tmp_path, hide
):
    jobs, bounds = [], []

    def fake(job, used, progress):
        jobs.append(job)
        extent = QgsVectorLayer(str(job.aoi), "aoi", "ogr").extent()
        bounds.append((extent.xMinimum(), extent.xMaximum()))
        return MapReport(job.output)

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", fake)
    name, area = hidden_raster(hide, "after.tif"), f"GPKG:{two_tables(tmp_path / 'areas.gpkg')}:wanted"
    output = str(tmp_path / "out.gpkg")
    parameters = {"MODEL": str(tmp_path), "POST": name, "AOI": area, "OUTPUT": output}
    good, said = provider.algorithm("map").checkParameterValues(parameters, QgsProcessingContext())
    assert good, said
    _, said = run("map", parameters)
    assert [job.post for job in jobs] == [name], said
    assert bounds == [(500_100.0, 500_200.0)], "not the other table's"
    container = tmp_path / {"zip": "after.zip", "geopackage": "after.gpkg"}[hide]
    before = container.read_bytes()
    layer = QgsRasterLayer(name, "after", "gdal")
    QgsProject.instance().addMapLayer(layer)
    results, said = run("check_pair", {"POST": layer.id(), "OUTPUT_HTML": str(container)})
    QgsProject.instance().clear()
    assert results is None
    assert "is also an input" in said
    assert container.read_bytes() == before


def test_clouds_run_and_a_map_takes_the_edited_mask(run, tmp_path):
    scene = scenes.scene()
    post = scenes.write(tmp_path / "post.tif", scenes.digits(scene.stack(scenes.RGB)), scenes.RGB)
    results, _ = run(
        "clouds",
        {"RASTER": str(post), "OUTPUT": str(tmp_path / "m.tif"), "POLYGONS": str(tmp_path / "m.gpkg")},
    )
    assert results["CLOUD"] > 0.05
    assert results["SNOW"] == 0
    assert QgsRasterLayer(results["OUTPUT"], "mask").isValid()
    edited = QgsVectorLayer(results["POLYGONS"], "edited", "ogr")
    assert {row["class"] for row in edited.getFeatures()} == {"cloud", "shadow"}
    edited.dataProvider().truncate()
    edited.dataProvider().addFeature(rectangle_of_class(edited, "snow"))
    job = {"MODEL": "change", "POST": str(post), "OUTPUT": str(tmp_path / "map.gpkg")}
    results, log = run("map", {**job, "POST_MASK": edited, "CLOUDS": "none"})
    assert results, log
    area = QgsVectorLayer(f"{results['OUTPUT']}|layername=mapped_area", "area", "ogr")
    hidden = [row.geometry().area() for row in area.getFeatures() if row["reason"] == "snow"]
    assert hidden == [1_000_000.0]


def rectangle_of_class(layer, name):
    """A square of a kilometre at the corner of the test scene."""
    feature = QgsFeature(layer.fields())
    feature["class"] = name
    x, y = scenes.ORIGIN
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - 1000, x + 1000, y)))
    return feature


def test_the_folder_of_a_product_is_a_raster(run, provider, monkeypatch, tmp_path):
    jobs = []

    def fake(job, used, progress):
        jobs.append(job)
        return MapReport(job.output)

    monkeypatch.setattr("landslide_mapper.jobs.map.run_map", fake)
    folder = make_landsat(tmp_path)
    parameters = {"MODEL": str(tmp_path), "POST": str(folder), "OUTPUT": str(tmp_path / "out.gpkg")}
    good, said = provider.algorithm("map").checkParameterValues(parameters, QgsProcessingContext())
    assert good, said
    _, said = run("map", parameters)
    assert [job.post for job in jobs] == [folder], said
    results, said = run("check_pair", {"POST": str(folder)})
    assert "red 4, near infrared 5, swir1 6, swir2 7 (from names)" in results["JSON"]
    empty = tmp_path / "empty"
    empty.mkdir()
    good, said = provider.algorithm("map").checkParameterValues(
        {**parameters, "POST": str(empty)}, QgsProcessingContext()
    )
    assert not good
    assert "is a folder, expected a raster file" in said
