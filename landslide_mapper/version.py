"""The version of the plugin; `metadata.txt` says the same (a test holds them equal)."""

__version__ = "0.1.0"
