"""Fits the weights of a fused map to what was reviewed, and goes back to the usual ones."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import CandidateImportSummary, runs
from landslide_mapper.core.workspace.training.reviewed import Reviewed, ReviewedPolygons, count_reviewed
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.intake.candidate_import_control import CandidateImportControl
from landslide_mapper.gui.jobs.job_control import JobControl
from landslide_mapper.gui.mapping.fit_plan import FitPlan
from landslide_mapper.gui.mapping.map_page import MapPage
from landslide_mapper.gui.mapping.threshold_control import ThresholdControl
from landslide_mapper.gui.results.results import (
    PROBABILITY_SUFFIX,
    add_probability,
    format_threshold,
    is_probability,
)
from landslide_mapper.gui.results.shown_map import ShownMap, file_of
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.fused_parts import FusedMap
from landslide_mapper.jobs.fusion import Weights
from landslide_mapper.jobs.reports import CandidatesReport
from landslide_mapper.jobs.spec import OutlineJob

LEAST = 3
"""Reviews of each class below which weights say nothing of a scene; a labelled area is as good."""


class WeightsControl(QObject):
    """Between the weights' row, the threshold that is shown and the outline job."""

    def __init__(
        self,
        control: JobControl,
        page: MapPage,
        candidate_imports: CandidateImportControl,
        thresholds: ThresholdControl,
    ) -> None:
        """Connect the row.

        Args:
            control: runs the job.
            page: shows the row.
            candidate_imports: brings its result into the open event.
            thresholds: knows which map is shown.
        """
        super().__init__(control)
        self._control, self._context = control, control.context
        self._candidate_imports, self._thresholds = candidate_imports, thresholds
        self._box = page.threshold_box
        self._row = page.threshold_box.weights
        self._timer = QTimer(self, singleShot=True, interval=0, timeout=self._look)
        control.register(FitPlan, self._show, self._canceled_text)
        self._row.fit_button.clicked.connect(self.fit)
        self._row.undo_button.clicked.connect(self.go_back)
        self._row.looked_at.connect(self.look)
        thresholds.shown_changed.connect(self.look)
        control.became_idle.connect(self.look)

    def look(self) -> None:
        """Look soon what there is to fit; cheap to call often."""
        self._timer.start()

    def fit(self, *_: object) -> None:
        """Fit the weights of the map that is shown."""
        shown, whole, event = self._present()
        if shown is None or whole is None or event is None or shown.event is None:
            return
        where = _area(event, shown)
        reviewed, fitted = count_reviewed(event, where), _free_fitted(whole.usual)
        output, smallest = fitted.with_suffix(".gpkg"), self._box.min_area_m2
        job = OutlineJob(shown.probability, output, None, smallest, fitted=fitted)
        polygons = ReviewedPolygons(event, where)
        ground = self._context.map_state.inputs.ground_of(shown.origin.post)
        self._control.start(FitPlan(job, shown.name, shown.event, whole.usual, reviewed, polygons, ground))

    def go_back(self, *_: object) -> None:
        """Outline the map with the usual weights again."""
        shown, whole, _event = self._present()
        if shown is not None and whole is not None and shown.event is not None:
            output = _free_fitted(whole.usual).with_suffix(".gpkg")
            job = OutlineJob(whole.usual, output, None, self._box.min_area_m2)
            ground = self._context.map_state.inputs.ground_of(shown.origin.post)
            self._control.start(FitPlan(job, shown.name, shown.event, whole.usual, Reviewed(), None, ground))

    def release(self) -> None:
        """Let go; called before the plugin is unloaded."""
        self._timer.stop()

    def _present(self) -> tuple[ShownMap | None, FusedMap | None, Workspace | None]:
        """The map that is shown with its parts, and the event that it belongs to."""
        shown = self._thresholds.shown
        if shown is None:
            return None, None, None
        try:
            whole = FusedMap.of(shown.probability)
        except LandslideMapperError:  # the layer itself shows that its raster is broken
            return shown, None, None
        event = self._context.events.find(shown.event) if shown.event is not None else None
        return shown, whole, event

    def _look(self) -> None:
        if self._control.busy:
            return
        shown, whole, event = self._present()
        if shown is None or whole is None:
            self._row.show_state("", can_fit=False, can_undo=False)
            return
        weights = whole.fusion.weights
        reviewed, why_not = Reviewed(), self.tr("New event… keeps the map, so that reviews can count.")
        if event is not None:
            reviewed = count_reviewed(event, _area(event, shown))
            why_not = self._why_not(reviewed)
        text = self._words(weights)
        self._row.show_state(
            f"{text} {why_not}" if why_not else text,
            can_fit=not why_not,
            can_undo=event is not None and weights != Weights(),
        )

    def _words(self, weights: Weights) -> str:
        if weights == Weights():
            text = self.tr("Starter and change count as usual: {starter} and {change}.")
        else:
            text = self.tr("Weights fitted to reviews: starter {starter}, change {change}, offset {offset}.")
        return text.format(
            starter=f"{Figure(weights.starter):.2f}",
            change=f"{Figure(weights.change):.2f}",
            offset=f"{Figure(weights.offset):+.2f}",
        )

    def _why_not(self, reviewed: Reviewed) -> str:
        """Why the weights cannot be fitted yet; empty where they can."""
        if reviewed.landslides < LEAST:
            text = self.tr("To fit them, accept or draw at least {} landslides here; so far: {}.")
            return text.format(LEAST, reviewed.landslides)
        if reviewed.rejected < LEAST and not reviewed.areas:
            text = self.tr("To fit them, reject at least {} candidates here, or label an area; so far: {}.")
            return text.format(LEAST, reviewed.rejected)
        return ""

    def _show(self, report: CandidatesReport, plan: FitPlan) -> None:
        event = self._context.events.find(plan.event)
        if event is None or report.probability is None:
            text = self.tr("The event was closed meanwhile: the candidates are in {}.").format(report.output)
            self._control.warn_and_finish(text)
            return
        candidates, own = event.layer("candidates"), _of_map(plan.usual)
        old = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if is_probability(layer) and own(file_of(layer))
        ]
        add_probability(report.probability, plan.name, candidates)
        QgsProject.instance().removeMapLayers([layer.id() for layer in old])
        replaced = {run.uid for run in runs(event) if run.probability is not None and own(run.probability)}
        done = partial(self._taken_in, report, plan)
        self._candidate_imports.take(event, "outline", report, done, name=plan.name, replaces=replaced)

    def _taken_in(self, report: CandidatesReport, plan: FitPlan, summary: CandidateImportSummary) -> str:
        if report.weights is None:
            text = self.tr("Starter and change count as usual again")
        else:
            text = self.tr(
                "Weights fitted to {count} reviews: starter {starter}, change {change}, offset {offset}"
            )
            starter, change, offset = report.weights
            text = text.format(
                count=f"{Figure(plan.reviewed.total):,}",
                starter=f"{Figure(starter):.2f}",
                change=f"{Figure(change):.2f}",
                offset=f"{Figure(offset):+.2f}",
            )
        found = self.tr("candidates: {}").format(f"{Figure(summary.added):,}")
        text = "; ".join(part for part in (text, format_threshold(report), found) if part)
        kept = [report.output, *(one for one in _fitted(plan.usual) if one != report.probability)]
        # What is in the event needs no file; not at once, as the hand-over still has the file open.
        QTimer.singleShot(0, partial(_remove, kept))
        self._thresholds.look()
        self._box.say("; ".join((plan.name, found)))  # the weights stand beside it
        return text

    def _canceled_text(self, plan: FitPlan) -> str:
        return self.tr("Cancelled; the candidates stay as they were.")


