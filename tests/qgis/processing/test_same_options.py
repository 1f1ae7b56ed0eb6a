"""Every command has its algorithm, every option its parameter, and both mean the same, or there is a reason.

What is compared is what people get: the parser of the command line and the parameters that QGIS shows. So an
option that somebody adds on one side alone is named here, whatever it was made from.
"""

from __future__ import annotations

import argparse
from dataclasses import MISSING

import pytest
from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from landslide_mapper.cli.arguments import build_parser
from landslide_mapper.jobs.options import ALL

OTHER_NAME = {"check": "check_pair"}
"""Commands whose algorithm is called otherwise; all have _ for -."""
ONLY_COMMANDS = {
    "info": "prints what a model says of itself; the dock's model page shows it",
    "rollback": "changes which version of a model is in use; the Update page does it",
}
ONLY_ALGORITHMS = {
    "export_map": "prints with the layouts of QGIS, which the command line does without",
    "import_labels": "writes an event, which only QGIS does: it has one writer",
    "stack": "the command line takes several files after --post",
}
ONLY_OPTIONS = {
    "--help": "QGIS shows the help beside the parameters",
    "--debug": "QGIS's log has the traceback",
    "--backend": "QGIS and PyTorch never share a process: there it is always the worker",
    "export --layer": "the layer is one already",
}
"""Options without a parameter; of one command where its name is before it."""
ONLY_PARAMETERS = {"RESOLUTION": "layers of QGIS that are no files are drawn first"}
RENAMED = {"export --inventory": "INPUT", "check --page": "OUTPUT_HTML", "--status": "STATUSES"}
MAY_BE_LEFT_OUT = {
    "suggest --output": "without it places are printed; an algorithm has nothing but its layer",
    "sample --output": "without it points are printed; an algorithm has nothing but its layer",
}
"""Options that only Processing demands."""
TYPES = {"vector", "raster", "layer", "file", "folderDestination", "fileDestination", "vectorDestination"}
TYPES |= {"multilayer", "rasterDestination", "number", "boolean", "enum", "string", "extent", "band", "field"}
IS = QgsProcessingParameterDefinition.Flag


def algorithm_name(command: str) -> str:
    return OTHER_NAME.get(command, command.replace("-", "_"))


def commands() -> dict[str, argparse.ArgumentParser]:
    actions = build_parser()._actions
    return next(one.choices for one in actions if isinstance(one, argparse._SubParsersAction))


def options_of(command: str) -> dict[str, argparse.Action]:
    """By their flag, `--no-x` as `--x`; what is named by its place as if it had one."""
    actions = commands()[command]._actions
    flags = {(one.option_strings or [f"--{one.dest}"])[-1]: one for one in actions}
    return {flag.replace("--no-", "--"): one for flag, one in flags.items()}


def reason(command: str, flag: str) -> str:
    """Why an option has no parameter; empty where it must have one."""
    return ONLY_OPTIONS.get(f"{command} {flag}", ONLY_OPTIONS.get(flag, ""))


def parameter_name(command: str, flag: str) -> str:
    usual = flag[2:].replace("-", "_").upper()
    return RENAMED.get(f"{command} {flag}", RENAMED.get(flag, usual))


SHARED = [name for name in commands() if name not in ONLY_COMMANDS]


def pairs() -> list[tuple[str, str]]:
    """Every option that has a parameter, with its command."""
    return [(name, flag) for name in SHARED for flag in options_of(name) if not reason(name, flag)]


@pytest.fixture
def algorithm(provider):
    def find(command: str) -> QgsProcessingAlgorithm:
        found = provider.algorithm(algorithm_name(command))
        assert found is not None, (
            f"'{command}' has no algorithm: add one to processing/algorithms.py, or say in ONLY_COMMANDS why"
        )
        return found

    return find


