"""Processes and signals for tests."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and forks are POSIX's")


def script(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a program that may import what tests import."""
    command = [sys.executable, "-c", textwrap.dedent(text), *arguments]
    paths = os.pathsep.join([str(Path(__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)


class Sent:
    """A signal that is sent from another thread."""

    def __init__(self) -> None:
        self.at = 0.0

    def since(self) -> float:
        """How many seconds ago."""
        return time.perf_counter() - self.at


@contextmanager
def signalled(once: Callable[[], object], kind: int = signal.SIGINT) -> Iterator[Sent]:
    """Sends this process a signal as soon as something has come, which is waited for on another thread."""
    sent = Sent()

    def send() -> None:
        once()
        sent.at = time.perf_counter()
        os.kill(os.getpid(), kind)

    thread = threading.Thread(target=send)
    thread.start()
    try:
        yield sent
    finally:
        thread.join()


def interrupted(call: Callable[[], object], once: Callable[[], object]) -> float:
    """Sends Ctrl-C to a call as soon as something has come, and says how many seconds later the call was over.

    What is waited for may have come before the call begins, so nothing is sent until an interruption is expected.
    """
    begins = threading.Event()

    def wait() -> None:
        begins.wait()
        once()

    def begin() -> None:
        begins.set()
        call()

    with signalled(wait) as sent:
        with pytest.raises(KeyboardInterrupt):
            begin()
        return sent.since()
