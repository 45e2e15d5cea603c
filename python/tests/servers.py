"""Servers for tests, on this machine."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from amigo_sdk import AsyncAmigoClient

if TYPE_CHECKING:
    from typing_extensions import Self

ID = "65f0c0ffee65f0c0ffee0001"
SETTINGS: dict[str, Any] = {"bearer_token": "a-ready-token", "organization_id": "lakeside"}


def message(index: int, **fields: Any) -> dict[str, Any]:
    return {
        "id": f"65f0c0ffee65f0c0{index:08x}",
        "interaction_id": f"65f0c0ffee65f0c1{index // 2:08x}",
        "created_at": "2026-03-01T08:00:00Z",
        "sender": "Dana",
        "message": "I slept well",
        "format": "text",
        "message_type": "user-message",
        **fields,
    }


def page(*messages: dict[str, Any], token: int | None = None) -> dict[str, Any]:
    return {"messages": list(messages), "has_more": token is not None, "continuation_token": token}


class Server:
    """Takes connections until it is left, each on a thread of its own."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.take, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        # Closing alone would leave the other thread waiting.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def take(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.attend, args=(connection,), daemon=True).start()

    def attend(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader, suppress(OSError):
            while first := reader.readline():
                headers: list[str] = []
                while line := reader.readline().decode("latin-1").strip():
                    headers.append(line)
                length = sum(int(line[15:]) for line in headers if line.lower().startswith("content-length:"))
                if not self.answer(connection, Request(first.decode().split()[1], headers, reader.read(length))):
                    break
        self.left()

    def answer(self, connection: socket.socket, request: Request) -> bool:
        """Answers; whether the connection stays open."""
        raise NotImplementedError

    def left(self) -> None:
        """A connection is closed."""


class Request(NamedTuple):
    target: str
    headers: list[str]
    body: bytes


def until_hung_up(connection: socket.socket) -> None:
    while connection.recv(65536):
        pass


class Stalling(Server):
    """Takes requests and never answers. Tells when one has come, and when its client has hung up."""

    def __init__(self) -> None:
        super().__init__()
        self.came = threading.Semaphore(0)
        self.hung_up = threading.Semaphore(0)

    def answer(self, connection: socket.socket, request: Request) -> bool:
        self.came.release()
        until_hung_up(connection)
        return False

    def left(self) -> None:
        self.hung_up.release()


class Answering(Server):
    """Answers every request with the next of its answers, and from then on with the last.

    The first are held back until they are let go; none unless it is told so.
    """

    def __init__(self, answers: Iterable[Any], headers: str, held: int) -> None:
        super().__init__()
        self.answers = [json.dumps(answer).encode() for answer in answers]
        self.headers = headers
        self.requests: list[str] = []
        self.request_headers: list[list[str]] = []
        self.lock = threading.Lock()
        self.held = held
        self.came = threading.Semaphore(0)
        self.let_go = threading.Event()

    def answer(self, connection: socket.socket, request: Request) -> bool:
        with self.lock:
            number = len(self.requests)
            self.request_headers.append(request.headers)
            self.requests.append(request.target)
        self.came.release()
        if number < self.held:
            self.let_go.wait(30)
        body = self.answers[min(number, len(self.answers) - 1)]
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{self.headers}content-length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)
        return True


def stalling() -> Stalling:
    return Stalling()


def answering(*answers: Any, headers: str = "", held: int = 0) -> Answering:
    return Answering(answers, headers, held)


def lines(*events: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(event).encode() + b"\n" for event in events)


def said(number: int, text: str = "Good ", **fields: Any) -> dict[str, Any]:
    piece = {"type": "new-message", "message": text, "transcript_alignment": None, "stop": False}
    return {**piece, "sequence_number": number, "message_id": ID, **fields}


CREATED = {"type": "conversation-created", "conversation_id": ID}
COMPLETE = {
    "type": "interaction-complete",
    "message_id": ID,
    "interaction_id": ID,
    "full_message": "Good morning, Dana.",
    "conversation_completed": False,
}


class Streaming(Server):
    """Answers every request with events, piece by piece. Afterwards it ends the answer, breaks off, or stalls.

    Tells when an answer has stalled, and when the client of one has hung up.
    """

    def __init__(self, pieces: Iterable[bytes], after: str, status: str) -> None:
        super().__init__()
        self.pieces = list(pieces)
        self.after = after
        self.status = status
        self.bodies: list[tuple[str, bytes]] = []
        self.stalled = threading.Semaphore(0)
        self.hung_up = threading.Semaphore(0)

    def answer(self, connection: socket.socket, request: Request) -> bool:
        self.bodies.append((request.target, request.body))
        head = f"HTTP/1.1 {self.status}\r\ncontent-type: application/x-ndjson\r\nx-request-id: req-1\r\n"
        connection.sendall(head.encode() + b"transfer-encoding: chunked\r\n\r\n")
        for piece in self.pieces:
            connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
        if self.after == "breaks":
            return False
        if self.after == "stalls":
            self.stalled.release()
            until_hung_up(connection)
            return False
        connection.sendall(b"0\r\n\r\n")
        return True

    def left(self) -> None:
        self.hung_up.release()


def streaming(*pieces: bytes, after: str = "ends", status: str = "200 OK") -> Streaming:
    return Streaming(pieces, after, status)


def awaited(url: str, use: Callable[[AsyncAmigoClient], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            return await use(client)

    return asyncio.run(run())
