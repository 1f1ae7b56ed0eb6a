"""An event for a short piece of work: where the dock has it open, that one, as an event has one writer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from landslide_mapper.core.workspace.event.workspace import WRITERS, Workspace
from landslide_mapper.core.workspace.store.target import EventTarget


@contextmanager
def borrowed(target: str | Path | EventTarget) -> Iterator[Workspace]:
    """An event that can be written; call it on the main thread.

    Args:
        target: path of a GeoPackage, or a PostgreSQL data source with a schema.

    Raises:
        WorkspaceError: when it cannot be opened, or not be written.
    """
    wanted = EventTarget.of(target)
    in_use = WRITERS.get(wanted.text)
    if in_use is not None:
        yield in_use
        return
    own = Workspace.open(wanted)
    try:
        own.check_writable()
        yield own
    finally:
        own.close()
