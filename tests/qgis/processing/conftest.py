"""The Processing provider, and its algorithms run as Processing does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

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
        return (results if good else None), feedback.textLog()

    return run_algorithm
