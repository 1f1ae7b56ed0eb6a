"""The Processing provider, and its algorithms run as Processing does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from landslide_mapper.processing.provider import LandslideMapperProvider

Run = Callable[[str, dict[str, Any]], tuple[Any, str]]


@pytest.fixture
def provider(qgis_app: QgsApplication) -> LandslideMapperProvider:
    made = LandslideMapperProvider()
    made.loadAlgorithms()
    return made


@pytest.fixture
def run(provider: LandslideMapperProvider, backend: Any, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs an algorithm with a fake engine; returns its results and what it said."""

    def run_algorithm(name: str, parameters: dict[str, Any]) -> tuple[Any, str]:
        algorithm = provider.algorithm(name).create()
        monkeypatch.setattr(type(algorithm), "start_backend", staticmethod(lambda: backend))
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        assert algorithm.checkParameterValues(parameters, context) == (True, "")
        results, good = algorithm.run(parameters, context, feedback)
        check_outputs(algorithm, results if good else {})
        return (results if good else None), feedback.textLog()

    return run_algorithm


def check_outputs(algorithm: QgsProcessingAlgorithm, results: dict[str, Any]) -> None:
    """Every result is declared, with a type that later steps of a model can take it by."""
    algorithm = algorithm.create()
    declared = {one.name(): one.type() for one in algorithm.outputDefinitions()}
    assert set(results) <= set(declared), f"{algorithm.name()} declares only {sorted(declared)}"
    for name, value in results.items():
        kind = {"outputNumber": (int, float), "outputBoolean": bool}.get(declared[name], str)
        assert isinstance(value, kind), f"{algorithm.name()}: {name} is no {declared[name]}: {value!r}"
