"""Which region's decoder suits an unknown scene."""
