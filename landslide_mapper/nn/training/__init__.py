"""The training loop, its schedule, phases and checkpoints."""
