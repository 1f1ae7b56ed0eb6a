"""Weights of an encoder from a stand-in for the hub, by the engine's real libraries."""

from __future__ import annotations

import errno
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from huggingface_hub import constants
from safetensors.torch import save

from landslide_mapper.backend import TrainRequest
from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, InventoryError, LandslideMapperError
from landslide_mapper.jobs.fetch_weights import run_fetch_weights
from landslide_mapper.jobs.fetch_weights_options import FetchWeightsJob
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.nn.networks import hub as hub_module
from landslide_mapper.nn.networks.encoder_file import read_fetched, read_prepared
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import start_from_file
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.spec import DEFAULT_NETWORK, NetworkSpec
from landslide_mapper.nn.training.start import TrainingStart
from landslide_mapper.worker.hub import find_weights
from tests.hub import Hub, stand_in
from tests.unit.jobs.test_jobs_map import Recorder

PYTHON = Path(sys.executable)
TIMM, TIMM_AT = "tu-test_efficientnet", "timm/test_efficientnet.r160_in1k"
SMP, SMP_AT = "mobilenet_v2", "smp-hub/mobilenet_v2.imagenet"


def weights(network: str) -> dict[str, torch.Tensor]:
    """Random ones, as the hub has them."""
    smp = segmentation_models()
    torch.manual_seed(7)
    if not network.startswith("tu-"):
        return dict(smp.encoders.get_encoder(network).state_dict())
    import timm

    return dict(timm.create_model(network[3:]).state_dict())


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """The hub has the two networks."""
    with stand_in(monkeypatch) as one:
        one.files = {TIMM_AT: save(weights(TIMM)), SMP_AT: save(weights(SMP))}
        yield one


@pytest.fixture
def job(tmp_path: Path) -> FetchWeightsJob:
    return FetchWeightsJob(tmp_path / "out" / "weights.safetensors", TIMM)


@pytest.mark.parametrize(
    ("network", "repository", "licence"), [(TIMM, TIMM_AT, "apache-2.0"), (SMP, SMP_AT, None)]
)
def test_weights_become_a_file_that_a_network_starts_from(hub, job, network, repository, licence):
    said = Recorder()
    job.output.parent.mkdir()
    job.output.write_bytes(b"mine")
    found = run_fetch_weights(replace(job, network=network, overwrite=True), PYTHON, said)
    assert (found.network, found.repository, found.licence) == (network, repository, licence)
    assert [one.name for one in job.output.parent.iterdir()] == ["weights.safetensors"]
    assert all(repository in one for one in hub.asked)
    host = hub.address.removeprefix("http://")
    assert any(repository in one and host in one for one in said.logs)
    assert read_prepared(job.output) is None
    assert read_fetched(job.output).network == network
    assert read_fetched(job.output).spec == NetworkSpec(network, bands=3, dates=1)
    network_ = MultiRegionNetwork(NetworkSpec(network, bands=3, dates=1), ["a"])
    origin = start_from_file(network_, job.output)
    (source,) = origin["sources"]
    assert source == {
        "data": f"Weights of encoder {network}",
        "by": f"{repository}, {host}",
        "licence": licence or f"see the page of {repository}",
    }
    assert origin["fetched"]["repository"] == repository
    first = next(one for one in network_.encoder.modules() if isinstance(one, torch.nn.Conv2d))
    known = weights(network)
    assert torch.equal(first.weight, next(one for one in known.values() if one.dim() == 4))
    four = MultiRegionNetwork(NetworkSpec(network, bands=4, dates=2), ["a"])
    assert start_from_file(four, job.output)["tensors"] == origin["tensors"]


def test_a_training_without_a_network_takes_that_of_the_file(fetch, tmp_path):
    request = TrainRequest(tmp_path, tmp_path, None, tmp_path, encoder_weights=fetch())
    assert TrainingStart(request).spec.network == TIMM
    assert TrainingStart(replace(request, network="resnet18")).spec is None


