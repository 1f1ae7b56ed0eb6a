"""Which designs of decoders, and which use of Clay, go with which networks."""

from __future__ import annotations

from landslide_mapper.errors import ModelError
from landslide_mapper.vocabulary import CLAY, CLAY_ENCODER, DECODERS, OWN_NETWORKS, UNET, WITH_ATTENTION


def check_decoder(network: str | None, decoder: str, attention: str | None) -> None:
    """Refuse a design of decoders that does not go with the rest.

    Raises:
        ModelError: naming what does not.
    """
    if network in OWN_NETWORKS and (decoder != UNET or attention):
        raise ModelError(
            "Network {network} has a decoder of its own: '{decoder}' does not go with it. Name an encoder, "
            "such as resnet34, or leave out the decoder.",
            network=network,
            decoder=attention or decoder,
        )
    if decoder not in DECODERS:
        raise ModelError(
            "There is no decoder '{decoder}'; known are {known}.", decoder=decoder, known=", ".join(DECODERS)
        )
    if attention and decoder not in WITH_ATTENTION:
        raise ModelError(
            "Decoder '{decoder}' has no steps with attention '{attention}'; {known} have.",
            decoder=decoder,
            attention=attention,
            known=", ".join(WITH_ATTENTION),
        )


def check_context(network: str | None, context: str | None) -> None:
    """Refuse a use of Clay that a network has no place for.

    Args:
        network: its name, or None where none was named.
        context: out of `vocabulary.CONTEXTS`; None: none.

    Raises:
        ModelError: naming the network.
    """
    if context == CLAY_ENCODER and network not in (None, CLAY):
        raise ModelError(
            "Clay takes the encoder's place with context clay-encoder: network {network} does not go with "
            "it. Leave out the network, or ask for context clay.",
            network=network,
        )
    if context != CLAY_ENCODER and network == CLAY:
        raise ModelError(
            "Network clay is Clay in the encoder's place: ask for context clay-encoder to train it, or start "
            "from another model."
        )
    if context == CLAY and network in OWN_NETWORKS:
        raise ModelError(
            "Network {network} has no place for Clay's context: name an encoder, such as resnet34, or leave "
            "out the context.",
            network=network,
        )
