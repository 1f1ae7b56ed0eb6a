"""One line beside the rasters: whether they can be compared, with details and a picture on demand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from landslide_mapper.core.layer_files import LayerFile, is_file, raster_file
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import JobError
from landslide_mapper.gui.engine.latest_wish import Check, LatestWish
from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.inputs.pair_details import COLOURS, PairDetails
from landslide_mapper.gui.widgets.forms import text_label
from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.moving import TemporaryFolder
from landslide_mapper.vocabulary import CHANGE, STARTER

if TYPE_CHECKING:
    from landslide_mapper.jobs.check_report import CheckReport

WAIT_MS = 400
"""Layers change several times while a project is opened."""
Shift = tuple[float, float]


@dataclass(frozen=True)
class _Question:
    """What is looked at; a pair that was looked at is not looked at again.

    Attributes:
        layers: ids and sources of post and pre.
        job: the check of them, whose rasters are known in the thread only.
    """

    layers: tuple[tuple[str, str] | None, ...]
    job: CheckJob


class PairVerdict(QWidget):
    """Looks at the rasters in a thread as soon as they are chosen; red, orange, or quiet.

    Attributes:
        report: of the pair that is chosen; None while it is not known.
        picture: (height, width, 3) of it.
    """

    shift_chosen = pyqtSignal()
    """The pre-event raster is moved from now on, or not any more."""
    found = pyqtSignal(int, object, object)
    """Number of the question, `CheckReport` and the picture; from the thread."""
    failed = pyqtSignal(int, str)
    """Number of the question, and why nothing was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report: CheckReport | None = None
        self.picture: Any = None
        self._wishes = LatestWish("lsm-pair", self.tr("The rasters could not be checked: {}"))
        self._number = 0
        self._inputs = MapInputs()
        self._question: _Question | None = None
        self._asked: _Question | None = None
        self._shifts: dict[tuple[str, str], Shift] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.text = text_label("pairVerdict")
        self.more = QToolButton()
        self.more.setObjectName("pairDetails")
        self.more.setText(self.tr("Details…"))
        self.more.setToolTip(self.tr("What was found about the rasters, with a picture"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.clicked.connect(self.show_details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        self.found.connect(self._on_found)
        self.failed.connect(self._on_failed)
        self._say("", "")

    def shift(self, post_id: str, pre_id: str) -> Shift:
        """How far the pre-event raster is taken to lie off the other, as the analyst has confirmed."""
        return self._shifts.get((post_id, pre_id), (0.0, 0.0))

    def set_shift(self, shift: Shift) -> None:
        """Have the pre-event raster moved back while reading; (0, 0): read it as it lies."""
        self._shifts[self._inputs.post_id, self._inputs.pre_id] = shift
        self.shift_chosen.emit()

    def set_inputs(self, inputs: MapInputs) -> None:
        """Look at other rasters, soon, where the line can be seen; the map's inputs say which."""
        self._inputs = inputs
        question = _question(inputs)
        if question == self._question:
            return
        self._question = question
        self._wishes.forget()
        self._number += 1
        self.report = self.picture = self._asked = None
        self._say("", "")
        if question is not None and self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What was chosen meanwhile is looked at now."""
        super().showEvent(event)
        if self._question is not None and self._question != self._asked:
            self._timer.start()

    def show_details(self) -> PairDetails | None:
        """Show what was found; None where nothing is known."""
        if self.report is None:
            return None
        dialog = PairDetails(self.report, self.picture, self._inputs.pre_shift, self)
        dialog.shift_chosen.connect(self.set_shift)
        dialog.open()
        return dialog

    def release(self) -> None:
        """Wait for the thread to end; called before the plugin is unloaded."""
        self._timer.stop()
        self._number += 1
        self._wishes.release()

    def _ask(self) -> None:
        question, inputs, number = self._question, self._inputs, self._number
        post, pre = inputs.post, inputs.pre
        if question is None or post is None:
            return
        self._asked = question
        try:
            files = raster_file(post), (raster_file(pre) if pre is not None else None)
        except JobError as error:
            self._on_failed(number, translated(error))
            return
        self._say(self.tr("Looking at the rasters…"), "")
        work = partial(_work, question, *files, partial(self.found.emit, number))
        self._wishes.submit(work, partial(self.failed.emit, number))

    def _on_found(self, number: int, report: CheckReport, picture: Any) -> None:
        if number != self._number:
            return
        self.report, self.picture = report, picture
        self._say(translated(report.headline), COLOURS[report.verdict])

    def _on_failed(self, number: int, reason: str) -> None:
        if number == self._number:
            self._say(reason, COLOURS["bad"])

    def _say(self, text: str, colour: str) -> None:
        self.text.setText(text)
        self.text.setStyleSheet(f"color: {colour}" if colour else "")
        self.more.setVisible(self.report is not None)
        self.text.setVisible(bool(text))


def _question(inputs: MapInputs) -> _Question | None:
    """What there is to look at; None where there is nothing, or it would have to be fetched or rendered."""
    post, pre = inputs.post, inputs.pre
    if post is None or not is_file(post) or not is_file(pre) or inputs.pre_id == inputs.post_id:
        return None
    model = inputs.model
    if inputs.without_model or inputs.is_starter:
        model = Path(CHANGE if inputs.without_model else STARTER)
    right, down = inputs.pre_shift
    job = CheckJob(
        Path(),
        model=None if inputs.model_error else model,
        post_bands=inputs.post_bands,
        pre_bands=inputs.pre_bands,
        pre_shift_x=right,
        pre_shift_y=down,
    )
    layers = ((one.id(), one.source()) if one is not None else None for one in (post, pre))
    return _Question(tuple(layers), job)


def _work(question: _Question, post: LayerFile, pre: LayerFile | None, tell: Any, check: Check) -> None:
    """Look at the pair; called in the thread."""
    from landslide_mapper.jobs.check import run_check
    from landslide_mapper.jobs.pair_picture import chequerboard

    with TemporaryFolder(prefix="landslide-mapper-") as folder:
        files = []
        for name, layer in (("post", post), ("pre", pre)):
            own = Path(folder) / name
            own.mkdir()
            files.append(layer.file(own, lambda: False) if layer is not None else None)
        job = replace(question.job, post=files[0] or Path(), pre=files[1])
        report = run_check(job, _Progress(check))
        picture = chequerboard(job) if report.ok else None
    check()
    tell(_named(report, post, pre), picture)


def _named(report: CheckReport, post: LayerFile, pre: LayerFile | None) -> CheckReport:
    """The report with the layers' names in the place of files that may be gone."""
    before = replace(report.pre, file=pre.name) if report.pre is not None and pre is not None else None
    return replace(report, post=replace(report.post, file=post.name), pre=before)


class _Progress(SilentProgress):
    """Stops the check where other rasters were chosen."""

    def __init__(self, check: Check) -> None:
        self._check = check

    def report(self, fraction: float, message: str) -> None:
        self._check()
