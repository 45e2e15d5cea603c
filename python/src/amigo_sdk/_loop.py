"""Answers on their way to an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from ._native import Completions, Told

_dispatchers: WeakKeyDictionary[asyncio.AbstractEventLoop, Dispatcher] = WeakKeyDictionary()


def dispatcher() -> Dispatcher:
    """The running loop's dispatcher."""
    loop = asyncio.get_running_loop()
    found = _dispatchers.get(loop)
    if found is None:
        found = _dispatchers[loop] = Dispatcher(loop)
    return found


class Dispatcher:
    """Gives the answers that have come to those who await them, all at once when the loop wakes."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.completions = Completions()
        self._create_future = loop.create_future
        self._futures: dict[int, asyncio.Future[Any]] = {}
        self._listeners: dict[int, Callable[[bytes], None]] = {}
        self._next = 0
        try:
            loop.add_reader(self.completions.fileno(), self._deliver, True)
        except (NotImplementedError, AttributeError):
            # Some loops, such as the one of Windows, cannot watch a pipe; a thread does it for them.
            threading.Thread(target=_watch, args=(loop, self.completions, self._deliver), daemon=True).start()

    def expect(self, listener: Callable[[bytes], None] | None = None) -> tuple[int, asyncio.Future[Any]]:
        """A number for a call, and what its answer will be in. A run also tells the listener what happens."""
        self._next = number = self._next + 1
        future = self._futures[number] = self._create_future()
        if listener is not None:
            self._listeners[number] = listener
        return number, future

    def forget(self, number: int) -> bool:
        """Says that nobody waits any more, and tells whether the answer was still to come."""
        self._listeners.pop(number, None)
        return self._futures.pop(number, None) is not None

    def _deliver(self, rung: bool) -> None:
        for number, outcome in self.completions.drain(rung):
            if isinstance(outcome, Told):
                if (listener := self._listeners.get(number)) is not None:
                    listener(outcome.event)
                continue
            future = self._futures.pop(number, None)
            if future is None or future.done():
                continue
            if isinstance(outcome, Exception):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)


def _watch(loop: asyncio.AbstractEventLoop, completions: Completions, deliver: object) -> None:
    while not loop.is_closed():
        completions.wait()
        try:
            loop.call_soon_threadsafe(deliver, False)  # type: ignore[arg-type]
        except RuntimeError:
            return
