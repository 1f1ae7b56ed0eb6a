"""Options are described once: every field of a job has one, and the command line asks for all of them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from landslide_mapper.cli import main as cli
from landslide_mapper.cli.arguments import WITHOUT_NETWORK, build_parser
from landslide_mapper.inventory.export_formats import CSV_GEOMETRIES
from landslide_mapper.jobs.option import INPUTS, OUTPUTS, JobOptions, Kind
from landslide_mapper.jobs.options import ALL
from landslide_mapper.jobs.spec import MapJob, TrainJob
from landslide_mapper.nn.update.strategies import STRATEGIES as IMPLEMENTED
from landslide_mapper.vocabulary import STATUSES, STRATEGIES

UNASKED = {
    # It orders the work for somebody who watches the map grow, and changes no result.
    ("map", "focus"),
    # It is what the job detect is.
    ("map", "boxes"),
    # Rules about the ground are for candidates that are reviewed.
    ("detect", "min_slope"),
    ("detect", "water_mask"),
    # Points of an event, which the dock knows.
    ("suggest", "avoid"),
    # Hyper-parameters are for study; those that people need are options of their own.
    ("train", "settings"),
    ("compress", "settings"),
    ("search-decoder", "settings"),
    ("update", "settings"),
}


def jobs() -> list[tuple[str, JobOptions]]:
    return list(ALL.items())


@pytest.mark.parametrize(("name", "job"), jobs())
def test_every_field_of_a_job_has_one_option(name: str, job: JobOptions) -> None:
    described = [option.field for option in job if "." not in option.field]
    groups = [one.default for one in fields(job.job) if is_dataclass(one.default)]
    own = [one for one in fields(job.job) if one.default not in groups]
    inner = [one for group in groups for one in fields(group)]
    wanted = [one.name for one in (*own, *inner) if (name, one.name) not in UNASKED]
    assert sorted(described) == sorted(wanted)


@pytest.mark.parametrize(("name", "job"), jobs())
def test_the_command_line_asks_for_every_option(name: str, job: JobOptions) -> None:
    parser = build_parser()
    commands = next(one for one in parser._actions if one.dest == "command")
    actions = {action.dest: action for action in commands.choices[name]._actions}
    own = {"help", "debug"} | (set() if name in WITHOUT_NETWORK else {"backend"})
    assert set(actions) - own == {option.field for option in job}
    for option in job:
        assert actions[option.field].required == job.required(option), option.field
        assert len(actions[option.field].help) > 10


def words_and_value(job: JobOptions, option, folder: Path):
    """Something to say about an option that is not its default, and what the job then holds."""
    name = str(folder / option.field)
    samples = {
        Kind.NUMBER: (["0.25"], 0.25),
        Kind.INTEGER: (["128"], 128),
        Kind.TEXT: (["some words"], "some words"),
        Kind.ATTRIBUTE: (["code"], "code"),
        Kind.INVENTORY: (["PG:dbname=x"], "PG:dbname=x"),
        Kind.BANDS: (["3", "1"], (3, 1)),
        Kind.RASTERS: ([name, name + "2"], (Path(name), Path(name + "2"))),
        Kind.EXTENT: (["-1", "0", "2", "3.5"], (-1.0, 0.0, 2.0, 3.5)),
        Kind.NEW_INVENTORIES: ([name, name + "2"], (Path(name), Path(name + "2"))),
    }
    if option.kind is Kind.FLAG:
        return [], not job.default(option)
    if option.kind is Kind.CHOICE:
        return [option.choices[-1]], option.choices[-1]
    if option.kind is Kind.CHOICES:
        ends = [option.choices[0], option.choices[-1]]
        return ends, tuple(ends)
    return samples.get(option.kind, ([name], Path(name)))


@pytest.mark.parametrize(("name", "job"), jobs())
def test_every_word_of_the_command_line_arrives_in_the_job(
    name: str, job: JobOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("landslide_mapper.jobs.scenes.read_scenes", lambda path: [path])
    required = [option for option in job if job.required(option)]
    for option in job:
        arguments = [name]
        for one in (one for one in job if one is option or one in required):
            words, _ = words_and_value(job, one, tmp_path)
            is_off = one.kind is Kind.FLAG and job.default(one)
            flag = one.flag.replace("--", "--no-", 1) if is_off else one.flag
            arguments += words if one.positional else [flag, *words]
        _, expected = words_and_value(job, option, tmp_path)
        made = cli._job(build_parser().parse_args(arguments))
        assert job.value(made, option) == ((expected,) if option.kind is Kind.SCENES else expected), (
            option.field
        )


@pytest.mark.parametrize(
    ("command", "words", "said"),
    [
        ("map", ["--extent", "nan", "0", "1", "1"], "--extent: 'nan' found, expected a number"),
        ("map", ["--min-area", "inf"], "--min-area: 'inf' found, expected a number of 0 or more"),
        ("map", ["--threshold", "1.5"], "--threshold: '1.5' found, expected a number from 0.001 to 0.999"),
        ("map", ["--post-bands", "0"], "--post-bands: '0' found, expected a whole number of 1 or more"),
        ("map", ["--probability", ""], "--probability: the name is empty"),
        ("map", ["--pre", "be\udcfffore.tif"], r"--pre: 'be\udcfffore.tif' is not valid UTF-8; rename"),
        ("train", ["--max-minutes", "nan"], "--max-minutes: 'nan' found, expected a number of 0.01 or more"),
        ("train", ["--seed", "-1"], "--seed: '-1' found, expected a whole number from 0 to 2147483647"),
        ("train", ["--seed", "9" * 5000], "found, expected a whole number from 0"),
        ("train", ["--epochs", "0"], "--epochs: '0' found, expected a whole number of 1 or more"),
        ("train", ["--network", "r\udcff"], r"--network: 'r\udcff' is not valid UTF-8"),
    ],
)
def test_what_is_no_value_is_wrong_usage_before_any_work(command, words, said, capsys) -> None:
    required = {
        "map": ["--model", "m", "--post", "p", "--output", "o.gpkg"],
        "train": ["--scenes", "s", "--model", "m"],
    }
    with pytest.raises(SystemExit) as caught:
        cli.main([command, *required[command], *words])
    assert caught.value.code == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert said in last
    assert len(last) < 300


def test_choices_are_those_of_the_code() -> None:
    assert set(STRATEGIES) <= set(IMPLEMENTED)
    assert ALL["export"].option("csv_geometry").choices == tuple(CSV_GEOMETRIES)
    assert set(ALL["export"].default(ALL["export"].option("statuses"))) <= set(STATUSES)
    assert not set(INPUTS) & set(OUTPUTS)


def test_what_is_not_said_is_the_default_of_the_job() -> None:
    given = {"model": Path("m"), "post": Path("p"), "output": Path("o"), "threshold": None}
    assert ALL["map"].make(given) == MapJob(Path("m"), Path("p"), Path("o"))
    train = {"scenes": (), "model": Path("m"), "settings.exemplars": 0, "epochs": None}
    assert ALL["train"].make(train) == TrainJob((), Path("m"), settings={"exemplars": 0})


def test_what_never_ends_early_does_not_promise_it() -> None:
    """Boxes are taught for as many epochs as were asked for, and the best one is kept."""
    helps = {name: ALL[name].option("epochs").help for name in ("train-boxes", "train")}
    assert "no longer improve" not in helps["train-boxes"]
    assert "no longer improve" in helps["train"]
