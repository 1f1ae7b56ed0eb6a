"""Fields of the dock for options that are rarely needed, made from their description (`jobs.options`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.jobs.option import JobOptions, Kind, Option

_LARGEST = 2**31 - 1
_COLUMNS = 2
"""Of check boxes."""


class OptionFields:
    """Rows of a form, one for each option; what is left alone stays at the job's default."""

    def __init__(
        self,
        form: Form,
        job: JobOptions,
        names: Sequence[str],
        unset: str,
        open_fields: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Add the rows.

        Args:
            form: where to.
            job: whose options.
            names: fields of the job.
            unset: shown in a field in which nothing was chosen.
            open_fields: numbers that the page knows better than the job's default, with what is shown then.
        """
        self.widgets: dict[str, QWidget] = {}
        self._read: dict[str, Callable[[], Any]] = {}
        for name in (*names, *open_fields):
            option = job.option(name)
            is_open = name in open_fields
            widget, read = _field(
                option, None if is_open else job.default(option), open_fields.get(name, unset)
            )
            widget.setObjectName(option.name.lower())
            text = _label(option_text(option.text), widget)
            form.add(text, widget, option_text(option.help)).setWordWrap(True)
            self.widgets[name], self._read[name] = widget, read

    def show(self, name: str, text: str) -> None:
        """Show a text in the line of an option."""
        line = self.widgets[name]
        if isinstance(line, QLineEdit):
            line.setText(text)

    def values(self) -> dict[str, Any]:
        """What was chosen, by field; None where nothing was."""
        return {name: read() for name, read in self._read.items()}


def _label(text: str, widget: QWidget) -> str:
    """The label of a field: what a text says in brackets of an empty line stands in that line."""
    label, bracket, empty = text.partition(" (")
    if not isinstance(widget, QLineEdit) or not bracket:
        return text
    widget.setPlaceholderText(empty.rstrip(")"))
    return label


def set_range(box: QgsSpinBox | QgsDoubleSpinBox, option: Option) -> None:
    """Give a number field the limits of its option."""
    low = 0 if option.low is None else option.low
    high = _LARGEST if option.high is None else option.high
    is_whole = isinstance(box, QgsSpinBox)
    box.setRange(int(low) if is_whole else low, int(high) if is_whole else high)
    box.setSingleStep(option.step)


def _field(option: Option, default: Any, unset: str) -> tuple[QWidget, Callable[[], Any]]:
    if option.kind is Kind.CHOICE:
        combo = shrinkable(QComboBox())
        for choice in option.choices:
            combo.addItem(choice, choice)
        combo.setCurrentIndex(option.choices.index(default))
        return combo, combo.currentData
    if option.kind in (Kind.INTEGER, Kind.NUMBER):
        return _number(option, default, unset)
    if option.kind is Kind.FLAG:
        box = QCheckBox()
        return box, lambda: box.isChecked() or None
    if option.kind is Kind.CHOICES:
        return _boxes(option, default)
    line = QLineEdit()
    return line, lambda: line.text().strip() or None


def _boxes(option: Option, default: Sequence[str]) -> tuple[QWidget, Callable[[], Any]]:
    """A check box for each choice."""
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    boxes = {choice: QCheckBox(choice) for choice in option.choices}
    for number, (choice, box) in enumerate(boxes.items()):
        box.setObjectName(f"{option.name.lower()}_{choice}")
        box.setToolTip(option_text(option.help))
        box.setChecked(choice in default)
        grid.addWidget(box, *divmod(number, _COLUMNS))
    return group, lambda: tuple(choice for choice, box in boxes.items() if box.isChecked())


def _number(option: Option, default: float | None, unset: str) -> tuple[QWidget, Callable[[], Any]]:
    """A spin box; where there is no default, a step below the least number stands for none."""
    box = QgsSpinBox() if option.kind is Kind.INTEGER else QgsDoubleSpinBox()
    set_range(box, option)
    if default is not None:
        box.setValue(default)
        box.setClearValue(default)
        return box, box.value
    none = box.minimum() - option.step
    box.setMinimum(none)
    box.setClearValueMode(type(box).ClearValueMode.MinimumValue, unset)
    box.setValue(none)
    box.setMinimumWidth(0)  # QGIS's is that of digits, which would cut the words off
    return box, lambda: None if box.value() == none else box.value()
