from __future__ import annotations

import json
import os
import signal
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from amigo_sdk.pytest_plugin import forge

CORPUS = Path(os.environ.get("AMIGO_CORPUS") or Path(__file__).parents[2] / "tests" / "corpus")


class Replay:
    """The server that plays the corpus."""

    def __init__(self, url: str) -> None:
        self.url = url

    def ask(self, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


@pytest.fixture(scope="session")
def replay() -> Iterator[Replay]:
    command = [forge(), "sandbox", "replay", "--corpus", str(CORPUS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Replay(process.stdout.readline().strip())
        finally:
            process.terminate()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as a terminal's programs know it: what a shell runs in the background is told to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
