"""The package inside others: FastAPI, gunicorn, rich."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Annotated, Any

import pytest
from processes import posix_only
from servers import ID, SETTINGS, answering, message, page

from amigo_sdk import AmigoClient, AsyncAmigoClient
from amigo_sdk.models import Message, MessagePage

PAGES = [page(message(0), message(1), token=2), page(message(2))]


def test_models_are_bodies_and_responses_of_fastapi() -> None:
    fastapi = pytest.importorskip("fastapi")
    pydantic = pytest.importorskip("pydantic")
    testclient = pytest.importorskip("fastapi.testclient")

    class Report(pydantic.BaseModel):  # type: ignore[misc, name-defined, unused-ignore]
        about: str
        first: Message
        others: list[Message]

    app = fastapi.FastAPI()
    body = Annotated[MessagePage, fastapi.Body()]
    app.post("/first", response_model=Message)(_annotated(lambda given: given.messages[0], given=body))
    app.post("/report", response_model=Report)(
        _annotated(lambda given: {"about": "sleep", "first": given.messages[0], "others": given.messages}, given=body)
    )

    with testclient.TestClient(app) as asked:
        assert asked.post("/first", json=page(message(1))).json() == message(1)
        report = asked.post("/report", json=page(message(1), message(2))).json()
        assert report == {"about": "sleep", "first": message(1), "others": [message(1), message(2)]}
        refused = asked.post("/first", json={"messages": "none", "has_more": False})
        assert refused.status_code == 422
        paths = asked.get("/openapi.json").json()["paths"]
        schema = paths["/first"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
        assert schema["properties"]["sender"] == {"type": "string"}


# The annotations of this module are text, and FastAPI would look for local names elsewhere.
def _annotated(function: Any, **kinds: Any) -> Any:
    function.__annotations__ = kinds
    return function


def test_a_client_lives_as_long_as_a_fastapi_application() -> None:
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient")
    with answering(page(message(1))) as server:

        @asynccontextmanager
        async def lifespan(app: Any) -> AsyncIterator[None]:
            async with AsyncAmigoClient(**SETTINGS, base_url=server.url) as client:
                app.state.amigo = client
                yield

        async def messages() -> Any:
            return await app.state.amigo.conversations.messages(ID)

        app = fastapi.FastAPI(lifespan=lifespan)
        app.get("/messages", response_model=MessagePage)(messages)
        with testclient.TestClient(app) as asked:
            assert asked.get("/messages").json() == page(message(1))
            assert not app.state.amigo.is_closed
        assert app.state.amigo.is_closed


class _OverSocket(HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=30)
        self.path = str(path)

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


@posix_only
def test_gunicorn_may_load_the_application_and_its_client_before_it_forks(tmp_path: Path) -> None:
    pytest.importorskip("gunicorn")
    (tmp_path / "service.py").write_text(
        textwrap.dedent(
            f"""
            import os
            from amigo_sdk import AmigoClient

            client = AmigoClient(bearer_token="a-ready-token", organization_id="lakeside")
            # Used by the master, so that there is a connection which the workers must leave alone.
            master = os.getpid(), len(client.conversations.messages("{ID}").messages)

            def app(environ, start_response):
                count = len(client.conversations.messages("{ID}").messages)
                start_response("200 OK", [("content-type", "text/plain")])
                return [f"{{os.getpid() != master[0]}} {{master[1]}} {{count}}".encode()]
            """
        )
    )
    # Paths of sockets must be short.
    bell = Path(os.path.relpath(tmp_path / "bell"))
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "2", "--bind", "unix:bell", "service:app"]
    with answering(page(message(1))) as server:
        environment = {**os.environ, "AMIGO_BASE_URL": server.url}
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            try:
                said = []
                for line in process.stderr:
                    said.append(line)
                    if "Booting worker" in line:
                        break
                else:
                    pytest.fail("".join(said))
                for _ in range(8):
                    connection = _OverSocket(bell)
                    connection.request("GET", "/")
                    assert connection.getresponse().read() == b"True 1 1"
                    connection.close()
            finally:
                process.terminate()
                process.stderr.read()


def test_progress_takes_a_task_of_rich() -> None:
    progress = pytest.importorskip("rich.progress")
    console = pytest.importorskip("rich.console")
    quiet = console.Console(quiet=True)
    with (
        answering(*PAGES) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
        progress.Progress(console=quiet) as bar,
    ):
        task = bar.add_task("messages", total=None)
        found = client.conversations.iter_messages(ID, progress=lambda count: bar.update(task, advance=count))
        assert len(list(found)) == 3
        assert bar.tasks[0].completed == 3