@pytest.fixture
def parameter(algorithm):
    def find(command: str, flag: str) -> QgsProcessingParameterDefinition:
        found = algorithm(command).parameterDefinition(parameter_name(command, flag))
        assert found is not None, "test_every_option_is_a_parameter says what to do"
        return found

    return find


def test_every_algorithm_has_its_command(provider):
    names = {algorithm_name(name) for name in SHARED} | set(ONLY_ALGORITHMS)
    missing = {one.name() for one in provider.algorithms()} - names
    assert not missing, (
        f"{missing}: add a row to jobs/options.py and a command, or say in ONLY_ALGORITHMS why not"
    )


@pytest.mark.parametrize("command", SHARED)
def test_every_option_is_a_parameter(algorithm, command):
    wanted = {
        parameter_name(command, flag): flag for flag in options_of(command) if not reason(command, flag)
    }
    found = {one.name() for one in algorithm(command).parameterDefinitions()} - set(ONLY_PARAMETERS)
    lacking = [wanted[name] for name in wanted if name not in found]
    assert not lacking, (
        f"'{command}' has {', '.join(lacking)} on the command line alone: describe it in jobs/options.py, "
        "from which Processing makes a parameter, or say in ONLY_OPTIONS why"
    )
    more = sorted(found - set(wanted))
    assert not more, f"'{command}' has {', '.join(more)} in Processing alone: describe it in jobs/options.py"


@pytest.mark.parametrize(("command", "flag"), pairs())
def test_an_option_and_its_parameter_mean_the_same(parameter, command, flag):
    option, found = options_of(command)[flag], parameter(command, flag)
    assert found.type() in TYPES, "a type of QGIS that its dialogs, batch and Model Designer know"
    job = ALL[command]
    described = next((one for one in job if one.name == found.name()), None)
    assert described is not None, f"{flag} is not described in jobs/options.py"
    default = job.default(described)
    demanded = not found.flags() & IS.FlagOptional and found.defaultValue() is None
    assert demanded == (option.required or f"{command} {flag}" in MAY_BE_LEFT_OUT)
    if found.type() == "boolean":
        assert found.defaultValue() == bool(default)
    elif found.type() == "enum" and not demanded:
        kept = found.defaultValue()
        assert (tuple(kept) if isinstance(kept, list) else kept) == default
    elif found.type() == "number" and found.defaultValue() is not None:
        assert found.defaultValue() == default
    elif not demanded and not found.isDestination():
        assert found.defaultValue() is None
        assert default is not MISSING
    if found.type() == "enum":
        assert tuple(found.options()) == tuple(option.choices)
        assert found.allowMultiple() == (option.nargs == "+")


@pytest.mark.parametrize(("command", "flag"), pairs())
def test_numbers_have_the_same_limits(parameter, command, flag):
    found = parameter(command, flag)
    if found.type() != "number":
        return
    read = options_of(command)[flag].type
    whole = found.dataType() == found.Type.Integer
    for limit, beyond in ((found.minimum(), -1), (found.maximum(), 1)):
        if abs(limit) < 1e300 and abs(limit) < 2**31 - 1:
            assert read(f"{limit:.15g}") == limit
            with pytest.raises(argparse.ArgumentTypeError):
                read(f"{limit + beyond * (1 if whole else 1e-6):.15g}")
        elif not whole:
            assert read(f"{beyond * 1e12:.15g}") == beyond * 1e12


@pytest.mark.parametrize("table", [ONLY_COMMANDS, ONLY_ALGORITHMS, ONLY_OPTIONS, RENAMED, MAY_BE_LEFT_OUT])
def test_no_reason_outlives_what_it_excuses(provider, table):
    known = {"info", "rollback", *commands(), *(one.name() for one in provider.algorithms())}
    for name in commands():
        known |= {flag for flag in options_of(name)} | {f"{name} {flag}" for flag in options_of(name)}
    assert set(table) <= known
    assert not {name for name in ONLY_COMMANDS if provider.algorithm(algorithm_name(name))}
    assert not set(ONLY_ALGORITHMS) & set(commands())
