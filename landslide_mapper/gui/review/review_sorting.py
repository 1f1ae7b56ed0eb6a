"""Which candidates the Review page lists, and in which order: what its lists and headers ask of the table."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.gui.review.review_filter import EVERYWHERE, IN_VIEW, ReviewFilter
from landslide_mapper.gui.review.review_order import Filter, SortKey
from landslide_mapper.gui.review.review_session import ReviewSession
from landslide_mapper.gui.review.review_table import CandidateModel


class ReviewSorting(QObject):
    """Between the page's filter, the headers of its table and the model."""

    sorted = pyqtSignal()

    def __init__(
        self,
        model: CandidateModel,
        choices: ReviewFilter,
        session: Callable[[], ReviewSession | None],
        parent: QObject | None = None,
    ) -> None:
        """Connect nothing yet.

        Args:
            model: what is listed.
            choices: the lists to choose from.
            session: gives the review that is on, or None.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._model = model
        self._choices = choices
        self._session = session
        self._reverse = False
        self._is_chosen = False

    def filter(self) -> None:
        """List what the lists say."""
        session = self._session()
        if session is None:
            return
        scope = self._choices.scope.currentData()
        self._model.show(
            Filter(
                status=self._choices.status.currentData(),
                run=scope if scope not in (EVERYWHERE, IN_VIEW) else None,
                fids=session.in_view() if scope == IN_VIEW else None,
            )
        )
        self.sorted.emit()

    def sort(self, key: SortKey | None = None) -> None:
        """Sort by a key; None: by the one that the list says, in its usual direction."""
        session = self._session()
        if session is None:
            return
        self._reverse = self._reverse if key is not None else False
        key = key or self._choices.sort.currentData()
        distances = session.distances() if key is SortKey.DISTANCE else None
        self._model.sort_by(key, self._reverse, distances)
        self.sorted.emit()

    def propose(self) -> None:
        """Sort as suits what is to be reviewed, as long as the analyst has not chosen an order.

        What a model is most unsure of teaches it most. The change alone has nothing to learn, and is most
        unsure of what is small and faint: there the largest comes first, as anybody would look.
        """
        session = self._session()
        if session is None or self._is_chosen:
            return
        key = SortKey.SIZE if session.all_by_change() else SortKey.UNCERTAINTY
        if key is not self._model.order.key:
            self._choices.sort.setCurrentIndex(self._choices.sort.findData(key))
            self.sort()

    def forget(self) -> None:
        """Another event: nobody has chosen an order there."""
        self._is_chosen = False

    def sort_by_choice(self) -> None:
        """The list sorts."""
        self._is_chosen = True
        self.sort()

    def sort_by_header(self, key: SortKey) -> None:
        """A header sorts; the same again turns the order round."""
        self._is_chosen = True
        self._reverse = self._model.order.key is key and not self._reverse
        self._choices.sort.setCurrentIndex(self._choices.sort.findData(key))
        self.sort(key)
