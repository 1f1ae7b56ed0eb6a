"""One line beside the rasters says whether they can be compared."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer

from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.inputs.pair_verdict import PairVerdict
from landslide_mapper.gui.mapping.map_plan import MapPlan
from landslide_mapper.vocabulary import CHANGE
from tests.qgis.driving import settle
from tests.unit.clouds.scenes import write
from tests.unit.raster.test_raster_shift import as_uint16, land, moved

NAMES = ("red", "green")


@pytest.fixture
def layers(qgis_app, tmp_path):
    """Adds a pair to the project, the pre-event raster moved; gives post and pre."""

    def add(shift=(0.0, 0.0), pre=None):
        image = land()
        before = as_uint16(moved(image, *shift)) if pre is None else pre
        found = []
        for name, pixels in (("post", as_uint16(image)), ("pre", before)):
            path = write(tmp_path / f"{name}.tif", pixels, NAMES)
            layer = QgsRasterLayer(str(path), name, "gdal")
            QgsProject.instance().addMapLayer(layer)
            found.append(layer)
        return found

    yield add
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def verdict(qgis_app):
    widget = PairVerdict()
    widget.show()
    yield widget
    widget.release()
    widget.deleteLater()


def wait_for(condition):
    end = time.monotonic() + 60
    while not condition() and time.monotonic() < end:
        settle()
        time.sleep(0.02)
    assert condition()


def inputs_of(post, pre, **more):
    return MapInputs(
        post_id=post.id(), pre_id=pre.id(), **{"without_model": True, "model": Path(CHANGE), **more}
    )


def looked(verdict, inputs):
    verdict.set_inputs(inputs)
    wait_for(lambda: verdict.report is not None)
    return verdict.report


def test_a_good_pair_is_said_quietly(verdict, layers):
    report = looked(verdict, inputs_of(*layers()))
    assert report.verdict == "good", report.warnings
    assert "nothing odd" in verdict.text.text()
    assert verdict.text.styleSheet() == ""
    assert not verdict.more.isHidden()
    assert (report.post.file, report.pre.file) == ("post", "pre")


def test_a_shift_is_orange_and_is_taken_back_on_demand(verdict, layers):
    inputs = inputs_of(*layers((2.4, -1.2)))
    assert looked(verdict, inputs).verdict == "warn"
    assert "#b35900" in verdict.text.styleSheet()
    dialog = verdict.show_details()
    assert "2.4" in dialog.text.toPlainText()
    assert dialog.picture.pixmap().width() == 400
    assert not dialog.move_back.isHidden()
    told = []
    verdict.shift_chosen.connect(lambda: told.append(verdict.shift(inputs.post_id, inputs.pre_id)))
    dialog.move_back.setChecked(True)
    assert told[0] == pytest.approx((2.4, -1.2), abs=0.2)
    dialog.close()
    again = looked(verdict, inputs_of(*layers_of(inputs), pre_shift=told[0]))
    assert again.verdict == "good", again.warnings
    back = verdict.show_details()
    assert back.move_back.isChecked()
    back.move_back.setChecked(False)
    assert told[-1] == (0.0, 0.0)
    back.close()


def layers_of(inputs):
    return inputs.post, inputs.pre


def test_a_worthless_map_is_red_before_it_is_made(verdict, layers):
    pre = np.clip(land() / 16, 1, 255).astype(np.uint8)
    report = looked(verdict, inputs_of(*layers(pre=pre), without_model=False, model=None))
    assert report.verdict == "bad"
    assert "#c62828" in verdict.text.styleSheet()


def test_another_choice_forgets_what_was_found(verdict, layers):
    post, pre = layers((2.4, -1.2))
    looked(verdict, inputs_of(post, pre))
    verdict.set_inputs(MapInputs())
    assert verdict.report is None
    assert verdict.text.isHidden()
    assert verdict.show_details() is None


def test_nothing_is_read_while_nobody_sees_it(qgis_app, layers):
    widget = PairVerdict()
    widget.set_inputs(inputs_of(*layers()))
    assert not widget._timer.isActive()
    widget.show()
    assert widget._timer.isActive()
    widget.release()
    widget.deleteLater()


def test_a_raster_that_is_gone_is_said(verdict, layers, tmp_path):
    post, pre = layers()
    (tmp_path / "post.tif").unlink()
    verdict.set_inputs(inputs_of(post, pre))
    wait_for(lambda: "post.tif" in verdict.text.text())
    assert "#c62828" in verdict.text.styleSheet()


def test_the_map_page_hands_the_shift_on(workbench, layers):
    page = workbench.dock.map_page
    post, pre = layers((2.4, -1.2))
    settle()
    page.post.setLayer(post)
    page.pre.setLayer(pre)
    page.model.select(Path(CHANGE))
    settle()
    page.pair.set_shift((2.4, -1.2))
    settle()
    assert page.inputs.pre_shift == (2.4, -1.2)
    job = MapPlan.of(page.inputs, page.context).job
    assert job.pre_shift_x == 2.4
    assert job.pre_shift_y == -1.2
    page.pre.setLayer(None)
    settle()
    assert page.inputs.pre_shift == (0.0, 0.0)
