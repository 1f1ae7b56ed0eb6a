from __future__ import annotations

import itertools
import json
import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.errors import Canceled, ModelError, TrainingError
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.update import algorithm as update_module
from landslide_mapper.nn.update import judges as update_judges
from landslide_mapper.nn.update import run as update_run
from landslide_mapper.nn.update.gate import with_new
from landslide_mapper.nn.update.session import open_session
from landslide_mapper.nn.update.strategies import STRATEGIES


def weights(model: Path, version: int | None = None) -> dict[str, torch.Tensor]:
    return dict(load_network(model, version).network.state_dict())


def card(model: Path, version: int | None = None) -> dict:
    return dict(ModelFolder(model).version(version).card)


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return set(one) == set(other) and all(torch.equal(one[name], other[name]) for name in one)


def test_a_new_region_is_learned_and_published(toy) -> None:
    report = toy.update(epochs=5)
    assert report["published"]
    assert report["version"] == ModelFolder(toy.model).current_version == 2
    assert report["new_region"]
    assert [phase["name"] for phase in report["phases"]] == ["freeze training", "joint fine-tuning"]
    assert report["new"]["after_freeze"] > report["new"]["before"]
    assert report["gate"]["forest"]["drop"] <= 0.01
    assert report["gate"]["forest"]["patches"] == 12
    assert load_network(toy.model).network.regions == ["forest", "desert"]
    assert not list((toy.folder / "work").iterdir())


def test_figures_of_the_phases_are_true(toy) -> None:
    freeze, joint = toy.update(publish_anyway=True)["phases"]
    network = load_network(toy.model).network
    decoder = network.decoders["desert"]
    assert freeze["trainable_parameters"] == sum(one.numel() for one in decoder.parameters())
    assert joint["trainable_parameters"] == sum(one.numel() for one in network.parameters())
    assert (freeze["epochs"], freeze["batches"]) == (2, 6)
    assert (freeze["image_pairs"], joint["image_pairs"]) == (16, 16 + 8)


def test_the_card_tells_what_happened(toy) -> None:
    toy.update(seed=3, publish_anyway=True)
    found = card(toy.model)
    assert (found["strategy"], found["based_on"], found["seed"]) == ("tsmu", 1, 3)
    assert set(found["data"]) == {"forest", "desert"}
    assert found["data"]["desert"]["train"]["patches"] == 16
    assert found["report"]["gate"]["forest"]["before"] is not None
    assert found["settings"]["temperature"] == 2.0
    assert "decoders/desert.safetensors" in found["files"]
    assert found["phases"][0]["history"]


def test_a_copy_that_is_taught_keeps_the_sources_of_what_it_was(toy) -> None:
    sources = [{"data": "Chips", "by": "A. Nybody 2021", "licence": "CC BY 4.0"}]
    path = toy.model / "versions" / "0001" / "card.json"
    path.write_text(json.dumps({**card(toy.model), "sources": sources}))
    toy.update(publish_anyway=True, epochs=1)
    assert card(toy.model)["sources"] == sources
    assert ModelFolder(toy.model).describe()["sources"] == sources


@pytest.mark.parametrize("cache", ["on", "off"])
def test_freeze_training_leaves_everything_else_bit_identical(toy, cache: str) -> None:
    before = weights(toy.model)
    toy.update(strategy="feature-extraction", publish_anyway=True, settings={"cache": cache})
    after = weights(toy.model)
    assert all(torch.equal(before[name], after[name]) for name in before)
    network, again = load_network(toy.model, 1).network, load_network(toy.model).network
    pixels = torch.randn(2, 2, 32, 32) * 30 + 80
    valid = torch.ones(2, 32, 32, dtype=torch.bool)
    with torch.no_grad():
        old = network({"post": pixels, "pre": pixels.flip(0)}, valid, "forest")
        assert torch.equal(old, again({"post": pixels, "pre": pixels.flip(0)}, valid, "forest"))


