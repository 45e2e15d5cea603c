"""The pytest plugin: a sandbox for tests, with no network and no account.

def test_history(amigo_sandbox):
    with amigo_sandbox.client() as client:
        assert client.conversations.list().conversations
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .sdk_client import AmigoClient, AsyncAmigoClient


class Sandbox:
    """A running sandbox."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        """The `AMIGO_...` variables that lead a client to it."""

    @property
    def settings(self) -> dict[str, Any]:
        """The keywords that lead a client to it."""
        return {name.removeprefix("AMIGO_").lower(): value for name, value in self.environment.items()}

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return self.environment["AMIGO_BASE_URL"]

    def client(self, **settings: Any) -> AmigoClient:
        """A client that waits. The settings are those of `AmigoClient`."""
        from .sdk_client import AmigoClient

        return AmigoClient(**{**self.settings, **settings})

    def async_client(self, **settings: Any) -> AsyncAmigoClient:
        """A client that is awaited. The settings are those of `AsyncAmigoClient`."""
        from .sdk_client import AsyncAmigoClient

        return AsyncAmigoClient(**{**self.settings, **settings})


def forge() -> str:
    """Where the `forge` command is: as `AMIGO_FORGE` says, beside this interpreter, or on the PATH."""
    if (told := os.environ.get("AMIGO_FORGE")) and not os.access(told, os.X_OK):
        pytest.fail(f"AMIGO_FORGE is {told!r}, which is no executable file")
    found = told or shutil.which("forge", path=sysconfig.get_path("scripts")) or shutil.which("forge")
    if found is None:
        pytest.fail(
            "the `forge` command is not there; the package `amigo-forge` brings it, or AMIGO_FORGE tells its path"
        )
    return found


@pytest.fixture(scope="session")
def amigo_sandbox() -> Iterator[Sandbox]:
    """A sandbox for the whole session. It needs the `forge` command on the PATH, or its path in `AMIGO_FORGE`."""
    # However this process ends, its side of standard input closes with it, and the sandbox ends too.
    command = [forge(), "sandbox", "serve", "--print-env", "--until-stdin-closes"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Sandbox(_exports(process))
        finally:
            process.terminate()


def _exports(process: subprocess.Popen[str]) -> dict[str, str]:
    """Reads the `export NAME=value` lines, of which the last is the one of the base URL or the organisation."""
    wanted = {"AMIGO_API_KEY", "AMIGO_API_KEY_ID", "AMIGO_USER_ID", "AMIGO_ORGANIZATION_ID", "AMIGO_BASE_URL"}
    found: dict[str, str] = {}
    for line in process.stdout or ():
        for word in shlex.split(line):
            name, separator, value = word.partition("=")
            if separator and name in wanted:
                found[name] = value
        if found.keys() == wanted:
            return found
    pytest.fail("the sandbox ended before it said where it listens; is the `forge` command of this version?")
