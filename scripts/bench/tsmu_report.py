"""Writes tsmu.md and tsmu.svg from the results of the TSMU experiment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.bench.tsmu_expectations import expectations, mean_of_rotations
from scripts.bench.tsmu_paper import PAPER_AVERAGES, PAPER_HOURS
from scripts.bench.tsmu_plot import plot
from scripts.bench.tsmu_results import Figure, Key, Line, Spread, of_row, paired, spread
from scripts.bench.tsmu_rows import ROWS

VALIDATION = "validation"
_RUNS = "rotations x seeds"
KD_ROWS = {"tsmu-strict-mse": "mse, as in the published code", "tsmu-strict-eq11": "Eq. 11 as printed"}
_VERDICTS = {True: "holds", False: "**does not hold**", None: "cannot be told yet"}
_INTRO = """Each region of Landslide4Sense in turn is the new one: a base model learns the other three, then
every strategy updates a copy of it. All chips are **single-date** (post-event only,
display-stretched to 8 bit), so these are not the paper's image pairs, and the few scenes of the
small regions make their figures coarse. "Image pairs" counts chips.

All strategies run on the same code with the same epochs per phase and the same peak learning rates
(decoders as in initial training, the shared encoder slower), but for joint fine-tuning in
tsmu-strict, which has a third of them: nothing watches the old regions there. An epoch of an update
shows equally many new chips; joint training sees as many old ones on top, so its epochs have twice
the batches (where their number is set, in its freeze training too, which is in its favour).
"""
_READING = """\
IoU is pooled over a region's pixels at the thresholds of the published version; "old" is the mean
over the old regions, "all, pooled" counts the pixels of all regions together. Every update is
published whatever its gate says. In brackets: number of scenes that a figure is measured on. ± is
the standard deviation over seeds; "rotations" is the one over rotations. All epochs are done (no
early stop); the epoch kept is chosen on validation patches.

- leave-one-out: no update; the new region is mapped by the old decoder that does best on its
  training labels.
- tsmu: the default, with exemplars (8 chips per old region to replay, some more to choose the epoch);
  tsmu-strict: the paper's setting, without any old imagery (`exemplars=0`, `replay=0`).
- sequential-tsmu: the first region alone, then the others one after another, with exemplars; time
  of all its updates.
- all-data starts from random weights and trains as many epochs as a base model, as long as those:
  its epoch shows fewer new chips than that of the others.
- tsmu-strict-mse, tsmu-strict-eq11: tsmu-strict with the distillation loss of the published code,
  and with Eq. 11 as it is printed (its background half is missing).

The defaults were chosen on validation scenes of single rotations. The lower rates of tsmu-strict were
chosen after its validation figures of seeds 0 and 1 at full rates: old regions lost up to 0.18 IoU.
Test scenes chose nothing.
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

    def iou(self, name: str, split: str | None = None) -> Figure:
        """A figure of the scores, by default those of the experiment's split."""
        return lambda line: line["scores"][split or self.split][name]

    @property
    def other_split(self) -> str | None:
        """The split that all runs were scored on besides."""
        return VALIDATION if self.split != VALIDATION and self.done else None


