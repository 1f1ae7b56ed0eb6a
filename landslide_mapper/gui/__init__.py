"""The dock and what belongs to it. Networks never run here: they live in the worker process."""
