"""Writes tsmu.md and tsmu.svg from the results of the TSMU experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.bench.tsmu_expectations import expectations
from scripts.bench.tsmu_paper import PAPER_AVERAGES, PAPER_HOURS
from scripts.bench.tsmu_plot import plot
from scripts.bench.tsmu_results import Figure, Key, Line, Spread, of_row, spread

_VERDICTS = {True: "holds", False: "**does not hold**", None: "cannot be told yet"}
_INTRO = """Each region of Landslide4Sense in turn is the new one: a base model learns the other three, then
every strategy updates a copy of it. All chips are **single-date** (post-event only,
display-stretched to 8 bit), so these are not the paper's image pairs, and the few scenes of the
small regions make their figures coarse. "Image pairs" counts chips.
"""
_READING = """\
IoU is pooled over a region's pixels at the thresholds of the published version; "old" is the mean
over the old regions, "all, pooled" counts the pixels of all regions together. Every update is
published whatever its gate says. In brackets: number of scenes that a figure is measured on. ± is
the standard deviation over seeds; "rotations" is the one over rotations. All epochs are done (no
early stop); the epoch kept is chosen on validation patches.

- leave-one-out: no update; the new region is mapped by the old decoder that does best on its
  training labels.
- tsmu: the default, with exemplars; tsmu-strict: the paper's setting, without any old imagery
  (`exemplars=0`, `replay=0`).
- sequential-tsmu: the first region alone, then the others one after another, with exemplars; time
  of all its updates.
- all-data starts from random weights and trains as many epochs as a base model.
"""


@dataclass(frozen=True)
class Experiment:
    """What there is to report.

    Attributes:
        split: of the scenes that were scored.
        wanted: all runs of the experiment.
        lines: the results that there are.
        plan: settings, by name.
        command: gives the same figures.
    """

    split: str
    wanted: Sequence[Key]
    lines: dict[Key, Line]
    plan: dict[str, Any]
    command: str

    @property
    def done(self) -> dict[Key, Line]:
        """The results that were asked for."""
        return {one: self.lines[one] for one in self.wanted if one in self.lines}

    @property
    def rows(self) -> list[str]:
        """Rows of the tables, in their order."""
        return list(dict.fromkeys(row for _, _, row in self.wanted))

    @property
    def rotations(self) -> list[str]:
        """Regions that are the new one in turn."""
        return list(dict.fromkeys(rotation for rotation, _, _ in self.wanted))

    def iou(self, name: str) -> Figure:
        """A figure of the scores."""
        return lambda line: line["scores"][self.split][name]


def write_report(experiment: Experiment, folder: Path) -> Path:
    """Write tsmu.md and, where there are results, tsmu.svg to a folder; returns the former."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = [
        "# Updating a model with a new region: TSMU and its baselines\n",
        _banner(experiment),
        _INTRO,
        _READING,
        f"Scenes: {experiment.split}. Settings: {_settings(experiment)}.\n",
        *(_measured(experiment) if experiment.done else ()),
        "## The paper's figures, for reference\n",
        _paper(),
        "## Run it again\n",
        f"    {experiment.command}\n",
        "`DATA` is the folder with `scenes_l4s_regions.json`. Stopped, or given `--max-minutes`, the same\n"
        "command goes on. It writes this page, from `results.jsonl` in its work folder.\n",
    ]
    path = folder / "tsmu.md"
    path.write_text("\n".join(parts), encoding="utf-8")
    if experiment.done:
        (folder / "tsmu.svg").write_text(plot(_points(experiment), experiment.split), encoding="utf-8")
    return path


def _measured(experiment: Experiment) -> list[str]:
    return [
        "![Old and new IoU per strategy](tsmu.svg)\n",
        "## Mean over the rotations\n",
        _overview(experiment),
        "## What it costs\n",
        _costs(experiment),
        "## After each phase\n",
        _after_phases(experiment),
        "## Every rotation\n",
        _rotations(experiment),
        "## What it should show, and whether it does\n",
        _expectations(experiment),
    ]


