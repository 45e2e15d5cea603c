"""Runs of a history that end before their time: what is told, what is kept, and what the next run goes on with."""

from __future__ import annotations

import asyncio
import os
import pickle
import threading
import time
from pathlib import Path

import pytest
from histories import FEW, everything, rows
from processes import script
from servers import SETTINGS, stalling

from amigo_sdk import AbortedError, AmigoClient, ConfigurationError, HistoryError, NetworkError, history
from amigo_sdk.pytest_plugin import Sandbox


def test_a_run_that_is_called_off_is_continued(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    there, cancel = everything(amigo_sandbox), threading.Event()
    seen: list[history.Event] = []

    def progress(event: history.Event) -> None:
        seen.append(event)
        if isinstance(event, history.Progress) and event.messages.done:
            cancel.set()

    with amigo_sandbox.client() as client:
        with pytest.raises(AbortedError, match="the next one continues"):
            history.sync(client, tmp_path, progress=progress, cancel=cancel, **FEW)
        # What was pulled is in files.
        kept = {row["conversation_id"] for row in rows(tmp_path, "messages")}
        assert 0 < len(kept) <= 3
        verification = history.verify(tmp_path)
        assert (verification.ok, verification.unfinished) == (True, True)
        told: list[history.Event] = []
        summary = history.sync(client, tmp_path, progress=told.append)
    assert told[0] == history.Started(run=1, continues=True)
    assert summary.conversations_read == len(there) - len(kept)
    assert len(rows(tmp_path, "messages")) == sum(there.values())


def test_a_second_run_is_told_who_is_first(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    cancel, entered = threading.Event(), threading.Event()

    def first() -> None:
        with amigo_sandbox.client() as client, pytest.raises(AbortedError):
            history.sync(client, tmp_path, progress=lambda _: entered.set(), cancel=cancel, **FEW)

    thread = threading.Thread(target=first)
    thread.start()
    assert entered.wait(30)
    try:
        with amigo_sandbox.client() as client, pytest.raises(HistoryError, match="in use by process") as raised:
            history.sync(client, tmp_path)
    finally:
        cancel.set()
        thread.join(30)
    error = raised.value
    assert (error.kind, error.reason, error.path) == ("history", "in_use", tmp_path)
    assert str(os.getpid()) in (error.holder or "")
    restored = pickle.loads(pickle.dumps(error))
    assert (str(restored), restored.holder) == (str(error), error.holder)


def test_a_server_that_is_gone_leaves_a_directory_that_is_continued(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    with amigo_sandbox.client(base_url="http://127.0.0.1:9") as client, pytest.raises(NetworkError):
        history.sync(client, tmp_path, max_retries=0)
    verification = history.verify(tmp_path)
    assert (verification.ok, verification.unfinished) == (True, True)
    with amigo_sandbox.client() as client:
        assert history.sync(client, tmp_path).new == len(everything(amigo_sandbox))


class ListenerError(Exception):
    pass


def test_what_the_listener_raises_ends_the_run(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    def progress(event: history.Event) -> None:
        if isinstance(event, history.Progress):
            raise ListenerError

    def at_the_end(event: history.Event) -> None:
        if isinstance(event, history.Finished):
            raise ListenerError

    with amigo_sandbox.client() as client:
        with pytest.raises(ListenerError):
            history.sync(client, tmp_path / "blocking", progress=progress)
        with pytest.raises(ListenerError):
            asyncio.run(history.sync_async(client, tmp_path / "awaited", progress=progress))
        with pytest.raises(ListenerError):
            asyncio.run(history.sync_async(client, tmp_path / "at the end", progress=at_the_end))
        history.sync(client, tmp_path / "blocking")
    assert len(rows(tmp_path / "blocking", "conversations")) == len(everything(amigo_sandbox))


def test_closing_the_client_ends_the_run(tmp_path: Path) -> None:
    with stalling() as server:
        client = AmigoClient(**SETTINGS, base_url=server.url)

        def close() -> None:
            server.came.acquire(timeout=30)
            client.close()

        thread = threading.Thread(target=close)
        thread.start()
        with pytest.raises(ConfigurationError, match="closed"):
            history.sync(client, tmp_path / "blocking")
        thread.join()

        async def run() -> None:
            client = AmigoClient(**SETTINGS, base_url=server.url)
            task = asyncio.create_task(history.sync_async(client, tmp_path / "awaited"))
            assert await asyncio.to_thread(server.came.acquire, timeout=30)
            client.close()
            with pytest.raises(ConfigurationError, match="closed"):
                await task
            with pytest.raises(ConfigurationError, match="closed"):
                await history.sync_async(client, tmp_path / "awaited")

        asyncio.run(run())


def continued(client: AmigoClient, directory: Path) -> history.Summary:
    """Goes on as soon as the directory is free, which after an abrupt end takes another moment."""
    deadline = time.monotonic() + 30
    while True:
        try:
            return history.sync(client, directory)
        except HistoryError as error:
            if error.reason != "in_use" or time.monotonic() > deadline:
                raise


@pytest.mark.parametrize("times", [1, 2])
def test_cancelling_a_task_leaves_a_directory_that_is_continued(
    amigo_sandbox: Sandbox, tmp_path: Path, times: int
) -> None:
    there = everything(amigo_sandbox)

    async def run() -> None:
        stands_still = asyncio.Event()

        def progress(event: history.Event) -> None:
            if isinstance(event, history.Progress) and event.messages.done:
                stands_still.set()

        async with amigo_sandbox.async_client() as client:
            task = asyncio.create_task(history.sync_async(client, tmp_path, progress=progress, **FEW))
            await stands_still.wait()
            for _ in range(times):
                task.cancel()
                await asyncio.sleep(0)
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    if times == 1:
        assert rows(tmp_path, "messages")
    with amigo_sandbox.client() as client:
        summary = continued(client, tmp_path)
    assert 0 < summary.conversations_read < len(there)
    assert len(rows(tmp_path, "messages")) == sum(there.values())


def test_the_interpreter_ends_with_a_run_in_a_daemon_thread(tmp_path: Path) -> None:
    done = script(
        """
        import sys, threading
        from servers import SETTINGS, stalling
        from amigo_sdk import AmigoClient, history

        context = stalling()
        server = context.__enter__()
        client = AmigoClient(**SETTINGS, base_url=server.url)
        arguments = {"progress": print, "cancel": threading.Event()}
        threading.Thread(target=history.sync, args=(client, sys.argv[1]), kwargs=arguments, daemon=True).start()
        assert server.came.acquire(timeout=30)
        print("end")
    """,
        str(tmp_path),
    )
    assert done.stdout.endswith("end\n"), done.stderr
    assert done.returncode == 0, done.stderr
