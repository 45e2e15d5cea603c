"""Signals that come while something is waited for: Ctrl-C, and handlers that use the client themselves."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from histories import FEW, everything, rows
from processes import interrupted, posix_only, signalled
from servers import CREATED, ID, SETTINGS, answering, lines, message, page, stalling, streaming

from amigo_sdk import AmigoClient, ConfigurationError, history
from amigo_sdk.models import ConversationCreatedEvent
from amigo_sdk.pytest_plugin import Sandbox

pytestmark = posix_only


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_interrupts_a_waiting_call_at_once() -> None:
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        assert interrupted(client.conversations.list, lambda: server.came.acquire(timeout=10)) < 0.1
        assert server.hung_up.acquire(timeout=10)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_interrupts_the_wait_for_a_page_that_is_fetched_ahead() -> None:
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        pending = client.conversations._door.native.start("list_conversations", b"{}")
        interrupted(pending.wait, lambda: server.came.acquire(timeout=10))
        del pending
        assert server.hung_up.acquire(timeout=10)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_interrupts_the_wait_for_an_event_at_once() -> None:
    with (
        streaming(after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        stream = client.conversations.create(service_id=ID)
        assert interrupted(stream.__next__, lambda: server.stalled.acquire(timeout=10)) < 0.2
        assert server.hung_up.acquire(timeout=10)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("with_progress", [True, False])
def test_ctrl_c_ends_a_run_at_once_and_nothing_is_lost(
    amigo_sandbox: Sandbox, tmp_path: Path, with_progress: bool
) -> None:
    there = everything(amigo_sandbox)
    stands_still = threading.Event()

    def once() -> None:
        if with_progress:
            assert stands_still.wait(30)
        else:
            # The answers are in the checkpoint, and the run waits for its next minute.
            while not (tmp_path / "copy" / ".sync" / "checkpoint.db").exists():
                os.sched_yield()

    def progress(event: history.Event) -> None:
        if isinstance(event, history.Progress) and event.messages.done:
            stands_still.set()

    with amigo_sandbox.client() as client:
        tell = progress if with_progress else None
        assert interrupted(lambda: history.sync(client, tmp_path / "copy", progress=tell, **FEW), once) < 0.1
        # The directory is free again, and what was answered is asked for no more.
        summary = history.sync(client, tmp_path / "copy")
    assert summary.conversations_read <= len(there) - (1 if with_progress else 0)
    assert len(rows(tmp_path / "copy", "messages")) == sum(there.values())
    assert history.verify(tmp_path / "copy").ok


@contextmanager
def handling(handler: Callable[[], None]) -> Iterator[None]:
    before = signal.signal(signal.SIGUSR1, lambda *_: handler())
    try:
        yield
    finally:
        signal.signal(signal.SIGUSR1, before)


TOKEN = {"id_token": "a-token", "expires_at": "2999-01-01T00:00:00Z"}
KEY = {"api_key": "s3cr3t", "api_key_id": "id", "user_id": "maria", "organization_id": "lakeside"}


@pytest.mark.parametrize(("settings", "first"), [(SETTINGS, []), (KEY, [TOKEN])], ids=["call", "sign-in"])
def test_a_handler_may_call_the_client_that_it_interrupts(settings: dict[str, Any], first: list[Any]) -> None:
    with (
        answering(*first, page(message(1)), held=1) as server,
        AmigoClient(**settings, base_url=server.url) as client,
    ):
        heard: list[int] = []

        def handler() -> None:
            # A sign-in that was interrupted is the handler's too: it must go on meanwhile.
            server.let_go.set()
            heard.append(len(client.conversations.messages(ID).messages))

        with handling(handler), signalled(lambda: server.came.acquire(timeout=10), signal.SIGUSR1):
            assert len(client.conversations.messages(ID).messages) == 1
        assert heard == [1]
        assert len(server.requests) == 2 + len(first)


def test_a_handler_may_read_and_close_while_an_event_is_waited_for() -> None:
    with (
        streaming(lines(CREATED), after="stalls", status="201 Created") as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        stream, other = (client.conversations.create(service_id=ID) for _ in range(2))
        next(stream)
        heard: list[Any] = []

        def handler() -> None:
            heard.append(next(other))
            other.close()
            stream.close()

        with handling(handler), signalled(lambda: server.stalled.acquire(timeout=10), signal.SIGUSR1):
            assert list(stream) == []
        assert [type(event) for event in heard] == [ConversationCreatedEvent]
        assert server.hung_up.acquire(timeout=10)
        assert server.hung_up.acquire(timeout=10)


def test_a_handler_may_close_the_client_that_it_interrupts() -> None:
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        with (
            handling(client.close),
            signalled(lambda: server.came.acquire(timeout=10), signal.SIGUSR1),
            pytest.raises(ConfigurationError, match="closed"),
        ):
            client.conversations.list()
        assert server.hung_up.acquire(timeout=10)
