"""What surveys keep about a landslide: fields of the current candidate, each written when it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from landslide_mapper.core.workspace.store.vocabulary import certainties, landslide_types, parts, triggers
from landslide_mapper.gui.widgets.date_field import DateField
from landslide_mapper.gui.widgets.forms import Form, shrinkable


class ReviewForm(QgsCollapsibleGroupBox):
    """The fields. Only what a person changes is told, and only what differs from before."""

    edited = pyqtSignal(object)
    """Values that were changed, by column: a dict."""
    commented = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Attributes"))
        self.setObjectName("reviewForm")
        self.setToolTip(self.tr("What surveys keep about a landslide; written as soon as you change it"))
        self._shown: dict[str, Any] = {}
        self._last: dict[str, Any] = {}
        self._filling = False
        self.words: dict[str, QComboBox] = {}
        self.dates: dict[str, DateField] = {}
        column = QVBoxLayout(self)
        form = Form()
        self._build_comment(form)
        self._build_words(form)
        self._build_dates(form)
        self._build_mapper(form)
        column.addLayout(form)
        self.keep = QCheckBox(self.tr("&Use these for the next ones"))
        self.keep.setObjectName("keepValues")
        self.keep.setToolTip(
            self.tr(
                "Candidates that you accept from now on get the values last set here, where they have none"
            )
        )
        column.addWidget(self.keep)

    def defaults(self) -> dict[str, Any]:
        """What the next accepted candidate gets: the values last set, if that is wanted."""
        return dict(self._last) if self.keep.isChecked() else {}

    def show_values(self, values: Mapping[str, Any] | None) -> None:
        """Show a candidate's values; None: there is no candidate."""
        typing = self._shown.get("uid") is not None and self._shown["uid"] == (values or {}).get("uid")
        self._shown = dict(values or {})
        self.setEnabled(values is not None)
        for name, combo in self.words.items():
            combo.setCurrentIndex(max(0, combo.findData(self._shown.get(name) or "")))
        # A date field with its signals blocked, or cleared twice, would not show that it is empty.
        self._filling = True
        for name, field in self.dates.items():
            day = self._shown.get(name)
            if day is None:
                if not field.isNull():
                    field.clear()
            else:
                field.setDate(QDate(day.year, day.month, day.day))
        self._filling = False
        for name, line in (("mapper", self.mapper), ("comment", self.comment)):
            if not (typing and line.isModified()):  # what is being typed is not taken away
                line.setText(self._shown.get(name) or "")

    def flush(self) -> None:
        """Write what was typed but not left yet, before the candidate changes."""
        self._on_comment()
        self._on_mapper()

    def start_comment(self) -> None:
        """Lead the cursor to the comment."""
        self.setCollapsed(False)
        self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.comment.selectAll()

    def _build_comment(self, form: Form) -> None:
        self.comment = QgsFilterLineEdit()
        self.comment.setObjectName("comment")
        self.comment.setShowClearButton(True)
        self.comment.editingFinished.connect(self._on_comment)
        form.add(
            self.tr("C&omment"), self.comment, self.tr("Anything worth knowing about this candidate (C)")
        )

    def _build_words(self, form: Form) -> None:
        for name, label, tip, words in (
            (
                "landslide_type",
                self.tr("&Type"),
                self.tr("Kind of movement, after Varnes"),
                landslide_types(),
            ),
            ("certainty", self.tr("Certaint&y"), self.tr("How sure you are of it"), certainties()),
            ("trigger", self.tr("Tri&gger"), self.tr("What set it off"), triggers()),
            ("part", self.tr("Pa&rt"), self.tr("Which part of the landslide this polygon is"), parts()),
        ):
            combo = shrinkable(QComboBox())
            combo.setObjectName(name)
            combo.addItem(self.tr("Not set"), "")
            for slug, word in words.items():
                combo.addItem(word, slug)
            combo.activated.connect(lambda _index, column=name: self._on_word(column))
            self.words[name] = combo
            form.add(label, combo, tip)

    def _build_dates(self, form: Form) -> None:
        for name, label, tip in (
            ("event_date", self.tr("E&vent"), self.tr("Date of the landslide")),
            ("pre_date", self.tr("I&mage before"), self.tr("Date of the pre-event image")),
            ("post_date", self.tr("Image a&fter"), self.tr("Date of the post-event image")),
        ):
            field = DateField(self.tr("Not set"))
            field.setObjectName(name)
            field.editingFinished.connect(lambda column=name: self._on_date(column))
            field.dateValueChanged.connect(lambda _day, column=name: self._on_picked(column))
            self.dates[name] = field
            form.add(label, field, tip)

    def _build_mapper(self, form: Form) -> None:
        self.mapper = QgsFilterLineEdit()
        self.mapper.setObjectName("mapper")
        self.mapper.editingFinished.connect(self._on_mapper)
        form.add(self.tr("Mapper"), self.mapper, self.tr("Who mapped this landslide, where it is not you"))

    def _on_word(self, name: str) -> None:
        self._tell({name: self.words[name].currentData() or None})

    def _on_picked(self, name: str) -> None:
        """A date chosen in the calendar or cleared; while digits are typed, it is not complete yet."""
        if not self.dates[name].lineEdit().hasFocus():
            self._on_date(name)

    def _on_date(self, name: str) -> None:
        field = self.dates[name]
        self._tell({name: None if field.isNull() else field.date().toPyDate()})

    def _on_mapper(self) -> None:
        self.mapper.setModified(False)
        self._tell({"mapper": self.mapper.text().strip() or None})

    def _on_comment(self) -> None:
        self.comment.setModified(False)
        text = self.comment.text().strip()
        if self.isEnabled() and text != (self._shown.get("comment") or ""):
            self._shown["comment"] = text
            self.commented.emit(text)

    def _tell(self, values: dict[str, Any]) -> None:
        new = {name: value for name, value in values.items() if value != (self._shown.get(name) or None)}
        if new and self.isEnabled() and not self._filling:
            self._shown.update(new)
            self._last.update(new)
            self.edited.emit(new)