def write_report(experiment: Experiment, folder: Path) -> Path:
    """Write tsmu.md and, where there are results, tsmu.svg to a folder; returns the former."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = [
        "# Updating a model with a new region: TSMU and its baselines\n",
        _banner(experiment),
        _INTRO,
        _READING,
        *_left_out(experiment),
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
        f"## Mean over the rotations ({experiment.split} scenes)\n",
        _overview(experiment, experiment.split),
        *_overview_of(experiment, experiment.other_split),
        "## What it costs\n",
        _costs(experiment),
        "## After each phase\n",
        _after_phases(experiment),
        "## Every rotation\n",
        _rotations(experiment),
        "## What it should show, and whether it does\n",
        _expectations(experiment),
        *_distillation(experiment),
    ]


def _overview_of(experiment: Experiment, split: str | None) -> list[str]:
    if split is None:
        return []
    note = "These scenes chose the epochs and, before this run, the default settings.\n"
    return [f"## The same on {split} scenes\n", note, _overview(experiment, split)]


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


def _left_out(experiment: Experiment) -> list[str]:
    missing = [row for row in ROWS if row not in experiment.rows]
    return [f"Not run here: {', '.join(missing)}.\n"] if missing else []


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


def _overview(experiment: Experiment, split: str) -> str:
    rows = []
    for row in experiment.rows:
        lines = of_row(experiment.done, row)
        before = [
            experiment.done[one]
            for one in ((line["rotation"], line["seed"], "leave-one-out") for line in lines)
            if one in experiment.done
        ]
        old, base = (spread(some, experiment.iou("old", split)) for some in (lines, before))
        change = f"{old.mean - base.mean:+.3f}" if old and base and len(before) == len(lines) else ""
        scenes = _scenes(lines, split)
        shown = [
            _cell(spread(lines, experiment.iou(name, split)), scenes[kind])
            for name, kind in (("old", "old"), ("old_pooled", "old"), ("new", "new"), ("all_pooled", "all"))
        ]
        rotations = "" if old is None or old.rotations is None else f"{old.rotations:.3f}"
        rows.append([row, shown[0], rotations, change, *shown[1:], _runs(lines)])
    head = ["", "old", "old, rotations ±", "old, change", "old, pooled", "new", "all, pooled", _RUNS]
    return _table(head, rows)


def _runs(lines: Sequence[Line]) -> str:
    """Rotations x seeds, or the number of runs where they are no rectangle."""
    rotations, seeds = ({line[name] for line in lines} for name in ("rotation", "seed"))
    whole = len(rotations) * len(seeds) == len(lines)
    return f"{len(rotations)} x {len(seeds)}" if whole else str(len(lines))


def _scenes(lines: Sequence[Line], split: str) -> dict[str, int]:
    """Different scenes behind the means of some runs."""
    counts: dict[str, dict[str, int]] = {"old": {}, "new": {}, "all": {}}
    for line in lines:
        for region, one in line["scores"][split]["regions"].items():
            counts["new" if region == line["rotation"] else "old"][region] = one["scenes"]
            counts["all"][region] = one["scenes"]
    return {kind: sum(regions.values()) for kind, regions in counts.items()}


def _costs(experiment: Experiment) -> str:
    figures: dict[str, Figure] = {
        "additional CPU seconds": lambda line: line["cpu_seconds"],
        "by the clock": lambda line: line["seconds"],
        "batches": lambda line: line["batches"],
        "CPU seconds per batch": lambda line: line["cpu_seconds"] / max(line["batches"], 1),
        "image pairs": lambda line: line["image_pairs"],
        "trainable parameters": lambda line: line["trainable_parameters"],
    }
    rows = []
    for row in experiment.rows:
        lines = of_row(experiment.done, row)
        cells = [_number(spread(lines, figure)) for figure in figures.values()]
        rows.append([row, _phases(lines), *cells, _runs(lines)])
    note = (
        "CPU seconds are of the update's phases with their validation, added up over all threads; others\n"
        "used the machine too, which the clock shows more than they do.\n"
    )
    return f"{note}\n{_table(['', 'phases and epochs', *figures, _RUNS], rows)}"


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
                kept = sum(one["phases"][1]["best_epoch"] == 0 for one in own)
                shown = [_cell(one, patches) for one in (freeze, after)]
                rows.append([row, rotation, *shown, f"{kept} of {len(own)}"])
    head = ["", "new region", "new, after freeze training", "new, after the second phase", "no epoch better"]
    note = (
        "On validation patches of the new region (their number in brackets), at the threshold fitted\n"
        "after each phase. Freeze training leaves the old regions as they were, bit for bit (a test\n"
        "proves it). Where no epoch of the second phase did better than what it started from, by the new\n"
        "region's validation patches and the old regions' gate patches, that is kept.\n"
    )
    return f"{note}\n{_table(head, rows)}"


def _rotations(experiment: Experiment) -> str:
    tables = []
    for rotation in experiment.rotations:
        rows = []
        for row in experiment.rows:
            lines = of_row(experiment.done, row, rotation)
            scenes = _scenes(lines, experiment.split)
            cells = [_cell(spread(lines, experiment.iou(kind)), scenes[kind]) for kind in ("old", "new")]
            refused = sum(line["gate_refused"] is not None for line in lines)
            rows.append([row, *cells, f"{refused} of {len(lines)}"])
        tables.append(f"New region: {rotation}\n")
        tables.append(_table(["", "old", "new", "gate would refuse"], rows))
    return "\n".join(tables)


def _expectations(experiment: Experiment) -> str:
    splits = [experiment.split, *([experiment.other_split] if experiment.other_split else [])]
    found = [expectations(experiment.done, split) for split in splits]
    rows = [
        [ones[0].text, *(cell for one in ones for cell in (_VERDICTS[one.holds], one.evidence))]
        for ones in zip(*found)
    ]
    head = ["expected", *(cell for split in splits for cell in (f"on {split} scenes", "measured"))]
    note = (
        "Computed from the runs above; means of the differences, rotations weighing the same. The region\n"
        "choice has tables of its own (region_choice.md), and `./build.sh bench cache` measures what\n"
        "caching features saves.\n"
    )
    return f"{_table(head, rows)}\n{note}"


def _distillation(experiment: Experiment) -> list[str]:
    """What other distillation losses do, against the default one on the same rotations and seeds."""
    rows = []
    for row, loss in KD_ROWS.items():
        pairs = paired(experiment.done, row, "tsmu-strict")
        if pairs:
            shown = [_difference(experiment, pairs, name) for name in ("old", "new")]
            kept = sum(ours["phases"][-1]["best_epoch"] == 0 for ours, _ in pairs)
            rows.append([loss, *shown, f"{kept} of {len(pairs)}", _runs([ours for ours, _ in pairs])])
    if not rows:
        return []
    note = "Against tsmu-strict, which has the full binary cross-entropy, on the same rotations and seeds.\n"
    head = ["distillation loss", "old", "new", "no epoch better", _RUNS]
    return ["## Other distillation losses\n", note, _table(head, rows)]


def _difference(experiment: Experiment, pairs: Sequence[tuple[Line, ...]], name: str) -> str:
    figure = experiment.iou(name)
    differences = [figure(ours) - figure(theirs) for ours, theirs in pairs]
    mean = mean_of_rotations(pairs, differences)
    return f"{mean:+.3f} ({min(differences):+.3f} to {max(differences):+.3f})"


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
