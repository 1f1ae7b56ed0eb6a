"""Weights of encoders at a hub, found and fetched by a process of the engine's Python that does nothing else.

It is the only one that may ask the network, so that nothing else ever does; cancelled, it is gone at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from landslide_mapper.errors import WorkerError
from landslide_mapper.hub_weights import HubWeights
from landslide_mapper.worker import protocol
from landslide_mapper.worker.failures import to_error
from landslide_mapper.worker.question import ask

_OFFLINE = "HF_HUB_OFFLINE"
_ALSO_OFFLINE = "TRANSFORMERS_OFFLINE"
_KNOWN = {"HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
"""Plain HTTP through the proxy from the host that was named, and nothing is told."""


def find_weights(
    python: Path, network: str | None, canceled: Callable[[], bool] = lambda: False
) -> HubWeights:
    """Where an encoder's weights are; the network is not asked.

    Args:
        python: of the engine.
        network: name of the encoder; None: the recommended one.
        canceled: asked several times a second.

    Raises:
        LandslideMapperError: when there are none, or the process does not answer.
        Canceled: when the user asked to stop.
    """
    return _asked(python, {"network": network, "output": None}, {_OFFLINE: "1"}, canceled)


def fetch_weights(
    python: Path,
    found: HubWeights,
    folder: Path,
    output: Path,
    named: Path,
    canceled: Callable[[], bool],
    network_variables: Mapping[str, str] | None = None,
) -> None:
    """Fetch an encoder's weights.

    Args:
        python: of the engine.
        found: where they are.
        folder: for what is fetched; it grows meanwhile.
        output: file to write.
        named: what it is called in messages.
        canceled: asked several times a second.
        network_variables: what the process must know of proxy and certificates.

    Raises:
        LandslideMapperError: when they cannot be had.
        Canceled: when the user asked to stop.
    """
    offline = os.environ.get(_OFFLINE) or os.environ.get(_ALSO_OFFLINE) or "0"
    question = {"network": found.network, "folder": str(folder), "output": str(output), "named": str(named)}
    variables = {**(network_variables or {}), **_KNOWN, _OFFLINE: offline, "HF_HOME": str(folder)}
    if _asked(python, question, variables, canceled) != found:
        raise WorkerError("The engine was changed meanwhile. Try again.")


def _asked(
    python: Path,
    question: Mapping[str, str | None],
    variables: Mapping[str, str],
    canceled: Callable[[], bool],
) -> HubWeights:
    said, why_not = ask(python, ("--weights", json.dumps(question)), canceled, environment=variables)
    if why_not is not None:
        raise WorkerError("The engine did not answer: {reason}.", reason=why_not)
    answer = protocol.decode(said.strip())
    if isinstance(answer, protocol.Failure):
        raise to_error(answer)
    if not isinstance(answer, protocol.Result) or set(answer.value) != set(HubWeights.__dataclass_fields__):
        raise WorkerError(
            "The engine did not answer: {reason}.", reason=said[:200].decode("ascii", "replace")
        )
    return HubWeights(**answer.value)
