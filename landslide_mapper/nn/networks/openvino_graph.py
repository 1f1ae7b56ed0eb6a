"""Convolutions of an enlarged image, as OpenVINO computes them in less than half the time."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

_TAPS = np.array([[0, 0, 1], [0, 1, 1], [1, 1, 0], [1, 0, 0]], np.float32)
"""(4, 3): which of a convolution's 3 weights meet the same pixel of the smaller image, and so add up."""
_PLAIN = {"strides": [1, 1], "dilations": [1, 1], "pads_begin": [1, 1], "pads_end": [1, 1]}
_NEAREST = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}


def without_enlarging(model: Any) -> int:
    """Let convolutions look at small images where they saw them doubled by nearest neighbour.

    Of the 9 pixels that a 3 x 3 convolution sees of a doubled image at most 4 differ. So it is a transposed
    convolution (4 x 4, stride 2) of the image as it was, whose weights are sums of its own: the same numbers
    but for rounding. U-Nets spend most of their time there.

    Args:
        model: of OpenVINO, of fixed sizes; is changed.

    Returns:
        How many convolutions were found.
    """
    found = [node for node in model.get_ordered_ops() if _sees_doubled(node)]
    for node in found:
        _replace(node)
    model.validate_nodes_and_infer_types()
    return len(found)


def _sees_doubled(node: Any) -> bool:
    """Whether a node is such a convolution, followed by batch normalization."""
    if node.get_type_name() != "Convolution" or not _has(node, _PLAIN) or _constant(node, 1) is None:
        return False
    if _constant(node, 1).shape[2:] != (3, 3):
        return False
    after = _users(node)
    if len(after) != 1 or after[0].get_type_name() != "BatchNormInference":
        return False
    if any(_constant(after[0], place) is None for place in range(1, 5)):
        return False
    return len(_users(node.input_value(0).get_node())) == 1 and _doubled_part(node) is not None


def _doubled_part(node: Any) -> int | None:
    """Which of the images that a convolution sees together was doubled; None where none was."""
    for place, value in enumerate(_seen(node)):
        enlarging = value.get_node()
        if enlarging.get_type_name() == "Interpolate" and _has(enlarging, _NEAREST):
            small, large = (list(one.get_shape())[2:] for one in (enlarging.input_value(0), value))
            if [2 * side for side in small] == large:
                return place
    return None


def _replace(node: Any) -> None:
    ops = import_module("openvino.opset13")
    (normalization,) = _users(node)
    weights, bias = _folded(node, normalization)
    seen, place = _seen(node), _doubled_part(node) or 0
    channels = [one.get_shape()[1] for one in seen]
    start = sum(channels[:place])
    before, own, after = np.split(weights, [start, start + channels[place]], axis=1)
    kernel = np.einsum("ad,be,oide->ioab", _TAPS, _TAPS, own).astype(np.float32)
    small = seen[place].get_node().input_value(0)
    total = ops.convolution_backprop_data(
        small, ops.constant(kernel), strides=[2, 2], pads_begin=[1, 1], pads_end=[1, 1]
    )
    others = [one for number, one in enumerate(seen) if number != place]
    more = ops.constant(bias.reshape(1, -1, 1, 1))
    if others:
        joined = others[0] if len(others) == 1 else ops.concat(others, 1)
        rest = np.concatenate([before, after], axis=1)
        beside = ops.convolution(joined, ops.constant(rest), [1, 1], [1, 1], [1, 1], [1, 1])
        more = ops.add(beside, more)
    normalization.output(0).replace(ops.add(total, more).output(0))


def _folded(node: Any, normalization: Any) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and biases of a convolution that does what it and its batch normalization did."""
    scale, shift, mean, variance = (_constant(normalization, place) for place in range(1, 5))
    factor = scale / np.sqrt(variance + normalization.get_attributes()["epsilon"])
    weights = _constant(node, 1) * factor.reshape(-1, 1, 1, 1)
    return weights.astype(np.float32), (shift - mean * factor).astype(np.float32)


def _seen(node: Any) -> list[Any]:
    """The images that a convolution sees, one after the other."""
    value = node.input_value(0)
    joining = value.get_node()
    if joining.get_type_name() != "Concat":
        return [value]
    return [joining.input_value(place) for place in range(len(joining.inputs()))]


def _users(node: Any) -> list[Any]:
    return [one.get_node() for one in node.output(0).get_target_inputs()]


def _constant(node: Any, place: int) -> Any:
    source = node.input_value(place).get_node()
    return source.get_data() if source.get_type_name() == "Constant" else None


def _has(node: Any, wanted: dict[str, Any]) -> bool:
    attributes = node.get_attributes()
    return all(attributes.get(name) == value for name, value in wanted.items())
