"""What runs the networks for a command: this Python where it is the engine's, else a worker."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from landslide_mapper.backend import Backend
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.errors import WorkerError
from landslide_mapper.package_files import CRASHES, user_folder


def make_cloud_backend(kind: str) -> CloudBackend:
    """Make what runs the network for clouds, without torch: here where this Python is the engine's."""
    if kind == "local" or (kind == "auto" and any(find_spec(one) for one in ("torch", "ukis_csmask"))):
        from landslide_mapper.nn.backend.cloud_networks import CloudNetworks

        return CloudNetworks()
    from landslide_mapper.worker.client import WorkerBackend

    return WorkerBackend()


def make_backend(kind: str, log: Callable[[str], None]) -> Backend:
    """Make the backend that `--backend` asks for.

    Args:
        kind: local, worker or auto.
        log: told what a backend in this process has to say.

    Raises:
        WorkerError: when this Python cannot run PyTorch.
    """
    can_be_local = sys.flags.optimize < 2  # PyTorch's libraries need their docstrings
    if kind == "local" and not can_be_local:
        raise WorkerError(
            "PyTorch cannot run in a Python started with -OO. Leave that out, or use --backend worker."
        )
    if kind == "local" or (kind == "auto" and can_be_local and find_spec("torch") is not None):
        from landslide_mapper.nn.backend.engine import make_engine
        from landslide_mapper.nn.cluster.join import join

        return make_engine(lambda event: log(event["message"]), join=join)
    from landslide_mapper.worker.client import WorkerBackend

    return WorkerBackend(crash_folder=user_folder() / CRASHES)
