"""What widgets below a page share: they follow the open event and the jobs once the dock is shown."""

from __future__ import annotations

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.event.context import DockContext


class EventFollower:
    """Mixed into a widget; from `follow` until `release` it hears of the event and of jobs."""

    _context: DockContext
    _following = False

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show another event, or none."""
        raise NotImplementedError

    def _on_jobs(self, *_: object) -> None:
        """A job has started or ended."""
        raise NotImplementedError

    def _on_inputs(self) -> None:
        """Something else is to be mapped."""
        raise NotImplementedError

    def follow(self) -> None:
        """Start to follow the event that is open, and the jobs."""
        if not self._following:
            self._following = True
            self._context.events.changed.connect(self.set_workspace)
            self._context.runner.started.connect(self._on_jobs)
            self._context.runner.ended.connect(self._on_jobs)
            self._context.map_state.changed.connect(self._on_inputs)
            self.set_workspace(self._context.events.current)

    def release(self) -> None:
        """Let go of the event, the jobs and the canvas."""
        if self._following:
            self._following = False
            self._context.events.changed.disconnect(self.set_workspace)
            self._context.runner.started.disconnect(self._on_jobs)
            self._context.runner.ended.disconnect(self._on_jobs)
            self._context.map_state.changed.disconnect(self._on_inputs)
        self.set_workspace(None)
