from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import TrainRequest
from landslide_mapper.errors import ModelError, TrainingError
from landslide_mapper.model.export import export_model
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.exemplars import Exemplars, choose, merge, read_exemplars
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update.strategies import STRATEGIES, strategy


@pytest.fixture
def store(write, tmp_path: Path) -> PatchStore:
    return PatchStore(write(tmp_path / "s", {"forest": (30, 20), "desert": (10, 5)}, scenes=6))


def exemplars_of(model: Path, version: int | None = None) -> dict[str, Exemplars]:
    return read_exemplars(ModelFolder(model).version(version))


def test_replay_comes_from_training_and_gate_from_validation(store: PatchStore) -> None:
    chosen = choose(store, "desert", 8, seed=0)
    assert (len(chosen.replay), len(chosen.gate)) == (8, 5)
    assert set(store.split[chosen.replay]) == {TRAIN}
    assert set(store.split[chosen.gate]) == {VALIDATION}
    assert set(store.region[chosen.replay]) == {1}


def test_exemplars_are_spread_over_scenes_and_show_landslides(store: PatchStore) -> None:
    chosen = choose(store, "forest", 8, seed=0)
    assert len(set(store.scene[chosen.replay])) == 6
    assert store.positive[chosen.replay].sum() == 6
    assert not np.array_equal(chosen.replay, choose(store, "forest", 8, seed=1).replay)
    assert np.array_equal(chosen.replay, choose(store, "forest", 8, seed=0).replay)


def test_none_are_kept_where_none_are_wanted(store: PatchStore) -> None:
    assert len(choose(store, "forest", 0, seed=0)) == 0


def test_training_keeps_exemplars_unless_told_not_to(write, tmp_path: Path) -> None:
    store = write(tmp_path / "s", {"forest": (12, 6), "desert": (12, 6)})
    for name, settings in (("kept", {"exemplars": 3}), ("strict", {"exemplars": 0})):
        request = TrainRequest(
            store, tmp_path / f"{name}.lsmodel", None, tmp_path / name, "cpu", 1, settings=settings
        )
        trainer.train(request, lambda event: None, lambda: False)
    kept = exemplars_of(tmp_path / "kept.lsmodel")
    assert {region: (len(one.replay), len(one.gate)) for region, one in kept.items()} == {
        "forest": (3, 6),
        "desert": (3, 6),
    }
    assert exemplars_of(tmp_path / "strict.lsmodel") == {}


def test_pixels_are_kept_as_they_were(toy) -> None:
    store = PatchStore(toy.store())
    toy.update(publish_anyway=True, strategy="feature-extraction")
    chosen = choose(store, "desert", 8, seed=0)
    kept = exemplars_of(toy.model)["desert"]
    expected, found = store.batch(chosen.replay), kept.store.batch(kept.replay)
    assert np.array_equal(expected.post.numpy(), found.post.numpy())
    assert np.array_equal(expected.mask.numpy(), found.mask.numpy())
    assert "forest" in exemplars_of(toy.model), "the old region's are handed on"


def test_rolling_back_brings_back_the_version_s_own(toy) -> None:
    toy.update(publish_anyway=True, strategy="feature-extraction")
    assert set(exemplars_of(toy.model)) == {"forest", "desert"}
    ModelFolder(toy.model).roll_back()
    assert set(exemplars_of(toy.model)) == {"forest"}


def test_a_region_that_learns_again_keeps_some_of_both(store, write, tmp_path: Path) -> None:
    old = choose(store, "forest", 8, seed=0)
    new = PatchStore(write(tmp_path / "n", {"forest": (30, 20)}, seed=9))
    both = merge(old, new, "forest", 8, seed=0)
    assert (len(both.replay), len(both.gate)) == (8, 12)
    from_old = both.replay < len(store)
    assert from_old.sum() == 4
    batch = both.store.batch(both.replay)
    expected = new.batch(both.replay[~from_old] - len(store))
    assert np.array_equal(batch.post[~from_old].numpy(), expected.post.numpy())


def test_damaged_exemplars_are_one_clear_error(toy) -> None:
    path = toy.model / "versions" / "0001" / "exemplars" / "forest" / "post.npy"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(ModelError, match=r"post\.npy is damaged"):
        toy.update()


def test_an_exported_model_has_no_imagery_unless_asked_for(toy) -> None:
    target = toy.folder / "given.lsmodel"
    export_model(toy.model, target)
    assert not list(target.rglob("*.npy"))
    assert load_network(target).network.regions == ["forest"]
    assert exemplars_of(target) == {}
    assert ModelFolder(target).version().card["exported_from"] == {
        "model": "toy",
        "version": 1,
        "imagery": False,
    }
    whole = toy.folder / "whole.lsmodel"
    export_model(toy.model, whole, keep_imagery=True)
    assert set(exemplars_of(whole)) == {"forest"}
    with pytest.raises(ModelError, match="exists already"):
        export_model(toy.model, target)


def test_stores_are_joined_patch_by_patch(store, write, tmp_path: Path) -> None:
    other = PatchStore(write(tmp_path / "o", {"desert": (4, 2)}, seed=4))
    both = JoinedStore([store, other])
    assert both.regions == ["desert", "forest"]
    assert len(both) == len(store) + 6
    order = np.array([len(store) + 1, 0, len(store), 52])
    batch = both.batch(order)
    assert np.array_equal(batch.post[0].numpy(), other.batch(np.array([1])).post[0].numpy())
    assert np.array_equal(batch.post[1].numpy(), store.batch(np.array([0])).post[0].numpy())
    assert batch.region.tolist() == [0, 1, 0, 0]
    assert [both.regions[one] for one in both.region[order]] == ["desert", "forest", "desert", "desert"]


def test_stores_of_other_bands_cannot_be_joined(store) -> None:
    class Other:
        bands, patch_size = 7, 32

    with pytest.raises(TrainingError, match="differ in bands: 2 and 7"):
        JoinedStore([store, Other()])


def test_strategies_are_those_of_the_paper() -> None:
    paper = {"leave-one-out", "retraining", "fine-tuning", "feature-extraction", "joint", "all-data"}
    assert set(STRATEGIES) == {"tsmu", *paper}
    assert {name for name, one in STRATEGIES.items() if one.needs_old_data} == {"joint", "all-data"}
    assert (
        strategy("tsmu").phases[0] == strategy("feature-extraction").phases[0] == strategy("joint").phases[0]
    )
    assert not any(phase.shared for phase in strategy("feature-extraction").phases)
