"""Answers on their way to an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary, finalize, ref

from ._native import Completions, Told
from .errors import ConfigurationError

_dispatchers: WeakKeyDictionary[asyncio.AbstractEventLoop, Dispatcher] = WeakKeyDictionary()


def dispatcher() -> Dispatcher:
    """The running loop's dispatcher."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncAmigoClient needs a running event loop of asyncio (or uvloop); elsewhere, as in trio, "
            "let a thread use AmigoClient"
        ) from None
    found = _dispatchers.get(loop)
    if found is None:
        _forget_closed_loops()
        found = _dispatchers[loop] = Dispatcher(loop)
    return found


def _forget_closed_loops() -> None:
    # Whoever keeps a loop that is closed need not keep its pipe.
    for reference in _dispatchers.keyrefs():
        loop = reference()
        if loop is not None and loop.is_closed():
            gone = _dispatchers.pop(loop, None)
            if gone is not None:
                # A thread may be waiting there.
                gone.completions.wake()


class Dispatcher:
    """Gives the answers that have come to those who await them, all at once when the loop wakes."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.completions = Completions()
        # Loops are the keys that this is kept under; held fast, they and their pipes would stay for ever.
        self._loop = ref(loop)
        self._futures: dict[int, asyncio.Future[Any]] = {}
        self._listeners: dict[int, Callable[[bytes], None]] = {}
        self._next = 0
        try:
            loop.add_reader(self.completions.fileno(), self._deliver, True)
        except (NotImplementedError, AttributeError):
            # Some loops, such as the one of Windows, cannot watch a pipe; a thread does it for them.
            finalize(loop, self.completions.wake).atexit = False
            threading.Thread(target=_watch, args=(self._loop, self.completions, self._deliver), daemon=True).start()

    def expect(self, listener: Callable[[bytes], None] | None = None) -> tuple[int, asyncio.Future[Any]]:
        """A number for a call, and what its answer will be in. A run also tells the listener what happens."""
        self._next = number = self._next + 1
        loop = self._loop()
        assert loop is not None, "it is running"
        future = self._futures[number] = loop.create_future()
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
            if isinstance(outcome, BaseException):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)


def _watch(
    reference: ref[asyncio.AbstractEventLoop], completions: Completions, deliver: Callable[[bool], None]
) -> None:
    while True:
        completions.wait()
        loop = reference()
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(deliver, False)
        except RuntimeError:
            # It is closed.
            return
        del loop
