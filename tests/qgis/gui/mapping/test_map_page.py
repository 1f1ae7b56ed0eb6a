"""The Map page: defaults, empty states, and from its fields to a job."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget

from landslide_mapper.core.layer_defaults import guess_labels, guess_pair
from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import JobError
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.mapping.map_plan import MapPlan
from landslide_mapper.gui.mapping.usual_min_area import usual_min_area
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.region_layer import regions_at
from tests.qgis.driving import settle


def plan_of(page: MapPage) -> MapPlan:
    """What the page says, as a job."""
    return MapPlan.of(page.inputs, page.context)


@pytest.fixture
def page(workbench):
    return workbench.dock.map_page


@pytest.fixture
def ready(page, add_raster, make_model):
    """The page with a pair and a model."""
    add_raster("before")
    add_raster("after")
    page.model.select(make_model())
    settle()
    return page


@pytest.mark.parametrize(
    ("names", "pair"),
    [
        ([], (None, None)),
        (["scene"], (None, 0)),
        (["b", "a"], (None, 0)),
        (["pre", "post"], (0, 1)),
        (["post", "pre"], (1, 0)),
        (["S2_2018-09-11", "S2_2018-08-20"], (1, 0)),
        (["20180820", "20180911T012345"], (0, 1)),
        (["after_event", "dem", "before_event"], (2, 0)),
        (["post 2018-09-11", "2018-08-20", "2019-01-01"], (1, 0)),
        (["pre_only"], (0, None)),
        (["pre", "other"], (0, 1)),
        (["Probability", "scene"], (None, 1)),
        (["灾后", "灾前"], (1, 0)),
        (["preview", "postal"], (None, 0)),
    ],
)
def test_pair_is_guessed_from_names_dates_and_order(names, pair):
    assert guess_pair(names) == pair


@pytest.mark.parametrize("names", [["pre", "pre"], ["post", "post"], ["pre post", "x"], ["a", "a", "a"]])
def test_pair_is_never_the_same_layer(names):
    pre, post = guess_pair(names)
    assert pre is None or pre != post


def test_labels_are_guessed():
    assert guess_labels(["study area", "landslides", "mask.tif"], [False, False, True]) == (1, 0)
    assert guess_labels(["polygons"], [False]) == (0, None)
    assert guess_labels(["some raster"], [True]) == (None, None)


def test_two_layers_never_default_to_the_same(page, add_raster):
    add_raster("one")
    add_raster("two")
    settle()
    assert page.post.currentLayer() is not None
    assert page.pre.currentLayer() != page.post.currentLayer()


def test_named_pair_is_chosen_and_swapped(page, add_raster):
    pre, post = add_raster("hokkaido_pre"), add_raster("hokkaido_post")
    settle()
    assert (page.pre.currentLayer(), page.post.currentLayer()) == (pre, post)
    page.findChild(QToolButton, "swapLayers").click()
    assert (page.pre.currentLayer(), page.post.currentLayer()) == (post, pre)


def test_what_the_user_chose_is_kept_when_a_layer_is_added(page, add_raster):
    first, second = add_raster("post_a"), add_raster("b")
    page.post.setLayer(second)
    page.post.activated.emit(page.post.currentIndex())
    add_raster("post_c")
    settle()
    assert page.post.currentLayer() == second
    assert first.isValid()


def test_a_raster_is_all_that_is_asked_for(page, add_raster):
    assert "Add a post-event raster" in page.hint.text()
    assert not page.map_button.isEnabled()
    add_raster("after")
    settle()
    assert page.hint.isHidden()
    assert page.map_button.isEnabled()


def test_a_region_is_asked_for_where_a_model_has_them(page, add_raster, make_model):
    add_raster("after")
    settle()
    assert page.region.isHidden()
    assert page.region_label.isHidden()
    assert page.threshold_box.threshold.number.text() == "50.0 %"
    page.model.select(make_model())
    settle()
    assert not page.region.isHidden()
    assert not page.region_label.isHidden()


def test_same_layer_twice_is_refused(ready):
    ready.pre.setLayer(ready.post.currentLayer())
    settle()
    assert "same layer" in ready.problem()
    assert not ready.map_button.isEnabled()


def test_two_date_model_that_needs_pre_says_so(page, add_raster, make_model):
    add_raster("after")
    page.model.select(make_model("strict", pre_optional=False))
    settle()
    assert "taken before the event" in page.problem()


@pytest.fixture
def world(page, add_raster, make_model):
    """The page with a model of two regions."""
    add_raster("after")
    page.model.select(make_model("world", "japan", "nepal"))
    settle()
    return page


def test_region_is_automatic_where_there_are_several(world):
    names = [world.region.itemText(index) for index in range(world.region.count())]
    assert names == ["Automatic (from image)", "japan", "nepal"]
    assert world.problem() == ""
    plan = plan_of(world)
    assert (plan.job.region, plan.regions) == ("auto", None)
    assert "auto" not in plan.name
    world.region.setCurrentIndex(2)
    settle()
    assert world.regions.isHidden()
    assert plan_of(world).job.region == "nepal"


def test_only_region_is_not_called_automatic(ready):
    assert [ready.region.itemText(index) for index in range(ready.region.count())] == ["hokkaido"]
    assert ready.regions.isHidden()


def test_chosen_region_stays_when_the_model_has_a_new_version(world, make_model):
    world.region.setCurrentIndex(2)
    make_model("world", "alps", "japan", "nepal", number=2)
    world.model.read()
    assert world.region.currentData() == "nepal"
    assert world.region.count() == 4


def test_layer_of_regions_goes_along_with_its_attribute(world, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=id:integer&field=ECO:string", "eco", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4699000, 501000, 4700000)))
    feature.setAttribute("ECO", "Nepal")
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    settle()
    assert world.regions.layer.currentLayer() is None, "the images decide unless a layer is chosen"
    world.regions.layer.setLayer(layer)
    settle()
    assert world.regions.attribute() == "ECO"
    jobs = []

    def run(job, *_):
        grid = Grid(64, 64, (500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0), layer.crs().toWkt())
        jobs.append((job.region_field, regions_at(job.regions_layer, job.region_field, grid, [5.0], [5.0])))
        return {}

    plan_of(world).run(None, SilentProgress(), run)
    assert jobs == [("ECO", ["Nepal"])]


def test_layer_of_regions_without_a_text_asks_for_the_attribute(world, add_polygons):
    world.regions.layer.setLayer(add_polygons("boxes", (0, 0, 1, 1)))
    settle()
    assert "attribute" in world.problem()
    world.regions.field.setField("id")
    settle()
    assert world.problem() == ""


def test_model_used_last_is_ready_at_the_next_start(iface, make_model):
    Settings().add_recent_model(make_model())
    bench = Workbench(iface)
    assert bench.dock.map_page.region.currentData() == "hokkaido"
    bench.close()
    settle()


def test_broken_model_is_named(page, add_raster, make_model):
    add_raster("after")
    model = make_model()
    (model / "model.json").write_text("{")
    page.model.select(model)
    settle()
    assert "model.json" in page.problem()
    assert not page.map_button.isEnabled()


def test_defaults_become_a_job(ready, tmp_path):
    plan = plan_of(ready)
    assert plan.job.region == "hokkaido"
    assert plan.job.threshold is None
    assert plan.job.min_area_m2 == 400, "four pixels of 10 m"
    assert plan.job.extent is None
    assert plan.job.output.parent == tmp_path
    assert plan.job.output.suffix == ".gpkg"
    assert plan.job.probability.suffix == ".tif"
    assert plan.post.dataset == tmp_path / "after.tif"
    assert plan.pre.dataset == tmp_path / "before.tif"
    assert ready.threshold_box.threshold.number.text() == "43.0 %"


def test_fields_become_a_job(ready, tmp_path, workbench):
    ready.threshold_box.threshold.number.setValue(70)
    ready.threshold_box.min_area.number.setValue(900)
    ready.refresh()
    ready.folder.setFilePath(str(tmp_path / "out"))
    ready.area.set_mode("view")
    canvas = workbench.context.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    canvas.setExtent(QgsRectangle(500100, 4699500, 500400, 4699800))
    plan = plan_of(ready)
    assert plan.job.threshold == pytest.approx(0.7)
    assert plan.job.min_area_m2 == 900
    assert plan.job.output.parent == tmp_path / "out"
    assert plan.job.extent[0] <= 500100 < 500400 <= plan.job.extent[2]
    assert plan.job.focus == pytest.approx((500250, 4699650))


def test_minimum_area_is_the_usual_one_until_it_is_set_and_then_remembered(ready, iface):
    row, settings = ready.threshold_box.min_area, ready.context.settings
    assert row.number.text() == "400 m²"
    assert ready.inputs.min_area_m2 == 400
    row.number.setValue(1500)
    row._choose_if_waiting()
    assert (ready.inputs.min_area_m2, settings.min_area_m2) == (1500, 1500)
    row.slider.setValue(0)
    row._choose_if_waiting()
    assert row.number.text() == "None"
    assert (ready.inputs.min_area_m2, settings.min_area_m2) == (0, 0)
    assert MapPage(ready.context).threshold_box.min_area.asked == 0, "remembered"
    row.reset_button.click()
    assert (ready.inputs.min_area_m2, settings.min_area_m2) == (400, None)


def test_threshold_is_the_models_of_the_region_until_it_is_set(world):
    row = world.threshold_box.threshold
    assert row.number.text() == "The model's", "which region it will be is not known yet"
    assert world.inputs.threshold is None
    assert not row.reset_button.isEnabled()
    world.region.setCurrentIndex(1)
    settle()
    assert row.number.text() == "43.0 %"
    assert world.inputs.threshold is None
    row.number.setValue(60)
    row._choose_if_waiting()
    assert world.inputs.threshold == 0.6
    world.region.setCurrentIndex(2)
    settle()
    assert (row.number.text(), world.inputs.threshold) == ("60.0 %", 0.6)
    row.number.setValue(43)
    row._choose_if_waiting()
    assert world.inputs.threshold is None


def test_usual_minimum_area_is_of_four_pixels_or_400_m2(add_raster):
    layer = add_raster("after")
    assert usual_min_area(layer) == 400
    coarse = layer.clone()
    coarse.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    assert usual_min_area(coarse) == 400, "its metres are short here"
    pixels = layer.clone()
    pixels.setCrs(QgsCoordinateReferenceSystem())
    assert usual_min_area(pixels) == 0


def test_no_usual_area_where_the_coordinates_are_none_of_the_crs(add_raster):
    assert usual_min_area(add_raster("degrees", epsg=4326)) == 0  # metres that say they are degrees
    assert usual_min_area(None) == 0


def test_drawn_rectangle_must_be_drawn(ready, workbench):
    ready.area.set_mode("drawn")
    settle()
    assert "Draw a rectangle" in ready.problem()
    workbench.context.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    ready.area.draw()
    ready.area.set_drawn(QgsRectangle(500000, 4699500, 500300, 4699900))
    settle()
    assert ready.problem() == ""
    assert plan_of(ready).job.extent == pytest.approx((500000, 4699500, 500300, 4699900))


def test_polygon_layer_bounds_the_map(ready, add_polygons):
    ready.area.set_mode("polygons")
    settle()
    assert "polygon layer" in ready.problem()
    add_polygons("aoi", (500000, 4699700, 500200, 4699900))
    settle()
    assert ready.problem() == ""
    assert plan_of(ready).area is not None


def test_layer_that_is_gone_is_not_used(ready):
    QgsProject.instance().removeMapLayer(ready.post.currentLayer().id())
    settle()
    assert ready.post.currentLayer() is None or ready.post.currentLayer() != ready.pre.currentLayer()


def test_invalid_layer_is_refused(ready, tmp_path):
    layer = ready.post.currentLayer()
    layer.setDataSource(str(tmp_path / "gone.tif"), layer.name(), "gdal")
    with pytest.raises(JobError, match="not valid any more"):
        plan_of(ready)


def controls(page):
    """The page's own controls; parts of QGIS's compound widgets look after themselves."""
    compound = (QAbstractSpinBox, QComboBox, QgsFileWidget)
    for widget in page.findChildren(QWidget):
        if isinstance(widget, (QComboBox, QLineEdit, QAbstractSpinBox, QPushButton, QToolButton)):
            parents = [widget.parent(), widget.parent().parent()]
            if (
                not any(isinstance(parent, compound) for parent in parents)
                and widget.objectName() != "collapseButton"
            ):
                yield widget


def test_every_control_has_a_tooltip_and_a_way_to_it_by_keyboard(workbench):
    for page in workbench.dock.pages():
        found = list(controls(page))
        assert len(found) > 8
        for widget in found:
            assert widget.toolTip(), (page.title(), widget.objectName(), widget)
            assert widget.focusPolicy(), (page.title(), widget.objectName(), widget)


def test_dock_is_usable_at_320_pixels(workbench):
    dock = workbench.dock
    dock.setFloating(True)
    dock.resize(320, 600)
    settle()
    assert dock.minimumSizeHint().width() <= 320
    for page in dock.pages():
        dock.tabs.setCurrentWidget(page)
        settle()
        assert page.widget().width() <= page.viewport().width()


def test_output_goes_beside_the_project(ready, tmp_path):
    folder = tmp_path / "event"
    folder.mkdir()
    QgsProject.instance().write(str(folder / "event.qgz"))
    assert plan_of(ready).job.output.parent == Path(QgsProject.instance().absolutePath()) == folder


def test_other_rooms_hear_of_what_is_chosen(ready, add_raster):
    """At once, and only where something differs."""
    state, heard = ready.context.map_state, []
    state.changed.connect(lambda: heard.append(state.inputs))
    row = ready.threshold_box.min_area
    for _ in range(2):
        row.number.setValue(900)
        row._choose()
    ready.area.set_mode("view")
    assert [(one.min_area_m2, one.area.mode) for one in heard] == [(900, "layer"), (900, "view")]
    other = add_raster("other")
    ready.post.setLayer(other)
    assert state.inputs.post is other
    QgsProject.instance().removeMapLayer(other.id())
    assert state.inputs.post is not other


def test_inputs_survive_a_layer_that_leaves_the_project(ready):
    """A plan that waits must not hold a layer that QGIS has deleted."""
    inputs = ready.inputs
    assert inputs.problem() == ""
    QgsProject.instance().removeMapLayer(inputs.post_id)
    assert inputs.post is None
    assert "raster taken after the event" in inputs.problem()
    with pytest.raises(JobError, match="not in the project any more"):
        MapPlan.of(inputs, ready.context)
