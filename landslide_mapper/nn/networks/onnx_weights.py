"""ONNX files without the weights of a model, which are in its safetensors files already.

ONNX is a protocol buffer (protobuf.dev/programming-guides/encoding); the numbers are those of onnx.proto3.
The package `onnx` could do this, too; it is 35 MB, and not part of every engine.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

_GRAPH, _METADATA = 7, 14
"""Fields of a model."""
_INITIALIZER = 5
"""Field of a graph."""
_NAME, _EXTERNAL, _PLACE = 8, 13, 14
_RAW = 9
_CONTENT = {4, 5, 6, 7, _RAW, 10, 11}
"""Fields of a tensor; the last are its numbers, whichever type they are of."""
_KEY, _VALUE = 1, 2
_NUMBER, _BYTES = 0, 2
"""Wire types."""
_FIXED = {1: 8, 5: 4}


def without_weights(model: bytes, names: Collection[str]) -> bytes:
    """Take the weights of these names out of an ONNX file.

    Args:
        model: the file's content.
        names: of tensors that whoever opens the file has from elsewhere.

    Returns:
        The content, in which these tensors have names and shapes only.
    """

    def outside(tensor: bytes) -> bytes:
        fields = list(_fields(tensor))
        name = next((content.decode() for number, _, content in fields if number == _NAME), "")
        if name not in names:
            return tensor
        kept = b"".join(whole for number, whole, _ in fields if number not in _CONTENT)
        return kept + _field(_EXTERNAL, _entry("location", "weights")) + _varint(_PLACE << 3) + b"\x01"

    return _each_tensor(model, outside)


def with_weights(model: bytes, tensors: Mapping[str, NDArray[np.float32]]) -> bytes:
    """Put weights into an ONNX file that only names them, for runtimes that take none beside it.

    Args:
        model: the file's content.
        tensors: by name; shapes are those that the file says.
    """

    def inside(tensor: bytes) -> bytes:
        fields = list(_fields(tensor))
        name = next((content.decode() for number, _, content in fields if number == _NAME), "")
        if name not in tensors:
            return tensor
        kept = b"".join(whole for number, whole, _ in fields if number not in {_EXTERNAL, _PLACE})
        return kept + _field(_RAW, np.ascontiguousarray(tensors[name], "<f4").tobytes())

    return _each_tensor(model, inside)


def has_tensor(model: bytes, name: str) -> bool:
    """Whether an ONNX file names such a tensor."""
    return _field(_NAME, name.encode()) in model


def with_metadata(model: bytes, facts: Mapping[str, str]) -> bytes:
    """Add facts to an ONNX file, which its reader finds in the model's metadata."""
    return model + b"".join(_field(_METADATA, _entry(key, value)) for key, value in facts.items())


def metadata_of(model: bytes) -> dict[str, str]:
    """The facts in an ONNX file's metadata."""
    found = {}
    for number, _, entry in _fields(model):
        if number == _METADATA:
            parts = {one: content.decode("utf-8", "replace") for one, _, content in _fields(entry)}
            found[parts.get(_KEY, "")] = parts.get(_VALUE, "")
    return found


def _each_tensor(model: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The file with every tensor of its graph changed."""

    def changed(graph: bytes) -> bytes:
        return b"".join(
            _field(number, change(content)) if number == _INITIALIZER else whole
            for number, whole, content in _fields(graph)
        )

    return b"".join(
        _field(number, changed(content)) if number == _GRAPH else whole
        for number, whole, content in _fields(model)
    )


def _fields(message: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Number, encoded whole and content of each field; the content of a number is empty."""
    at = 0
    while at < len(message):
        start = at
        tag, at = _read_varint(message, at)
        kind, content = tag & 7, b""
        if kind == _BYTES:
            size, at = _read_varint(message, at)
            content = message[at : at + size]
            at += size
        elif kind == _NUMBER:
            _, at = _read_varint(message, at)
        else:
            at += _FIXED[kind]
        yield tag >> 3, message[start:at], content


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def _varint(value: int) -> bytes:
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _entry(key: str, value: str) -> bytes:
    return _field(_KEY, key.encode()) + _field(_VALUE, value.encode())
