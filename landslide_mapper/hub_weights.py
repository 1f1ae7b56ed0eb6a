"""Weights of an encoder at the hub where its library keeps them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class HubWeights:
    """Where the weights of an encoder are, as its library says.

    Attributes:
        network: name of the encoder.
        host: of the hub.
        repository: their place there.
        revision: of that; None: the newest.
        file: their name there.
        licence: None where the library does not say: it is on the page of the repository.
        bytes: about so many are fetched.
    """

    network: str
    host: str
    repository: str
    revision: str | None
    file: str
    licence: str | None
    bytes: int
