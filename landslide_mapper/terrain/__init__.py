"""The shape of landslides, and the ground that they lie on, from an elevation model."""
