"""Servers for tests, on this machine."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from amigo_sdk import AsyncAmigoClient

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


class Stalling:
    """Takes requests and never answers. Tells when one has come, and when its client has hung up."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.came = threading.Semaphore(0)
        self.hung_up = threading.Semaphore(0)

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.stall, args=(connection,), daemon=True).start()

    def stall(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65536)
                self.came.release()
                while connection.recv(65536):
                    pass
            except OSError:
                pass
            self.hung_up.release()


@contextmanager
def stalling() -> Iterator[Stalling]:
    server = Stalling()
    threading.Thread(target=server.serve, daemon=True).start()
    try:
        yield server
    finally:
        # Closing alone would leave the other thread waiting.
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()


class Answering:
    """Answers every request with the next of its answers, and from then on with the last."""

    def __init__(self, answers: list[Any], headers: str) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.answers = [json.dumps(answer).encode() for answer in answers]
        self.headers = headers
        self.requests: list[str] = []
        self.request_headers: list[list[str]] = []
        self.lock = threading.Lock()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader:
            try:
                while first := reader.readline():
                    headers = []
                    while line := reader.readline().decode("latin-1").strip():
                        headers.append(line)
                    with self.lock:
                        self.request_headers.append(headers)
                        body = self.answers[min(len(self.requests), len(self.answers) - 1)]
                        self.requests.append(first.decode().split()[1])
                    head = (
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
                        f"{self.headers}content-length: {len(body)}\r\n\r\n"
                    )
                    connection.sendall(head.encode() + body)
            except OSError:
                pass


@contextmanager
def answering(*answers: Any, headers: str = "") -> Iterator[Answering]:
    server = Answering(list(answers), headers)
    threading.Thread(target=server.serve, daemon=True).start()
    try:
        yield server
    finally:
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()


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


class Streaming:
    """Answers every request with events, piece by piece. Afterwards it ends the answer, breaks off, or stalls.

    Tells when an answer has stalled, and when the client of one has hung up.
    """

    def __init__(self, pieces: Iterable[bytes], after: str, status: str) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.pieces = list(pieces)
        self.after = after
        self.status = status
        self.bodies: list[tuple[str, bytes]] = []
        self.stalled = threading.Semaphore(0)
        self.hung_up = threading.Semaphore(0)

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as reader:
            try:
                while first := reader.readline():
                    length = 0
                    while header := reader.readline().strip():
                        name, _, value = header.partition(b":")
                        length = int(value) if name.lower() == b"content-length" else length
                    self.bodies.append((first.decode().split()[1], reader.read(length)))
                    head = f"HTTP/1.1 {self.status}\r\ncontent-type: application/x-ndjson\r\nx-request-id: req-1\r\n"
                    connection.sendall(head.encode() + b"transfer-encoding: chunked\r\n\r\n")
                    for piece in self.pieces:
                        connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
                    if self.after == "breaks":
                        return
                    if self.after == "stalls":
                        self.stalled.release()
                        while reader.read(1):
                            pass
                        return
                    connection.sendall(b"0\r\n\r\n")
            except OSError:
                pass
            finally:
                self.hung_up.release()


@contextmanager
def streaming(*pieces: bytes, after: str = "ends", status: str = "200 OK") -> Iterator[Streaming]:
    server = Streaming(pieces, after, status)
    threading.Thread(target=server.serve, daemon=True).start()
    try:
        yield server
    finally:
        server.listener.shutdown(socket.SHUT_RDWR)
        server.listener.close()


def awaited(url: str, use: Callable[[AsyncAmigoClient], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            return await use(client)

    return asyncio.run(run())
