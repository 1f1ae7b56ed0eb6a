"""Downloading weights of an encoder: nobody is asked before the analyst agrees."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from landslide_mapper.gui.training import fetch_control
from tests.hub import engine_python, random_weights, stand_in
from tests.qgis.driving import run_out, settle

NETWORK, REPOSITORY = "tu-test_efficientnet", "timm/test_efficientnet.r160_in1k"


@pytest.fixture
def python() -> Path:
    return engine_python()


@pytest.fixture
def hub(monkeypatch, tmp_path):
    monkeypatch.setattr(fetch_control, "default_folder", lambda: tmp_path / "data")
    with stand_in(monkeypatch) as one:
        yield one


@pytest.fixture
def page(workbench, python, monkeypatch):
    monkeypatch.setattr(type(workbench.context.settings), "worker_python", property(lambda _: python))
    page = workbench.dock.train_page
    page.network.addItem(NETWORK, NETWORK)
    page.network.setCurrentIndex(page.network.findData(NETWORK))
    page.more.show("start_from", "none")
    return page


def answer(workbench, button: QMessageBox.StandardButton) -> str:
    question = workbench.fetching.question
    text = question.text()
    question.button(button).click()
    settle()
    return text


def test_no_means_that_nothing_is_asked(workbench, hub, page, tmp_path):
    page.download_button.click()
    run_out(workbench)
    text = answer(workbench, QMessageBox.StandardButton.No)
    run_out(workbench)
    host = hub.address.removeprefix("http://")
    for said in (REPOSITORY, host, "about 1 MB", f"{NETWORK}.safetensors", "apache-2.0"):
        assert said in text
    assert hub.asked == []
    assert not (tmp_path / "data").exists()
    values = page.more.values()
    assert (values["encoder_weights"], values["start_from"]) == (None, "none")


def test_yes_fetches_and_sets_the_page(workbench, hub, page, python, tmp_path):
    hub.files[REPOSITORY] = random_weights(NETWORK, tmp_path)
    page.download_button.click()
    run_out(workbench)
    answer(workbench, QMessageBox.StandardButton.Yes)
    run_out(workbench)
    output = tmp_path / "data" / f"{NETWORK}.safetensors"
    assert [one.name for one in output.parent.iterdir()] == [output.name]
    values = page.more.values()
    assert (values["encoder_weights"], values["start_from"]) == (str(output), None)
    assert page.network.currentData() == NETWORK
    assert output.name in workbench.dock.footer.message.text()
    assert hub.asked


def test_what_fails_is_told(workbench, hub, page, messages):
    page.download_button.click()
    run_out(workbench)
    answer(workbench, QMessageBox.StandardButton.Yes)
    run_out(workbench)
    assert any(f"does not have {REPOSITORY}" in one for one in messages)
    assert page.more.values()["encoder_weights"] is None


def test_a_network_without_weights_is_told_before_any_question(workbench, hub, page, messages):
    page.network.setCurrentIndex(page.network.findData("tsmu"))
    page.download_button.click()
    run_out(workbench)
    assert any("Network 'tsmu' has no ImageNet weights" in one for one in messages)
    assert workbench.fetching.question is None
    assert hub.asked == []