def test_what_is_found_asks_nobody(hub):
    found = find_weights(PYTHON, None)
    assert (found.network, found.file) == (DEFAULT_NETWORK, "model.safetensors")
    assert found.repository.startswith("timm/")
    assert found.bytes > 10_000_000
    assert hub.asked == []


@pytest.mark.parametrize(
    ("network", "said"),
    [
        ("tsmu", "Network 'tsmu' has no ImageNet weights"),
        ("rau", "Network 'rau' has no ImageNet weights"),
        ("clay", "Network 'clay' has no ImageNet weights"),
        ("resnet19", "There is no network 'resnet19'"),
        ("tu-resnet18.nonsense", "There is no network 'tu-resnet18.nonsense'"),
        ("resnext101_32x16d", "knows no ImageNet weights of encoder 'resnext101_32x16d'"),
        ("../evil", "the name of an encoder"),
    ],
)
@pytest.mark.fault("network")
def test_networks_without_weights(network, said):
    with pytest.raises(LandslideMapperError, match=said):
        hub_module.find_weights(network)


def test_such_a_network_leaves_nothing(hub, job):
    with pytest.raises(LandslideMapperError, match="Network 'tsmu' has no ImageNet weights"):
        run_fetch_weights(replace(job, network="tsmu"), PYTHON, SilentProgress())
    assert hub.asked == []
    assert list(job.output.parent.iterdir()) == []


@pytest.fixture
def fetch(hub, tmp_path, monkeypatch):
    """Fetches as the process does, but in this one."""
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr("time.sleep", lambda seconds: None)  # between two tries

    def run(address: str = hub.address) -> Path:
        path = address + "/{repo_id}/resolve/{revision}/{filename}"
        monkeypatch.setattr(constants, "ENDPOINT", address)
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", path)
        output = tmp_path / "weights.safetensors"
        hub_module.fetch_weights(hub_module.find_weights(TIMM), tmp_path / "folder", output, output)
        return output

    return run


def test_the_same_in_this_process(fetch):
    assert read_fetched(fetch()).facts["licence"] == "apache-2.0"


def missing(hub: Hub) -> None:
    hub.files.clear()


def plain_missing(hub: Hub) -> None:
    hub.files.clear()
    hub.error = ""


def refusing(hub: Hub) -> None:
    hub.status = 500


def garbage(hub: Hub) -> None:
    hub.files[TIMM_AT] = b"<html>Please log in</html>" * 100


def cut_short(hub: Hub) -> None:
    hub.files[TIMM_AT] = hub.files[TIMM_AT][:5000]


def another(hub: Hub) -> None:
    hub.files[TIMM_AT] = hub.files[SMP_AT]


def lacking(hub: Hub) -> None:
    known = weights(TIMM)
    known.pop(next(name for name, one in known.items() if name.startswith("blocks") and one.dim() == 4))
    hub.files[TIMM_AT] = save(known)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (missing, f"does not have {TIMM_AT}"),
        (plain_missing, f"{TIMM_AT} cannot be fetched from .*404"),
        (refusing, f"{TIMM_AT} cannot be fetched from .*500"),
        (garbage, f"no weights of encoder '{TIMM}'"),
        (cut_short, f"no weights of encoder '{TIMM}'"),
        (another, f"no weights of encoder '{TIMM}'"),
        (lacking, f"no weights of encoder '{TIMM}' .*no model.blocks"),
    ],
)
@pytest.mark.fault("network")
def test_a_hub_that_answers_something_else(hub, fetch, tmp_path, wrong, said):
    wrong(hub)
    with pytest.raises(LandslideMapperError, match=said) as told:
        fetch()
    assert "\n" not in str(told.value)
    assert not (tmp_path / "weights.safetensors").exists()


@pytest.mark.fault("network")
def test_garbage_leaves_nothing(hub, job):
    garbage(hub)
    with pytest.raises(LandslideMapperError, match=f"no weights of encoder '{TIMM}'"):
        run_fetch_weights(job, PYTHON, SilentProgress())
    assert list(job.output.parent.iterdir()) == []


