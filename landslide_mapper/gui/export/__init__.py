"""What leaves as data, map or model."""
