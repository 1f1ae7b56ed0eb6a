"""A model as the Model Designer saves it: check the pair, map the change, outline it anew, export, print."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

Source = QgsProcessingModelChildParameterSource
EVERY = ["accepted", "candidate"]


def change_to_inventory() -> QgsProcessingModelAlgorithm:
    """The model; its inputs are `post`, `pre` and `threshold`, for its outputs see `outputs`."""
    model = QgsProcessingModelAlgorithm("Change to inventory", "Landslides")
    for name in ("post", "pre"):
        _ask(model, QgsProcessingParameterRasterLayer(name, name))
    number = QgsProcessingParameterNumber.Type.Double
    _ask(model, QgsProcessingParameterNumber("threshold", "threshold", number, 0.7))
    pair = {"POST": _asked("post"), "PRE": _asked("pre")}
    _step(model, "check_pair", pair)
    _decide(model)
    # The change needs neither a model nor the engine.
    _step(
        model, "map", {**pair, "MODEL": _fixed("change")}, {"OUTPUT": "candidates"}, after=("decide", "good")
    )
    again = {"PROBABILITY": _made("map", "PROBABILITY"), "THRESHOLD": _asked("threshold")}
    _step(model, "polygonize", again, {"OUTPUT": "outlines"})
    inventory = {"INPUT": _made("polygonize", "OUTPUT"), "STATUSES": _fixed(EVERY)}
    _step(model, "export", {**inventory, "TITLE": _fixed("Storm")}, {"OUTPUT": "inventory"})
    _step(
        model, "export_map", {**inventory, "TITLE": _fixed("Storm"), "DPI": _fixed(60)}, {"OUTPUT": "print"}
    )
    model.updateDestinationParameters()
    return model


def outputs(model: QgsProcessingModelAlgorithm) -> dict[str, str]:
    """The parameters of the outputs by what they are called: `map:candidates`, or `candidates` since 3.40."""
    names = [one.name() for one in model.destinationParameterDefinitions()]
    return {name.rpartition(":")[2]: name for name in names}


def save(path: Path) -> Path:
    """Write the model.

    Raises:
        OSError: when it cannot be written.
    """
    if not change_to_inventory().toFile(str(path)):
        raise OSError(f"{path} cannot be written")
    return path


def _ask(model: QgsProcessingModelAlgorithm, parameter: Any) -> None:
    model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))


def _asked(name: str) -> Source:
    return Source.fromModelParameter(name)


def _fixed(value: object) -> Source:
    return Source.fromStaticValue(value)


def _made(step: str, output: str) -> Source:
    return Source.fromChildOutput(step, output)


def _step(
    model: QgsProcessingModelAlgorithm,
    name: str,
    given: dict[str, Source],
    kept: dict[str, str] | None = None,
    after: tuple[str, str] | None = None,
) -> None:
    """Add a step that is called as its algorithm; what is kept are outputs of the model."""
    step = QgsProcessingModelChildAlgorithm(f"landslide_mapper:{name}")
    step.setChildId(name)
    step.setDescription(name)
    for definition in step.algorithm().parameterDefinitions():
        own, usual = given.get(definition.name()), definition.defaultValue()
        if own is None and usual is not None:
            own = _fixed(usual)  # as the designer does
        if own is not None:
            step.addParameterSources(definition.name(), [own])
    outputs = {}
    for output, called in (kept or {}).items():
        outputs[called] = QgsProcessingModelOutput(called, called)
        outputs[called].setChildId(name)
        outputs[called].setChildOutputName(output)
    step.setModelOutputs(outputs)
    if after is not None:
        step.setDependencies([QgsProcessingModelChildDependency(*after)])
    model.addChildAlgorithm(step)


def _decide(model: QgsProcessingModelAlgorithm) -> None:
    """Go on only where the pair can be mapped."""
    branch = QgsProcessingModelChildAlgorithm("native:condition")
    branch.setChildId("decide")
    branch.setDescription("decide")
    branch.setConfiguration({"conditions": [{"name": "good", "expression": "@check_pair_OK"}]})
    branch.setDependencies([QgsProcessingModelChildDependency("check_pair")])
    model.addChildAlgorithm(branch)
