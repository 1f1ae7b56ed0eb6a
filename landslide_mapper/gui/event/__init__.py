"""The open event, and the context that every page gets."""
