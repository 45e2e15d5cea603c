"""Copies of a whole history: pulled, interrupted, continued, verified."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, get_args

import pytest
from servers import SETTINGS, stalling

from amigo_sdk import (
    AbortedError,
    AmigoClient,
    AmigoConfig,
    ConfigurationError,
    HistoryError,
    NetworkError,
    ValidationError,
    _native,
    history,
)
from amigo_sdk.pytest_plugin import Sandbox

pyarrow: Any = pytest.importorskip("pyarrow")
dataset: Any = pytest.importorskip("pyarrow.dataset")

# After so many requests a run waits for the next minute: it stands still in the middle.
FEW: dict[str, Any] = {"rates": {"messages": 3}}


def rows(directory: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = dataset.dataset(directory / table, partitioning="hive").to_table().to_pylist()
    return found


def everything(sandbox: Sandbox) -> dict[str, int]:
    """How many messages there are, by conversation."""
    with sandbox.client() as client:
        return {c.id: c.num_messages for c in client.conversations.iter()}


def test_a_listener_may_call_the_client(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    found = []
    with amigo_sandbox.client() as client:
        history.sync(
            client, tmp_path / "copy", progress=lambda _: found.append(client.conversations.list(limit=1).has_more)
        )
    assert found
    assert all(found)


def test_a_whole_history_and_then_nothing_new(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    told: list[history.Event] = []
    there = everything(amigo_sandbox)
    with amigo_sandbox.client() as client:
        first = history.sync(client, tmp_path / "copy", insights=True, audio=True, progress=told.append)
        assert (first.listed, first.new, first.messages) == (len(there), len(there), sum(there.values()))
        assert first.insights > 0
        assert first.recordings > 0
        second = history.sync(client, str(tmp_path / "copy"), insights=True, audio=True)
    assert (second.new, second.changed, second.skipped, second.messages) == (0, 0, len(there), 0)

    found = rows(tmp_path / "copy", "messages")
    assert Counter(row["conversation_id"] for row in found) == there
    assert len(rows(tmp_path / "copy", "conversations")) == len(there)
    verification = history.verify(tmp_path / "copy")
    assert verification.ok
    assert not verification.unfinished
    assert verification.recordings == first.recordings

    started, *between, finished = told
    assert started == history.Started(run=1, continues=False)
    assert isinstance(finished, history.Finished)
    assert {name: finished[name] for name in first.keys()} == first.model_dump()  # noqa: SIM118
    last = [event for event in between if isinstance(event, history.Progress)][-1]
    assert last.elapsed_seconds > 0
    assert {event.path.split("/")[0] for event in between if isinstance(event, history.Written)} == {
        "audio",
        "conversations",
        "insights",
        "messages",
    }


def test_the_types_of_events_know_all_that_is_told(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    kinds = {kind.__struct_config__.tag: kind for kind in get_args(history.Event)}
    told: list[dict[str, Any]] = []
    with amigo_sandbox.client() as client:
        directory = tmp_path / "copy"
        _native.sync_history(client._native, directory, b"{}", None, lambda event: told.append(json.loads(event)))
    assert {event["event"] for event in told} == set(kinds)
    for event in told:
        assert event.keys() - {"event"} == set(kinds[event["event"]].__struct_fields__)
    step = next(event for event in told if event["event"] == "stored")["messages"]
    assert step.keys() == set(history.Step.__struct_fields__)
    (tmp_path / "copy" / "messages" / "letter.txt").write_text("a stranger")
    found = json.loads(_native.verify_history(directory))
    assert found.keys() == set(history.Verification.__struct_fields__)
    assert found["findings"][0].keys() == set(history.Finding.__struct_fields__)


def test_json_lines_filters_and_times(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    with amigo_sandbox.client() as client:
        conversations = sorted(client.conversations.iter(is_finished=True), key=lambda c: c.created_at)
        middle = conversations[len(conversations) // 2].created_at
        wanted = {c.id for c in conversations if c.created_at >= middle}
        for since in (middle, middle.isoformat()):
            directory = tmp_path / str(type(since))
            history.sync(client, directory, since=since, is_finished=True, format="jsonl")
            lines = [line for file in directory.glob("conversations/*/*.jsonl") for line in file.open()]
            assert {json.loads(line)["conversation_id"] for line in lines} == wanted
        nothing = history.sync(client, tmp_path / "early", until=date(1999, 1, 1))
        assert nothing.listed == 0


@pytest.mark.parametrize("kind", ["settings", "config"])
def test_settings_will_do_for_a_client(amigo_sandbox: Sandbox, tmp_path: Path, kind: str) -> None:
    settings = amigo_sandbox.settings if kind == "settings" else AmigoConfig(**amigo_sandbox.settings)
    assert history.sync(settings, tmp_path / "copy").new == len(everything(amigo_sandbox))
    with pytest.raises(ConfigurationError, match="client"):
        history.sync(None, tmp_path / "copy")  # type: ignore[arg-type]


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


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as a terminal's programs know it: what a shell runs in the background is told to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("with_progress", [True, False])
def test_ctrl_c_ends_a_run_at_once_and_nothing_is_lost(
    amigo_sandbox: Sandbox, tmp_path: Path, with_progress: bool
) -> None:
    there, sent = everything(amigo_sandbox), 0.0
    stands_still = threading.Event()

    def interrupt() -> None:
        nonlocal sent
        if with_progress:
            assert stands_still.wait(30)
        else:
            # The answers are in the checkpoint, and the run waits for its next minute.
            while not (tmp_path / "copy" / ".sync" / "checkpoint.db").exists():
                os.sched_yield()
        sent = time.perf_counter()
        os.kill(os.getpid(), signal.SIGINT)

    def progress(event: history.Event) -> None:
        if isinstance(event, history.Progress) and event.messages.done:
            stands_still.set()

    thread = threading.Thread(target=interrupt)
    thread.start()
    with amigo_sandbox.client() as client:
        with pytest.raises(KeyboardInterrupt):
            history.sync(client, tmp_path / "copy", progress=progress if with_progress else None, **FEW)
        took = time.perf_counter() - sent
        thread.join()
        assert took < 0.1
        # The directory is free again, and what was answered is asked for no more.
        summary = history.sync(client, tmp_path / "copy")
    assert summary.conversations_read <= len(there) - (1 if with_progress else 0)
    assert len(rows(tmp_path / "copy", "messages")) == sum(there.values())
    assert history.verify(tmp_path / "copy").ok


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


def test_a_directory_of_something_else_is_left_alone(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("not ours")
    with amigo_sandbox.client() as client:
        with pytest.raises(HistoryError, match="not empty") as raised:
            history.sync(client, tmp_path)
        assert (raised.value.reason, [file.name for file in tmp_path.iterdir()]) == ("directory", ["letter.txt"])
        with pytest.raises(HistoryError) as raised:
            history.sync(client, tmp_path / "letter.txt" / "copy")
        assert raised.value.reason == "file"
        with pytest.raises(HistoryError, match="no copy of a history"):
            history.verify(tmp_path / "nowhere")
        history.sync(client, tmp_path / "copy")
        with pytest.raises(ValidationError, match="filters"):
            history.sync(client, tmp_path / "copy", is_finished=True)
    file = next((tmp_path / "copy" / "messages").glob("*/*.parquet"))
    file.write_bytes(file.read_bytes()[:-1])
    verification = history.verify(tmp_path / "copy")
    assert not verification.ok
    assert str(file).endswith(verification.findings[0].path)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"since": datetime(2026, 5, 1)}, "`since` must have a time zone"),
        ({"until": "soon"}, "`until`: a time is written 2026-05-01"),
        ({"since": date(2026, 5, 2), "until": datetime(2026, 5, 1, tzinfo=timezone.utc)}, "`since`"),
        ({"rates": 0}, "`rates` must be a whole number of requests a minute"),
        ({"rates": {"nonsense": 5}}, "`rates`"),
        ({"format": "csv"}, "`format` must be parquet or jsonl"),
        ({"service_id": "nonsense"}, "`service_id"),
        ({"tag": object()}, "`tag` is of a kind that cannot be sent"),
        ({"insights": "yes"}, "`insights` must be true or false"),
    ],
)
def test_bad_options_are_refused_before_anything_is_made(
    amigo_sandbox: Sandbox, tmp_path: Path, given: Any, said: str
) -> None:
    with amigo_sandbox.client() as client, pytest.raises(ValidationError) as raised:
        history.sync(client, tmp_path / "copy", **given)
    assert said in str(raised.value)
    assert list(tmp_path.iterdir()) == []


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


def test_an_event_loop_goes_on_while_a_history_is_pulled(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    there = everything(amigo_sandbox)
    told: list[history.Event] = []

    async def run() -> history.Summary:
        async with amigo_sandbox.async_client() as client:
            task = asyncio.create_task(history.sync_async(client, tmp_path, insights=True, progress=told.append))
            # Calls of the same client go on beside it.
            assert len((await client.conversations.list()).conversations) == len(there)
            return await task

    summary = asyncio.run(run())
    assert (summary.new, summary.messages) == (len(there), sum(there.values()))
    assert isinstance(told[0], history.Started)
    assert isinstance(told[-1], history.Finished)
    assert history.verify(tmp_path).ok


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


def test_what_the_client_is_set_to_holds_for_a_run(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    with amigo_sandbox.client() as client, pytest.raises(ValidationError, match="header"):
        history.sync(client.with_options(extra_headers={"a b": "c"}), tmp_path)
    with amigo_sandbox.client() as client, pytest.raises(ConfigurationError, match="max_retries"):
        history.sync(client, tmp_path, max_retries=-1)


def test_a_run_is_logged_without_what_was_said(
    amigo_sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="amigo_sdk"), amigo_sandbox.client() as client:
        history.sync(client, tmp_path)
    said = {row["message"] for row in rows(tmp_path, "messages") if len(row["message"]) > 12}
    assert "get_messages" in caplog.text
    assert not any(text in caplog.text for text in said)


def test_the_interpreter_ends_with_a_run_in_a_daemon_thread(tmp_path: Path) -> None:
    code = """
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
    """
    paths = os.pathsep.join([str(Path(__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.stdout.endswith("end\n"), done.stderr
    assert done.returncode == 0, done.stderr
