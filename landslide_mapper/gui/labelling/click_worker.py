"""Reads what lies about a click and grows outlines from it, in a thread; the last click wins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.gui.engine.latest_wish import Check, LatestWish
from landslide_mapper.moving import TemporaryFolder

if TYPE_CHECKING:
    from landslide_mapper.raster.click_window import Click, ClickImages


@dataclass(frozen=True)
class Wish:
    """A click before its layers are files.

    Attributes:
        click: where.
        images: everything but the layers.
        post: post-event raster.
        pre: pre-event raster.
    """

    click: Click
    images: ClickImages
    post: LayerFile
    pre: LayerFile | None = None


class ClickWorker(QObject):
    """Works one click after the other; clicks that were overtaken are left out."""

    grown = pyqtSignal(int, object, object)
    """Number of the click, `ClickWindow` and `Growth`; told again when more has been looked at."""
    failed = pyqtSignal(int, str)
    """Number of the click, and why nothing is grown there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = LatestWish("lsm-click", self.tr("No outline can be proposed here: {}"))
        self._number = 0

    def grow(self, wish: Wish) -> int:
        """Grow from a click; returns its number."""
        self._number += 1
        number = self._number
        self._wishes.submit(partial(self._work, number, wish), partial(self.failed.emit, number))
        return number

    def forget(self) -> None:
        """Let nothing more be told of what was clicked so far."""
        self._number += 1
        self._wishes.forget()

    def release(self) -> None:
        """Wait for the thread to end; called before the plugin is unloaded."""
        self._wishes.release()

    def _work(self, number: int, wish: Wish, check: Check) -> None:
        def stopped() -> bool:
            return self._number != number

        from landslide_mapper.raster.click_window import read_click
        from landslide_mapper.raster.growing import HALVES

        with TemporaryFolder(prefix="landslide-mapper-") as folder:
            post, pre = Path(folder) / "post", Path(folder) / "pre"
            post.mkdir()
            pre.mkdir()
            images = replace(
                wish.images,
                post=wish.post.file(post, stopped),
                pre=wish.pre.file(pre, stopped) if wish.pre is not None else None,
            )
            window = read_click(images, wish.click, check)
        for half in HALVES:
            check()
            growth = window.grow(half)
            check()
            self.grown.emit(number, window, growth)
            if growth.whole:
                break
