"""Models as ONNX files for other programs, checked against the model that they are made of."""