def _area(event: Workspace, shown: ShownMap) -> QgsRectangle | None:
    """Where the map is, in the event's CRS; None where nobody knows."""
    areas = [run.area for run in runs(event) if run.probability == shown.probability]
    known = [area for area in areas if not area.isNull() and not area.isEmpty()]
    return known[-1].boundingBox() if known else None


def _stem(usual: Path) -> str:
    return usual.name[: -len(PROBABILITY_SUFFIX)] if usual.name.endswith(PROBABILITY_SUFFIX) else usual.stem


def _fitted(usual: Path) -> list[Path]:
    """The probabilities with fitted weights that lie beside the usual one."""
    stem = _stem(usual)
    names = (one for one in usual.parent.iterdir() if one.name.startswith(f"{stem}_fitted"))
    return sorted(one for one in names if one.name.endswith(PROBABILITY_SUFFIX))


def _free_fitted(usual: Path) -> Path:
    """A name for the next one: one that QGIS still has open may not be replaced everywhere."""
    number = 1
    while True:
        path = usual.with_name(f"{_stem(usual)}_fitted{number}{PROBABILITY_SUFFIX}")
        if not path.exists() and not path.with_suffix(".gpkg").exists():
            return path
        number += 1


def _of_map(usual: Path) -> Any:
    """Whether a probability is that of a map, with these weights or others."""
    begin = f"{_stem(usual)}_fitted"
    return lambda path: path == usual.absolute() or (
        path.parent == usual.absolute().parent and path.name.startswith(begin)
    )


def _remove(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # somebody looks at it: it is only superfluous
            path.unlink()
            path.with_suffix(".qml").unlink(missing_ok=True)
            path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)
