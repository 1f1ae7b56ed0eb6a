"""Which event a job was started for: its result belongs there, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, field

from landslide_mapper.core.workspace.event.workspace import Workspace


@dataclass(frozen=True)
class EventId:
    """An event that may have been closed, or replaced by another one in the same place, by now.

    Attributes:
        target: what opens it.
        created: when and by whom it was made; another event at the same target differs in it.
        title: for people; it may be changed.
    """

    target: str
    created: tuple[str, str]
    title: str = field(compare=False)

    @classmethod
    def of(cls, workspace: Workspace) -> EventId:
        """The identity of an open event."""
        created = workspace.info("created_at"), workspace.info("created_by")
        return cls(workspace.target, created, workspace.title)
