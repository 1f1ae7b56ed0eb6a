"""A real engine from the index that pip is configured for, and from a bundle without a network: minutes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.errors import WorkerError
from landslide_mapper.installer.bundle import read_bundle
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.set_up import Order, SetUp
from landslide_mapper.installer.survey import survey
from landslide_mapper.installer.trial import try_engine
from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.worker.python_finder import interpreter
from tests.tiny_engine import Listener, needs_system_python

pytestmark = [needs_system_python, pytest.mark.slow, pytest.mark.timeout(1800)]
ROOT = Path(__file__).resolve().parents[3]


def trial(python, device, canceled):
    return try_engine(python, starter_for(10.0), device, canceled)


def test_install_verify_break_repair_and_remove(tmp_path):
    places = Places(tmp_path / "Ünï 测试 data")
    found = survey(places)
    order = Order(found.offers[0].variant, found.requirements, found.base, found.uv)
    listener = Listener()
    record = SetUp(places, order, listener, trial).run()
    installed = {path.name for path in places.current.rglob("*.dist-info")}
    if record["variant"] == "cpu":
        assert not [name for name in installed if name.startswith(("nvidia", "triton", "cuda"))]
    assert record["facts"]["seconds"] > 0
    assert any("MB/s" in said for said in listener.said)
    assert not places.cache.exists()
    assert trial(interpreter(places.current), "auto", lambda: False)["torch"] == record["facts"]["torch"]
    shutil.rmtree(next(places.current.rglob("safetensors")))
    with pytest.raises(WorkerError, match=r"has no safetensors\. Install with: .* install safetensors"):
        trial(interpreter(places.current), "auto", lambda: False)
    SetUp(places, order, Listener(), trial).run()
    trial(interpreter(places.current), "auto", lambda: False)
    places.remove()
    assert places.current is None


def test_a_bundle_is_made_and_installed_where_no_network_is(tmp_path, monkeypatch):
    """Every index and proxy is refused; what pip is configured for is not asked."""
    folder = tmp_path / "büñdle of wheels"
    made = subprocess.run([sys.executable, "-m", "scripts.bundle", str(folder)], cwd=ROOT, check=False)
    assert made.returncode == 0
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    places = Places(tmp_path / "data")
    found = survey(places)
    order = Order(found.offers[0].variant, found.requirements, found.base, bundle=read_bundle(folder))
    record = SetUp(places, order, Listener(), trial).run()
    assert record["bundle"] == str(folder)
    assert record["facts"]["seconds"] > 0