def _banner(experiment: Experiment) -> str:
    done, wanted = len(experiment.done), len(experiment.wanted)
    if done == wanted:
        return f"{done} of {wanted} runs.\n"
    if not done:
        return f"> **Not run yet**: 0 of {wanted} runs are done, so there are no figures of ours.\n"
    return (
        f"> **Not run in full yet: {done} of {wanted} runs are done.** The tables are partial, and means of "
        "different\n> rows may be over different rotations and seeds; see their number of runs.\n"
    )


def _settings(experiment: Experiment) -> str:
    plan = experiment.plan
    base = f"{plan['base_minutes']:g} minutes" if plan["base_minutes"] else f"{plan['base_epochs']} epochs"
    devices = sorted({line["device"] for line in experiment.done.values()})
    changed = ", ".join(f"{name}={value}" for name, value in plan["settings"].items())
    return ", ".join(
        [
            f"network {plan['network'] or 'default'}",
            f"{base} of initial training",
            f"{plan['epochs']} epochs per phase of an update",
            f"feature cache {plan['cache']}",
            *([f"changed: {changed}"] if changed else []),
            *([f"device {' and '.join(devices)}"] if devices else []),
        ]
    )


def _overview(experiment: Experiment) -> str:
    rows = []
    for row in experiment.rows:
        lines = of_row(experiment.done, row)
        before = [
            experiment.done[one]
            for one in ((line["rotation"], line["seed"], "leave-one-out") for line in lines)
            if one in experiment.done
        ]
        old, base = spread(lines, experiment.iou("old")), spread(before, experiment.iou("old"))
        change = f"{old.mean - base.mean:+.3f}" if old and base and len(before) == len(lines) else ""
        scenes = _scenes(experiment, lines)
        shown = [
            _cell(spread(lines, experiment.iou(name)), scenes[kind])
            for name, kind in (("old", "old"), ("old_pooled", "old"), ("new", "new"), ("all_pooled", "all"))
        ]
        rotations = "" if old is None or old.rotations is None else f"{old.rotations:.3f}"
        rows.append([row, shown[0], rotations, change, *shown[1:], str(len(lines))])
    head = ["", "old", "old, rotations ±", "old, change", "old, pooled", "new", "all, pooled", "runs"]
    return _table(head, rows)


def _scenes(experiment: Experiment, lines: Sequence[Line]) -> dict[str, int]:
    """Different scenes behind the means of some runs."""
    counts: dict[str, dict[str, int]] = {"old": {}, "new": {}, "all": {}}
    for line in lines:
        for region, one in line["scores"][experiment.split]["regions"].items():
            counts["new" if region == line["rotation"] else "old"][region] = one["scenes"]
            counts["all"][region] = one["scenes"]
    return {kind: sum(regions.values()) for kind, regions in counts.items()}


def _costs(experiment: Experiment) -> str:
    figures: dict[str, Figure] = {
        "additional seconds": lambda line: line["seconds"],
        "batches": lambda line: line["batches"],
        "seconds per batch": lambda line: line["seconds"] / max(line["batches"], 1),
        "image pairs": lambda line: line["image_pairs"],
        "trainable parameters": lambda line: line["trainable_parameters"],
    }
    rows = []
    for row in experiment.rows:
        lines = of_row(experiment.done, row)
        cells = [_number(spread(lines, figure)) for figure in figures.values()]
        rows.append([row, _phases(lines), *cells, str(len(lines))])
    return _table(["", "phases and epochs", *figures, "runs"], rows)


def _phases(lines: Sequence[Line]) -> str:
    named = [f"{one['name']} {one['epochs']}" for one in lines[0]["phases"]] if lines else []
    times = {one: named.count(one) for one in named}
    return ", ".join(one if count == 1 else f"{count} x {one}" for one, count in times.items())


