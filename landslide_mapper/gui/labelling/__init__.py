"""Draw and exchange labels, suggested places, campaigns."""
