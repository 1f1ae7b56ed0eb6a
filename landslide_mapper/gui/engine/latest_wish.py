"""A thread for what the screen asks for again and again: only the latest wish of each kind counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from landslide_mapper.core.translation import translated
from landslide_mapper.errors import Canceled, LandslideMapperError

Check = Callable[..., None]
"""Called by the work now and then; raises `Canceled` where a newer wish has come."""


class LatestWish:
    """Works one wish after the other in a thread of its own; wishes that were overtaken are left out."""

    def __init__(self, name: str, unexpected: str) -> None:
        """Nothing is started yet.

        Args:
            name: of the thread.
            unexpected: what is said of an error that nobody expects, with `{}` for it.
        """
        self._name, self._unexpected = name, unexpected
        self._pool: ThreadPoolExecutor | None = None
        self._numbers: Counter[str] = Counter()

    def submit(
        self, work: Callable[[Check], object], failed: Callable[[str], object], kind: str = ""
    ) -> None:
        """Wish for something in the place of what was wished before.

        Args:
            work: runs in the thread, and tells its results itself.
            failed: told why, in the thread, where it raises.
            kind: of the wish; those of other kinds go on.
        """
        self._numbers[kind] += 1
        number = self._numbers[kind]

        def check(_: float = 0.0) -> None:
            if self._numbers[kind] != number:
                raise Canceled

        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, self._name)
        done = self._pool.submit(_work, work, check, failed)
        done.add_done_callback(lambda one: self._tell_unexpected(one, failed))

    def forget(self) -> None:
        """Let nothing more come of what was wished so far."""
        for kind in self._numbers:
            self._numbers[kind] += 1

    def release(self) -> None:
        """Wait for the thread to end; called before the plugin is unloaded."""
        self.forget()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
            self._pool = None

    def _tell_unexpected(self, done: Future[None], failed: Callable[[str], object]) -> None:
        """An error that nobody expects would be lost in its Future."""
        error = None if done.cancelled() else done.exception()
        if error is not None:
            failed(self._unexpected.format(f"{type(error).__name__}: {error}"))


def _work(work: Callable[[Check], object], check: Check, failed: Callable[[str], object]) -> None:
    try:
        check()
        work(check)
    except Canceled:
        return
    except LandslideMapperError as error:
        failed(translated(error))