def test_the_new_decoder_is_a_copy_of_the_best_old_one_where_that_helps(toy) -> None:
    report = toy.update(store=toy.store("forest"), region="forest", strategy="leave-one-out")
    assert not report["new_region"]
    report = toy.update(settings={"clone_least": 0.0})
    assert report["cloned"] == "forest"
    assert "a copy of that of 'forest'" in toy.listener.messages
    assert set(report["zero_shot"]) == {"forest"}


def test_a_poor_old_decoder_is_not_copied(toy) -> None:
    report = toy.update(settings={"clone_least": 1.01})
    assert report["cloned"] is None
    assert "random weights" in toy.listener.messages


def test_a_known_region_goes_on_learning_with_its_own_decoder(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    rising = itertools.count()  # the toy's forest is known so well that its start would be the best epoch
    better = lambda network, size: ({"forest": Scores()}, float(next(rising)))  # noqa: E731
    monkeypatch.setattr(update_run, "judge_refined", lambda *_: better)
    before = weights(toy.model)
    report = toy.update(
        store=toy.store("forest", seed=8),
        region="forest",
        strategy="feature-extraction",
        publish_anyway=True,
        settings={"lr_known": 0.01},
    )
    after = weights(toy.model)
    assert not report["new_region"]
    assert load_network(toy.model).network.regions == ["forest"]
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed
    assert all(name.startswith("decoders.forest.") for name in changed)
    assert not any("running" in name for name in changed), "its statistics existed before"


def test_a_known_region_is_judged_by_its_old_and_its_new_patches_together(toy) -> None:
    mask = np.repeat([[0, 0, 1, 1]], 4, axis=0).astype(np.uint8)
    old = {"forest": Scores(), "desert": Scores()}
    for scores in old.values():
        scores.add(np.zeros(mask.shape, np.float32), mask)
    learned = Scores()
    learned.add(mask.astype(np.float32), mask)
    pooled = with_new(old, "forest", learned)
    assert pooled["forest"].at(0.5)["iou"] == pytest.approx(0.5)
    assert pooled["desert"].at(0.5)["iou"] == 0.0
    assert with_new(old, "tundra", learned) == old, "a region that is new has nothing old to be judged by"


def test_gate_patches_of_a_known_region_count_the_new_ones(toy) -> None:
    kept = toy.update(store=toy.store("forest", seed=8), region="forest", publish_anyway=True)
    first = toy.update(store=toy.store("desert"), region="desert", publish_anyway=True)
    assert kept["gate"]["forest"]["patches"] > first["new"]["patches"]


@pytest.mark.parametrize(("count", "refined"), [(4, True), (16, False)])
def test_a_copied_decoder_with_few_patches_is_refined(toy, count: int, refined: bool) -> None:
    session = open_session(toy.request(), lambda event: None, lambda: False)
    session.cloned, session.learning = "forest", "desert"
    session.training = session.training[:1].repeat(count)
    assert session.is_new
    kept = update_run._own_exemplars(session)
    assert list(kept) == (["desert"] if refined else []), "old patches are decoded by the copy"


@pytest.mark.parametrize("skip_freeze", [False, True])
def test_only_the_new_decoder_s_statistics_follow_the_new_data(
    toy, monkeypatch: pytest.MonkeyPatch, skip_freeze: bool
) -> None:
    """They are of its region alone; those of the encoder and of old decoders are of the old regions too."""
    freeze, joint = STRATEGIES["tsmu"].phases
    monkeypatch.setitem(
        STRATEGIES, "tsmu", replace(STRATEGIES["tsmu"], phases=(freeze, replace(joint, start_counts=False)))
    )
    store = toy.store()
    toy.update(store=store, settings={"fast": True}, publish_anyway=True)
    before = weights(toy.model)
    strategy = "tsmu"
    if not skip_freeze:  # the same joint phase alone, but of a region that the model has known for long
        monkeypatch.setitem(STRATEGIES, "alone", replace(STRATEGIES["tsmu"], phases=(joint,)))
        strategy = "alone"
    toy.update(store=store, strategy=strategy, settings={"skip_freeze": skip_freeze}, publish_anyway=True)
    after = weights(toy.model)
    moved = {name for name in before if "running" in name and not torch.equal(before[name], after[name])}
    assert all(name.startswith("decoders.desert.") for name in moved)
    assert bool(moved) is skip_freeze


def test_fast_publishes_freeze_training_and_joint_follows(toy) -> None:
    first = toy.update(epochs=4, settings={"fast": True})
    assert [phase["name"] for phase in first["phases"]] == ["freeze training"]
    assert first["version"] == 2
    store = toy.store()
    second = toy.update(store=store, settings={"skip_freeze": True}, publish_anyway=True)
    assert [phase["name"] for phase in second["phases"]] == ["joint fine-tuning"]
    assert second["new"]["before"] == first["new"]["after"]


def test_a_candidate_that_harms_is_refused_and_the_model_stays(toy) -> None:
    report = toy.update(strategy="retraining", settings={"lr_decoders": 0.05})
    assert not report["published"]
    assert report["version"] is None
    assert "Region 'forest' fell from" in report["refused_because"]
    assert report["gate"]["forest"]["drop"] > 0.01
    assert ModelFolder(toy.model).versions() == [1]


def test_publish_anyway_publishes_what_is_refused(toy) -> None:
    report = toy.update(strategy="retraining", settings={"lr_decoders": 0.05}, publish_anyway=True)
    assert report["published"]
    assert "fell from" in report["refused_because"]
    assert "Published anyway" in toy.listener.messages
    model = ModelFolder(toy.model)
    assert model.roll_back().number == 1
    assert model.version().spec.regions[0].id == "forest"


HARMFUL = {"strategy": "retraining", "settings": {"lr_decoders": 0.05}}


def test_what_was_refused_is_published_anyway_without_learning_again(toy) -> None:
    store = toy.store()
    refused = toy.update(store=store, **HARMFUL)
    assert not refused["published"]
    report = toy.update(store=store, **HARMFUL, publish_anyway=True)
    assert report["version"] == 2
    assert not toy.listener.epochs, "nothing is learned a second time"
    assert report["new"] == refused["new"]
    assert not list((toy.folder / "work").iterdir())


def test_what_was_refused_is_learned_anew_where_nobody_publishes_it_anyway(toy) -> None:
    store = toy.store()
    toy.update(store=store, **HARMFUL)
    toy.update(store=store, **HARMFUL, epochs=3)
    assert len(toy.listener.epochs) == 3


def test_what_was_refused_is_of_no_use_to_another_version(toy) -> None:
    store = toy.store()
    toy.update(store=store, **HARMFUL)
    toy.update(strategy="feature-extraction", work=toy.folder / "other", store=store, publish_anyway=True)
    report = toy.update(store=store, **HARMFUL, publish_anyway=True)
    assert toy.listener.epochs
    assert report["version"] == 3


# Eq. 11 as printed drives the old decoder to landslide everywhere.
SPOILING = {"kd": "eq11", "lr_decoders": 0.03, "lr_shared": 0.03, "replay": 0.0, "kd_weight": 100.0}


def test_joint_fine_tuning_ends_with_nothing_worse_than_its_start(toy) -> None:
    before = weights(toy.model)
    report = toy.update(epochs=4, settings=SPOILING)
    assert report["phases"][1]["best_epoch"] == 0
    assert report["published_phase"] == "freeze training"
    assert "did no better than freeze training" in toy.listener.messages
    assert report["new"]["after"] == report["new"]["after_freeze"]
    after = weights(toy.model)
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_weights_between_start_and_end_are_tried_too(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scores as given: the start, two epochs, then a quarter, a half and three quarters of the way."""
    scores = iter([0.5, 0.4, 0.3, 0.45, 0.6, 0.2])
    seen: list[torch.Tensor] = []

    def judge(network: MultiRegionNetwork, batch_size: int) -> tuple[dict, float]:
        seen.append(next(iter(network.encoder.parameters())).detach().clone())
        return {"desert": Scores()}, next(scores)

    monkeypatch.setattr(update_run, "judge_all", lambda session, plan, some: judge)
    phase = toy.update(publish_anyway=True)["phases"][1]
    assert (phase["best_epoch"], phase["blend"]) == (2, 0.5)
    start, _, end, _, half, _ = seen
    assert torch.allclose(half, (start + end) / 2, atol=1e-6)
    assert torch.equal(next(iter(load_network(toy.model).network.encoder.parameters())), half)


@pytest.mark.parametrize(
    ("new", "old", "harms"),
    [(0.50, 0.80, False), (0.49, 0.90, True), (0.60, 0.796, False), (0.90, 0.79, True)],
)
def test_what_maps_either_worse_counts_only_where_nothing_else_does(
    toy, monkeypatch: pytest.MonkeyPatch, new: float, old: float, harms: bool
) -> None:
    """Start: 0.5 for the new region, 0.8 for the old one, of which it may lose half of 0.01."""
    session = open_session(toy.request(), lambda event: None, lambda: False)
    session.learning = "forest"
    now = {"new": 0.5, "old": 0.8}
    monkeypatch.setattr(update_judges, "judge_new", lambda *_: lambda network, size: ({}, now["new"]))
    monkeypatch.setattr(update_judges, "_ious", lambda *_: {"forest": now["old"]})
    judge = update_judges.judge_all(session, STRATEGIES["tsmu"].phases[1], session.validation)
    assert judge(session.network, 8)[1] == pytest.approx(0.5)
    now.update(new=new, old=old)
    expected = new + old - 0.8
    assert judge(session.network, 8)[1] == pytest.approx(expected - 2.0 if harms else expected)


def test_where_joint_fine_tuning_harms_freeze_training_is_published(
    toy, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze, joint = STRATEGIES["tsmu"].phases
    careless = replace(STRATEGIES["tsmu"], phases=(freeze, replace(joint, start_counts=False)))
    monkeypatch.setitem(STRATEGIES, "tsmu", careless)
    judge_new = update_judges.judge_new
    monkeypatch.setattr(update_run, "judge_all", lambda session, plan, some: judge_new(session, some))
    before = weights(toy.model)
    report = toy.update(epochs=4, settings=SPOILING)
    assert report["published_phase"] == "freeze training"
    assert "fell from" in report["refused_because"]
    assert "result of freeze training is published" in toy.listener.messages
    after = weights(toy.model)
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_an_update_that_gains_nothing_is_refused(toy) -> None:
    settings = {"lr": 1e-9, "average": 0.0}
    report = toy.update(
        region="forest", store=toy.store("forest", seed=8), strategy="feature-extraction", settings=settings
    )
    assert not report["published"]
    assert "did not gain" in report["refused_because"]


def test_joint_fine_tuning_is_slower_where_nothing_could_tell_that_old_regions_suffer(toy) -> None:
    def peaks() -> dict[str, float]:
        session = open_session(toy.request(), lambda event: None, lambda: False)
        session.learning = "forest"
        joint = STRATEGIES["tsmu"].phases[1]
        return dict(update_run._phase(session, joint, lambda network, batch: torch.zeros(())).rates)

    watched = peaks()
    _forget_exemplars(toy.model)
    assert peaks() == pytest.approx({part: rate / 3 for part, rate in watched.items()})


def test_without_gate_patches_the_report_says_so(toy) -> None:
    _forget_exemplars(toy.model)
    report = toy.update(epochs=3)
    forest = report["gate"]["forest"]
    assert forest["before"] is None
    assert 0.5 < forest["agreement"] <= 1.0
    assert "could not be checked" in " ".join(report["notes"])
    assert report["published"]


def _forget_exemplars(model: Path) -> None:
    path = model / "versions" / "0001" / "card.json"
    content = json.loads(path.read_text())
    content["files"] = {name: one for name, one in content["files"].items() if "exemplars" not in name}
    path.write_text(json.dumps(content))
    shutil.rmtree(model / "versions" / "0001" / "exemplars")


def test_leave_one_out_changes_nothing(toy) -> None:
    report = toy.update(strategy="leave-one-out")
    assert not report["published"]
    assert report["new"]["before"] is not None
    assert report["new"]["after"] is None
    assert report["phases"] == []
    assert ModelFolder(toy.model).versions() == [1]


@pytest.mark.parametrize("name", ["fine-tuning", "retraining", "joint", "all-data"])
def test_baselines_publish_every_region(toy, name: str) -> None:
    old = toy.store("forest", train=40, seed=0) if name in ("joint", "all-data") else None
    report = toy.update(strategy=name, old_store=old, publish_anyway=True)
    assert report["published"]
    assert load_network(toy.model).network.regions == ["forest", "desert"]
    pairs = {"joint": 32, "all-data": 56}.get(name, 16)
    assert report["phases"][-1]["image_pairs"] == pairs


def test_retraining_adds_no_parameters_of_its_own(toy) -> None:
    toy.update(strategy="retraining", publish_anyway=True)
    decoders = load_network(toy.model).network.decoders
    assert same(dict(decoders["forest"].state_dict()), dict(decoders["desert"].state_dict()))


def test_fine_tuning_leaves_old_decoders_alone_but_not_the_encoder(toy) -> None:
    before = weights(toy.model)
    toy.update(strategy="fine-tuning", publish_anyway=True)
    after = weights(toy.model)
    changed = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert changed == {"encoder"}


def test_stored_responses_do_as_well_as_a_snapshot(toy) -> None:
    report = toy.update(epochs=3, settings={"responses": "stored"}, publish_anyway=True)
    assert report["published_phase"] == "joint fine-tuning"
    assert report["gate"]["forest"]["drop"] < 0.05
    assert not list((toy.folder / "work").iterdir())


class Killed(BaseException):
    """Stands for kill -9: nothing may catch it."""


@pytest.mark.parametrize(
    ("phase", "epoch"),
    [("freeze training", 1), ("freeze training", 3), ("joint fine-tuning", 1), ("joint fine-tuning", 3)],
)
def test_an_interrupted_update_goes_on_and_ends_the_same(
    toy, make_listener, uninterrupted, phase: str, epoch: int
) -> None:
    store = toy.store()
    with pytest.raises(Killed):
        toy.update(make_listener(phase, epoch, Killed()), store=store, epochs=3, publish_anyway=True)
    assert ModelFolder(toy.model).versions() == [1]
    report = toy.update(store=store, epochs=3, publish_anyway=True)
    done = 3 * (phase == "joint fine-tuning") + epoch
    assert len(toy.listener.epochs) == 6 - done
    assert report["version"] == 2
    assert same(weights(toy.model), uninterrupted)


def test_killed_after_publishing_it_does_not_publish_again(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    store = toy.store()
    with monkeypatch.context() as patch:
        patch.setattr(update_module, "make_report", _kill)
        with pytest.raises(Killed):
            toy.update(store=store, publish_anyway=True)
    assert ModelFolder(toy.model).versions() == [1, 2]
    report = toy.update(store=store, publish_anyway=True)
    assert ModelFolder(toy.model).versions() == [1, 2]
    assert report["version"] == 2
    assert not toy.listener.epochs
    # What is asked for once more, after that, is another update.
    assert toy.update(store=store, publish_anyway=True)["version"] == 3


def _kill(*args: object) -> None:
    raise Killed


def test_killed_while_publishing_the_old_version_stays(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    store = toy.store()
    with monkeypatch.context() as patch:
        patch.setattr(update_module, "write_exemplars", _kill)
        with pytest.raises(Killed):
            toy.update(store=store, publish_anyway=True)
    assert ModelFolder(toy.model).versions() == [1]
    report = toy.update(store=store, publish_anyway=True)
    assert report["version"] == 2
    assert not toy.listener.epochs, "both phases were finished"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_kill_9_leaves_the_old_version_whole_and_the_lock_free(toy) -> None:
    store, before = toy.store(), weights(toy.model)

    def die(event: dict) -> None:
        if event.get("phase") == "joint fine-tuning":
            os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if not child:
        update_module.update(toy.request(store=store, publish_anyway=True), die, lambda: False)
        os._exit(0)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    assert ModelFolder(toy.model).versions() == [1]
    assert same(weights(toy.model), before)
    report = toy.update(store=store, publish_anyway=True)
    assert report["version"] == 2
    assert toy.listener.epochs[0] == ("joint fine-tuning", 2)


def test_one_region_after_another(toy) -> None:
    """Sequential TSMU: each update keeps all regions before it."""
    toy.update(publish_anyway=True)
    report = toy.update(
        region="moor", store=toy.store("moor", seed=12), publish_anyway=True, settings={"kd_subset": 1}
    )
    assert report["version"] == 3
    assert set(report["gate"]) == set(report["zero_shot"]) == {"forest", "desert"}
    assert report["phases"][1]["image_pairs"] == 16 + 2 * 8
    loaded = load_network(toy.model)
    assert loaded.network.regions == ["forest", "desert", "moor"]
    assert set(card(toy.model)["data"]) == {"forest", "desert", "moor"}


def test_without_exemplars_nothing_is_replayed_nor_kept_of_the_new_region(toy) -> None:
    report = toy.update(settings={"exemplars": 0}, publish_anyway=True)
    assert report["phases"][1]["image_pairs"] == 16
    assert not [name for name in card(toy.model)["files"] if name.startswith("exemplars/desert")]


def test_other_settings_start_afresh(toy, make_listener) -> None:
    store = toy.store()
    with pytest.raises(Killed):
        toy.update(make_listener("joint fine-tuning", 1, Killed()), store=store)
    toy.update(store=store, settings={"lr": 0.005})
    assert toy.listener.epochs[0] == ("freeze training", 1)


def test_cancel_keeps_the_model_and_releases_the_lock(toy, make_listener) -> None:
    with pytest.raises(Canceled):
        toy.update(make_listener("freeze training", 1, Canceled()))
    assert ModelFolder(toy.model).versions() == [1]
    with folder_lock(toy.model):
        pass


def test_the_second_of_two_updates_is_refused(toy) -> None:
    with (
        folder_lock(toy.model),
        pytest.raises(ModelError, match=r"is being written by process .* Wait until"),
    ):
        toy.update()
    refused = []

    def while_it_runs(event: dict) -> None:
        if event["event"] == "epoch" and not refused:
            with pytest.raises(ModelError, match="is being written") as caught:
                update_module.update(
                    toy.request(work=toy.folder / "other"), lambda event: None, lambda: False
                )
            refused.append(caught)

    update_module.update(toy.request(), while_it_runs, lambda: False)
    assert refused


def test_a_missing_model_is_named(toy) -> None:
    shutil.rmtree(toy.model)
    with pytest.raises(ModelError, match="There is no model at"):
        toy.update()


@pytest.mark.parametrize("region", ["", "a b", "../x", "con", "x" * 65, "дельта"])
def test_odd_region_names_are_refused(toy, region: str) -> None:
    with pytest.raises(ModelError, match="cannot be the id of a region"):
        toy.update(region=region, store=toy.store("desert"))


def test_a_name_that_differs_in_case_only_is_refused(toy) -> None:
    with pytest.raises(TrainingError, match="'Forest' differs from the model's region 'forest' only in"):
        toy.update(region="Forest", store=toy.store("desert"))


def test_patches_of_another_region_are_refused(toy) -> None:
    with pytest.raises(TrainingError, match="holds region desert; the update is of region 'moor'"):
        toy.update(region="moor", store=toy.store("desert"))


def _change(store: Path, name: str, change) -> Path:
    array = np.load(store / f"{name}.npy")
    np.save(store / f"{name}.npy", change(array))
    return store


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("mask", np.zeros_like, "shows no landslide in its training scenes"),
        ("mask", lambda mask: np.full_like(mask, 255), "has no labelled pixel"),
        ("valid", np.zeros_like, "has no labelled pixel"),
        ("post", lambda post: np.repeat(post, 2, axis=1), "have 4 bands; model 'toy' was trained on 2"),
        ("has_pre", np.zeros_like, "compares two dates"),
    ],
)
def test_data_that_cannot_teach_is_refused(toy, name: str, change, message: str) -> None:
    with pytest.raises(TrainingError, match=message):
        toy.update(store=_change(toy.store(), name, change))


def test_another_resolution_is_refused(toy) -> None:
    with pytest.raises(TrainingError, match=r"0\.5 m per pixel; model 'toy' was trained at 10 m"):
        toy.update(store=toy.store(gsd_m=0.5))


def test_some_scenes_are_held_out_where_none_is_for_validation(toy) -> None:
    report = toy.update(store=toy.store(train=20, validation=0, scenes=5))
    assert (report["new"]["held_out"], report["new"]["patches"]) == (4, 20)
    assert report["phases"][0]["image_pairs"] == 16


def test_one_scene_cannot_be_checked_but_learned(toy) -> None:
    report = toy.update(store=toy.store(train=12, validation=0, scenes=1))
    assert report["new"] == {"before": None, "after_freeze": None, "after": None, "patches": 0}
    assert any("single scene" in note for note in report["notes"])
    assert report["published"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"strategy": "magic"}, "no strategy 'magic'"),
        ({"strategy": "joint"}, "needs the old regions' scenes"),
        ({"settings": {"temperature": -1.0}}, "'temperature' is -1.0; it must be between"),
        ({"settings": {"kd": "kl"}}, "'kd' is 'kl'"),
        ({"settings": {"cache": "maybe"}}, "'cache' is 'maybe'"),
        ({"settings": {"fast": 1}}, "'fast' is 1; it must be true or false"),
        ({"settings": {"kd_subset": True}}, "'kd_subset' is True; it must be a whole number"),
        ({"settings": {"fast": True, "skip_freeze": True}}, "leave nothing to do"),
        (
            {"strategy": "fine-tuning", "settings": {"fast": True}},
            "leaves no phase of strategy 'fine-tuning'",
        ),
        ({"settings": {"learning_rate": 1}}, "no training setting 'learning_rate'"),
    ],
)
def test_bad_requests_are_named(toy, changes: dict, message: str) -> None:
    with pytest.raises(TrainingError, match=message):
        toy.update(**changes)


def test_all_data_does_not_lose_a_region(toy) -> None:
    toy.update(epochs=1, publish_anyway=True)
    old = toy.store("forest")
    with pytest.raises(TrainingError, match="none of region 'desert', which the model would lose"):
        toy.update(region="moor", store=toy.store("moor"), strategy="all-data", old_store=old)


def test_time_limit_is_shared_by_the_phases(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = []
    real = update_run._train

    def spy(session, plan, minutes):
        limits.append(minutes)
        return real(session, plan, minutes)

    monkeypatch.setattr(update_run, "_train", spy)
    report = toy.update(epochs=1, max_minutes=10.0)
    seconds = report["phases"][0]["seconds"]
    assert limits == pytest.approx([4.0, 10.0 - seconds / 60])
