"""Jobs on other ground."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

Job = TypeVar("Job")


def on_ground(job: Job, **ground: Any) -> Job:
    """The same job with other options of the ground."""
    return replace(job, ground=replace(job.ground, **ground))
