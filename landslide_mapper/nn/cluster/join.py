"""The way to a cluster, for who makes a backend: Dask is imported when somebody asks for one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from landslide_mapper.backend import Cluster, Json
from landslide_mapper.errors import ClusterError

if TYPE_CHECKING:  # who only makes a backend need not import torch
    from landslide_mapper.nn.inference.tile_predictor import Fingerprint


def join(
    address: str, listener: Callable[[Json], None], fingerprint: Callable[[str], Fingerprint]
) -> Cluster:
    """Join the cluster of a scheduler, or start one on this machine.

    Args:
        address: of the scheduler, or `local`.
        listener: told what workers have to say.
        fingerprint: of a model that is loaded here, by its handle (`LocalBackend.fingerprint`).

    Raises:
        ClusterError: when Dask is not installed, or there is no scheduler or worker.
    """
    try:
        from landslide_mapper.nn.cluster.dask_cluster import DaskCluster
    except ImportError as error:
        if error.name not in ("dask", "distributed"):
            raise
        raise ClusterError(
            "Dask is not installed in the engine's Python, {python}. Install it with: {python} -m pip "
            "install distributed",
            python=sys.executable,
        ) from error
    return DaskCluster(address, listener, fingerprint)
