"""ONNX files without weights, held against the library that we do without."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from landslide_mapper.nn.networks.onnx_weights import with_metadata, without_weights


def model(**weights: np.ndarray) -> onnx.ModelProto:
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 3])]
    outputs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 3])]
    tensors = [numpy_helper.from_array(one, name) for name, one in weights.items()]
    node = helper.make_node("Sum", ["x", *weights], ["y"], name="add")
    graph = helper.make_graph([node], "small", inputs, outputs, tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])


def test_named_tensors_keep_their_name_shape_and_type_only():
    weights = np.arange(300, dtype=np.float32).reshape(100, 3)
    whole = model(inside=weights, outside=weights + 1)
    left = onnx.load_from_string(without_weights(whole.SerializeToString(), {"outside", "nowhere"}))
    inside, outside = left.graph.initializer
    assert np.array_equal(numpy_helper.to_array(inside), weights)
    assert (outside.name, list(outside.dims), outside.data_type) == ("outside", [100, 3], TensorProto.FLOAT)
    assert not outside.raw_data
    assert not outside.float_data
    assert outside.data_location == TensorProto.EXTERNAL
    assert [(one.key, one.value) for one in outside.external_data] == [("location", "weights")]
    whole.graph.initializer[1].CopyFrom(outside)
    assert left == whole, "everything else is as it was"


def test_numbers_that_are_not_raw_go_too():
    whole = model(outside=np.ones(3, np.float32))
    whole.graph.initializer[0].ClearField("raw_data")
    whole.graph.initializer[0].float_data.extend([1.0, 2.0, 3.0])
    left = onnx.load_from_string(without_weights(whole.SerializeToString(), {"outside"}))
    assert not left.graph.initializer[0].float_data


def test_a_file_that_needs_nothing_stays_as_it_is():
    content = model(inside=np.ones(3, np.float32)).SerializeToString()
    assert without_weights(content, set()) == content


def test_facts_are_found_in_the_metadata():
    content = with_metadata(model().SerializeToString(), {"divisor": "32", "long": "x" * 300})
    found = onnx.load_from_string(content).metadata_props
    assert {one.key: one.value for one in found} == {"divisor": "32", "long": "x" * 300}
