"""Change between the dates without a model: indices of bare ground, calibrated on the scene itself."""
