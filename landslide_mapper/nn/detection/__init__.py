"""Boxes of landslides by Faster R-CNN: a head per region on the model's encoder, which stays as it is."""