def _after_phases(experiment: Experiment) -> str:
    """New IoU after freeze training, as the update measured it, and after the phase that follows."""
    rows = []
    for row in experiment.rows:
        lines = [one for one in of_row(experiment.done, row) if one["after_freeze"] is not None]
        for rotation in experiment.rotations:
            own = [one for one in lines if one["rotation"] == rotation and len(one["phases"]) == 2]
            if own:
                freeze, after = (
                    spread(own, lambda line, name=name: line[name]) for name in ("after_freeze", "after")
                )
                patches = own[0]["validation_patches"]
                rows.append([row, rotation, _cell(freeze, patches), _cell(after, patches), str(len(own))])
    head = ["", "new region", "new, after freeze training", "new, after the second phase", "runs"]
    note = (
        "On validation patches of the new region (their number in brackets), at the threshold fitted\n"
        "after each phase. Freeze training leaves the old regions as they were, bit for bit (a test\n"
        "proves it).\n"
    )
    return f"{note}\n{_table(head, rows)}"


def _rotations(experiment: Experiment) -> str:
    tables = []
    for rotation in experiment.rotations:
        rows = []
        for row in experiment.rows:
            lines = of_row(experiment.done, row, rotation)
            scenes = _scenes(experiment, lines)
            cells = [_cell(spread(lines, experiment.iou(kind)), scenes[kind]) for kind in ("old", "new")]
            refused = sum(line["gate_refused"] is not None for line in lines)
            rows.append([row, *cells, f"{refused} of {len(lines)}"])
        tables.append(f"New region: {rotation}\n")
        tables.append(_table(["", "old", "new", "gate would refuse"], rows))
    return "\n".join(tables)


def _expectations(experiment: Experiment) -> str:
    found = expectations(experiment.done, experiment.split)
    rows = [[one.text, _VERDICTS[one.holds], one.evidence] for one in found]
    note = (
        "Computed from the runs above; means of the differences, rotations weighing the same. The region\n"
        "gate has tables of its own (region_gate.md), and `./build.sh bench cache` measures what caching\n"
        "features saves.\n"
    )
    return f"{_table(['expected', 'verdict', 'measured'], rows)}\n{note}"


def _paper() -> str:
    rows = []
    for row, ious in PAPER_AVERAGES.items():
        hours, epochs, images, parameters = PAPER_HOURS.get(row, ("", "", "", None))
        numbers = ["" if one is None else f"{one:.3f}" for one in ious]
        count = "" if parameters is None else f"{parameters:,}"
        rows.append([row, *numbers, hours, str(epochs), images, count])
    head = ["the paper's", "old", "new", "all test data", "hours", "epochs", "images", "parameters"]
    return (
        "**Not ours**: Tables II to IX of the TSMU paper (four ecoregions of the United States, bi-temporal\n"
        "imagery, its own network and mean IoU). They show the order of the strategies and are no figures\n"
        "to compare ours with.\n\n" + _table(head, rows)
    )


def _points(experiment: Experiment) -> dict[str, dict[str, Spread]]:
    found: dict[str, dict[str, Spread]] = {}
    for row in experiment.rows:
        lines = of_row(experiment.done, row)
        for name in ("old", "new"):
            one = spread(lines, experiment.iou(name))
            if one is not None:
                found.setdefault(row, {})[name] = one
    return found


def _cell(one: Spread | None, scenes: int) -> str:
    if one is None:
        return ""
    seeds = "" if one.seeds is None else f" ± {one.seeds:.3f}"
    return f"{one.mean:.3f}{seeds} ({scenes})"


def _number(one: Spread | None) -> str:
    if one is None:
        return ""
    digits = 3 if 0 < one.mean < 10 else 0
    seeds = "" if not one.seeds else f" ± {one.seeds:,.{digits}f}"
    return f"{one.mean:,.{digits}f}{seeds}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
