"""Copies of a whole history: pulled, kept up to date, verified."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, get_args

import pytest
from histories import everything, rows

from amigo_sdk import (
    AmigoConfig,
    ConfigurationError,
    HistoryError,
    ValidationError,
    _native,
    history,
)
from amigo_sdk.pytest_plugin import Sandbox


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


def test_the_listener_may_call_the_client_that_pulls(amigo_sandbox: Sandbox, tmp_path: Path) -> None:
    there, seen = everything(amigo_sandbox), []

    def progress(event: history.Event) -> None:
        if isinstance(event, history.Written):
            seen.append(len(client.conversations.list().conversations))

    with amigo_sandbox.client() as client:
        history.sync(client, tmp_path, progress=progress)
    assert seen
    assert set(seen) == {len(there)}
