"""Which engine is proposed on which machine, and why."""

from __future__ import annotations

import sys

import pytest

from landslide_mapper.installer.machine import Card, Machine, look_at_machine, read_cards
from landslide_mapper.installer.requirements import DIRECTX, MAPPING, names, requirements
from landslide_mapper.installer.variants import APPLE, CPU, NVIDIA, cuda_backend, offers


def card(
    driver: str, capability: tuple[int, int] | None, memory_mb: int = 8192, name: str = "A card"
) -> Card:
    return Card(name, tuple(map(int, driver.split("."))), capability, memory_mb)


@pytest.mark.parametrize(
    ("driver", "capability", "backend"),
    [
        ("580.65.06", (9, 0), "cu130"),
        ("595.10", (12, 0), "cu130"),
        ("580.65.06", (6, 1), "cu126"),  # CUDA 13 has left this card out
        ("575.51", (12, 0), "cu128"),  # 12.6 does not know this card
        ("550.54", (12, 0), None),
        ("550.54", (8, 9), "cu126"),
        ("525.60", (5, 2), "cu126"),
        ("470.82", (3, 7), "cu118"),
        ("470.82", (8, 6), "cu118"),
        ("470.82", (9, 0), None),
        ("440.33", (7, 5), None),
        ("580.65", (3, 5), None),
        ("550.54", None, "cu126"),
    ],
)
def test_cuda_is_chosen_by_driver_and_card(driver, capability, backend):
    assert cuda_backend(card(driver, capability)) == backend


def test_without_a_card_linux_never_gets_cuda():
    proposed, other, mapping = offers(Machine("linux", "x86_64"))
    assert proposed.variant.id == CPU
    assert proposed.variant.backend == "cpu"
    assert {"triton<0", "cuda-toolkit<0", "nvidia-cublas-cu12<0"} <= set(proposed.variant.constraints)
    assert "no NVIDIA graphics card was found" in proposed.reason
    assert (other.variant.id, other.possible) == (NVIDIA, False)
    assert (mapping.variant.id, mapping.possible) == (MAPPING, True)


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_with_a_card_nvidia_is_proposed_with_its_reason(system):
    cards = (card("580.65.06", (6, 1), 2048, "An old one"), card("580.65.06", (8, 9), 8188, "A new one"))
    proposed, other, *_ = offers(Machine(system, "amd64", cards))
    assert proposed.variant.id == NVIDIA
    assert proposed.variant.backend == "cu130"
    assert proposed.reason == "Proposed: A new one, 8 GB, with driver 580.65.6: CUDA 13.0."
    assert (other.variant.id, other.possible) == (CPU, True)


def test_a_build_for_a_newer_cuda_than_the_driver_s_is_kept_away():
    proposed = offers(Machine("linux", "x86_64", (card("550.54", (8, 9)),)))[0]
    assert {"cuda-toolkit<13", "nvidia-cudnn-cu13<0"} <= set(proposed.variant.constraints)
    assert not [one for one in proposed.variant.constraints if "cu12" in one]


def test_an_old_driver_is_named():
    proposed, nvidia, _ = offers(Machine("linux", "x86_64", (card("390.157", (6, 1), name="GTX 1050"),)))
    assert proposed.variant.id == CPU
    assert "no build of PyTorch fits GTX 1050 and its driver 390.157" in proposed.reason
    assert not nvidia.possible


def test_macs():
    apple, mapping = offers(Machine("darwin", "arm64"))
    assert (apple.variant.id, apple.possible) == (APPLE, True)
    assert mapping.variant.id == MAPPING
    mapping, intel = offers(Machine("darwin", "x86_64"))
    assert (mapping.variant.id, mapping.possible) == (MAPPING, True)
    assert mapping.reason.startswith("Proposed: no full engine is built for this Mac.")
    assert not intel.possible
    assert "not built for Macs with an Intel processor" in intel.reason


@pytest.mark.parametrize(("system", "there"), [("win32", True), ("linux", False)])
def test_windows_has_an_engine_for_any_directx_card(system, there):
    known = {one.variant.id: one for one in offers(Machine(system, "amd64"))}
    assert (DIRECTX in known) == there
    for name in {MAPPING, DIRECTX} & set(known):
        variant = known[name].variant
        assert known[name].possible
        assert variant.only_maps
        assert "cannot train or update" in known[name].reason
        assert variant.disk_mb < 200
    assert not known[CPU].variant.only_maps


def test_engines_that_only_map_need_no_torch():
    runtime, *rest = names(requirements(MAPPING))
    assert runtime == "onnxruntime"
    assert names(requirements(DIRECTX)) == ["onnxruntime-directml", *rest]
    assert set(requirements(MAPPING)) <= set(requirements())
    assert "torch" not in rest


def test_what_the_driver_s_tool_says_is_read():
    text = "NVIDIA GeForce RTX 4060, 580.65.06, 8.9, 8188\nit has failed\n\nTesla K80, 470.82, [N/A], 11441\n"
    assert read_cards(text) == (
        Card("NVIDIA GeForce RTX 4060", (580, 65, 6), (8, 9), 8188),
        Card("Tesla K80", (470, 82), None, 11441),
    )
    assert read_cards("Tesla K80, 440.33, 11441\n", capability=False) == (
        Card("Tesla K80", (440, 33), None, 11441),
    )
    assert read_cards("") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="the pretended tool is a shell script")
def test_a_tool_that_knows_no_capability_is_asked_again(tmp_path):
    tool = tmp_path / "nvidia-smi"
    tool.write_text('#!/bin/sh\ncase "$1" in *compute_cap*) exit 2;; esac\necho "Tesla K80, 470.82, 11441"\n')
    tool.chmod(0o755)
    assert look_at_machine(str(tool)).cards == (Card("Tesla K80", (470, 82), None, 11441),)
    assert look_at_machine(str(tmp_path / "none")).cards == ()
