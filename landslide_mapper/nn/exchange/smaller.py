"""Smaller ONNX files: weights of 8 bits take a quarter; what is computed with them stays in float32.

A runtime turns the weights back when it opens the file. To compute with 8 bits as well, statically or
dynamically, cost more accuracy and gained no size (docs/exchange.md has the figures). Kernels that look at
one channel each, and those of few values, lose most and take little room: they are kept in half precision.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FEW_VALUES = 6000
_STEPS = 127
_OUTPUT_AXIS = {"Conv": 0, "ConvTranspose": 1}
"""Axis of a kernel that counts its output channels."""


def with_int8_weights(graph: bytes) -> bytes:
    """A graph whose convolutions have weights of 8 bits, one scale for each output channel."""
    onnx: Any = import_module("onnx")
    model = onnx.load_from_string(graph)
    kernels = {one.name: one for one in model.graph.initializer}
    decoding: dict[str, Any] = {}
    for node in model.graph.node:
        if node.op_type not in _OUTPUT_AXIS or node.input[1] not in kernels:
            continue
        name = node.input[1]
        if name not in decoding:
            kernel = onnx.numpy_helper.to_array(kernels[name])
            stored, decoding[name] = _encoded(onnx, name, kernel, node)
            model.graph.initializer.remove(kernels[name])
            model.graph.initializer.extend(stored)
        node.input[1] = decoding[name].output[0]
    for node in reversed(decoding.values()):
        model.graph.node.insert(0, node)
    content: bytes = model.SerializeToString()
    return content


def with_short_constants(graph: bytes) -> bytes:
    """A graph in which one value stands for a layer that is not there, not megabytes of it."""
    onnx: Any = import_module("onnx")
    model = onnx.load_from_string(graph)
    for number, node in enumerate(model.graph.node):
        if node.op_type != "Constant" or node.attribute[0].name != "value":
            continue
        values = onnx.numpy_helper.to_array(node.attribute[0].t)
        if values.size < _FEW_VALUES or (values != values.flat[0]).any():
            continue
        (name,) = node.output
        shape = onnx.numpy_helper.from_array(np.array(values.shape, np.int64), f"{name}.shape")
        value = onnx.numpy_helper.from_array(values.flat[:1])
        model.graph.initializer.append(shape)
        made = onnx.helper.make_node("ConstantOfShape", [shape.name], [name], node.name, value=value)
        model.graph.node[number].CopyFrom(made)
    content: bytes = model.SerializeToString()
    return content


def _encoded(onnx: Any, name: str, kernel: NDArray[np.float32], node: Any) -> tuple[list[Any], Any]:
    """What is stored in the place of a kernel, and the node that makes the kernel of it."""
    from_array, make_node = onnx.numpy_helper.from_array, onnx.helper.make_node
    groups = next((one.i for one in node.attribute if one.name == "group"), 1)
    decoded = f"{name}.float"
    if groups > 1 or kernel.size < _FEW_VALUES:
        half = f"{name}.half"
        cast = make_node("Cast", [half], [decoded], to=onnx.TensorProto.FLOAT)
        return [from_array(kernel.astype(np.float16), half)], cast
    axis = _OUTPUT_AXIS[node.op_type]
    others = tuple(one for one in range(kernel.ndim) if one != axis)
    # A channel of zeros alone has any scale.
    scale = np.maximum(np.abs(kernel).max(axis=others) / _STEPS, np.finfo(np.float32).tiny).astype(np.float32)
    shape = [-1 if one == axis else 1 for one in range(kernel.ndim)]
    steps = np.clip(np.rint(kernel / scale.reshape(shape)), -_STEPS, _STEPS).astype(np.int8)
    names = [f"{name}.{part}" for part in ("int8", "scale", "zero")]
    arrays = (steps, scale, np.zeros(len(scale), np.int8))
    stored = [from_array(array, part) for array, part in zip(arrays, names)]
    return stored, make_node("DequantizeLinear", names, [decoded], axis=axis)