@pytest.mark.fault("network")
def test_without_a_network(fetch):
    with pytest.raises(LandslideMapperError, match=r"cannot be fetched from 127.0.0.1:9 .*refused"):
        fetch("http://127.0.0.1:9")


@pytest.mark.fault("network")
def test_a_proxy_that_refuses(hub, job, monkeypatch):
    hub.status = 407
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    with pytest.raises(LandslideMapperError, match=r"cannot be fetched from hub.invalid .*407.*proxy"):
        run_fetch_weights(job, PYTHON, SilentProgress(), {"HTTP_PROXY": hub.address})
    assert hub.asked


def test_whoever_is_offline_stays_so(hub, job, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(LandslideMapperError, match="HF_HUB_OFFLINE is set"):
        run_fetch_weights(job, PYTHON, SilentProgress())
    assert hub.asked == []


def test_no_other_process_may_fetch(hub):
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1])\n"
        "from landslide_mapper.nn.networks.smp import segmentation_models\n"
        "smp = segmentation_models(); assert 'HF_HUB_OFFLINE' not in os.environ\n"
        f"try: smp.encoders.get_encoder('{SMP}', weights='imagenet')\n"
        "except OSError as error: print('none:', error)\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", script, root], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("none:")
    assert hub.asked == []


@pytest.mark.fault("cancel")
def test_cancel_leaves_nothing(hub, job):
    hub.holds = threading.Event()

    class Stopping(SilentProgress):
        def canceled(self) -> bool:
            return hub.begun.is_set()

    with pytest.raises(Canceled):
        run_fetch_weights(job, PYTHON, Stopping())
    assert list(job.output.parent.iterdir()) == []


def test_what_exists_is_not_overwritten(hub, job):
    job.output.parent.mkdir()
    job.output.write_bytes(b"mine")
    with pytest.raises(InventoryError, match="exists already"):
        run_fetch_weights(job, PYTHON, SilentProgress())
    assert job.output.read_bytes() == b"mine"
    assert hub.asked == []


@pytest.mark.fault("full disk")
def test_a_full_disk(fetch, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("huggingface_hub.hf_hub_download", full)
    with pytest.raises(LandslideMapperError, match=r"weights.safetensors' cannot be written .*No space left"):
        fetch()


@pytest.mark.fault("worker")
def test_an_engine_without_pytorch(job, tmp_path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho no torch >&2\nexit 3\n", encoding="utf-8")
    python.chmod(0o755)
    with pytest.raises(LandslideMapperError, match=r"engine did not answer: .*no torch"):
        run_fetch_weights(job, python, SilentProgress())


def test_command_line(hub, job, capsys):
    given = ["fetch-weights", "--network", TIMM, "--output", str(job.output)]
    assert main(given) == 0
    out = capsys.readouterr().out
    assert f"Encoder of network '{TIMM}' in {job.output}: {TIMM_AT}" in out
    assert "apache-2.0" in out
    assert main(given) == 1
    assert "exists already" in capsys.readouterr().err
    assert main([*given[:-1], "weights.txt"]) == 1
    assert "end its name with .safetensors" in capsys.readouterr().err


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize(
    "header", ["{", '{"schema_version": 1}', "[]", '{"schema_version": 1, "network": 5}']
)
def test_a_damaged_header_is_told(tmp_path, header):
    path = tmp_path / "weights.safetensors"
    path.write_bytes(save({"a": torch.zeros(1)}, metadata={"landslide_mapper_weights": header}))
    with pytest.raises(LandslideMapperError, match=r"damaged|network"):
        read_fetched(path)


@pytest.mark.fault("damaged file")
def test_a_file_of_a_newer_version(tmp_path):
    path = tmp_path / "weights.safetensors"
    header = '{"schema_version": 9, "network": "resnet18"}'
    path.write_bytes(save({"a": torch.zeros(1)}, metadata={"landslide_mapper_weights": header}))
    with pytest.raises(LandslideMapperError, match="newer version"):
        read_fetched(path)
