"""A copy of a history, read by the tools of analysts: DuckDB, Polars, pandas, PyArrow, and the ready queries."""

from __future__ import annotations

import base64
import json
import os
import random
import shlex
import sqlite3
import statistics
import subprocess
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from amigo_sdk.pytest_plugin import forge

duckdb: Any = import_module("duckdb")
pandas: Any = import_module("pandas")
polars: Any = import_module("polars")
pyarrow_dataset: Any = import_module("pyarrow.dataset")

QUERIES = Path(os.environ.get("AMIGO_QUERIES") or Path(__file__).parents[2] / "crates" / "history" / "queries")
STATES = ("Welcome", "Understand", "Advise", "Close")
TOOLS = ("read_tracker", "lookup_profile", "send_plan")
FAILURES = (
    '{"error":"no such user"}',
    '{"errors":[{"code":1}]}',
    '{"success":false}',
    '{"ok":false}',
    '{"status":"failed"}',
    " Error: timed out",
)
SUCCESSES = ('{"error":null}', '{"errors":[]}', '{"status":"done"}', "ok", '["error"]', "no error", '{"success":true}')
VERSION = ["65f0c0ffee65f0c0ffee00b1", 3]


def made_up_id(kind: str, number: int) -> str:
    return f"{kind}{number:022x}"


def tool_call(chance: random.Random) -> dict[str, Any]:
    output = chance.choice((None, chance.choice(FAILURES), chance.choice(SUCCESSES)))
    name = chance.choice(TOOLS)
    return {
        "tool_name": name,
        "tool_id": made_up_id("e0", TOOLS.index(name)),
        "tool_version": "1.0",
        "input": {"nights": 1},
        "output": output,
        "duration": round(chance.uniform(0.01, 9), 3),
    }


def insights(chance: random.Random, state: str, before: str | None) -> dict[str, Any]:
    transitions = []
    if before not in (None, state):
        transitions.append(
            {
                "type": "action",
                "previous_state": before,
                "previous_service_hierarchical_state_machine_version_info": VERSION,
                "next_state": state,
                "next_service_hierarchical_state_machine_version_info": VERSION,
                "previous_state_exit_condition_description": "done",
                "tool_call_logs": [[tool_call(chance)]],
            }
        )
    return {
        "current_state_name": state,
        "current_state_action": "Talk",
        "current_state_objective": "Help",
        "state_transition_logs": transitions,
        "working_memory": [],
        "reflections": [],
        "triggered_dynamic_behavior_set_version_info": None,
        "select_next_action_tool_call_logs": [],
        "engage_user_tool_call_logs": [[tool_call(chance)]] if chance.random() < 0.5 else [],
    }


def interactions(chance: random.Random, number: int, at: datetime) -> Iterator[dict[str, Any]]:
    state, before = STATES[0], None
    for turn in range(chance.randint(0, 6)):
        messages: list[dict[str, Any]] = []
        kinds = ["user-message"] * chance.randint(0, 2) + ["agent-inner-thought", "agent-message", "agent-message"]
        for kind in kinds[: chance.randint(1, len(kinds))]:
            at += timedelta(seconds=chance.randint(1, 400), microseconds=chance.randint(0, 999_999))
            identity = made_up_id("d0", number * 1000 + turn * 10 + len(messages))
            said = {
                "id": identity,
                "created_at": at.isoformat(),
                "sender": "Ann",
                "message": "Hello",
                "message_type": kind,
            }
            messages.append(said)
        interaction: dict[str, Any] = {"id": made_up_id("c0", number * 1000 + turn), "messages": messages}
        if chance.random() < 0.8:
            interaction["insights"] = insights(chance, state, before)
            before = state
            state = chance.choice((state, *STATES))
        yield interaction


@pytest.fixture(scope="module")
def conversations() -> list[dict[str, Any]]:
    """What is put into the sandbox, the same every time."""
    chance = random.Random(6)
    start = datetime(2026, 3, 20, 8, tzinfo=timezone.utc)
    found = []
    for number in range(160):
        at = start + timedelta(hours=3 * number, seconds=number)
        keys = [key for key in ("topic", "programme", "follow up") if chance.random() < 0.7]
        found.append(
            {
                "type": "conversation",
                "id": made_up_id("b0", number),
                "user_id": f"user {number % 7}",
                "service_id": made_up_id("a0", number % 3),
                "created_at": at.isoformat(),
                "is_finished": chance.random() < 0.8,
                "tags": {key: chance.choice((None, "sleep")) for key in keys},
                "interactions": list(interactions(chance, number, at)),
            }
        )
    return found


@pytest.fixture(scope="module")
def environment(
    conversations: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """What leads to a sandbox with these conversations."""
    folder = tmp_path_factory.mktemp("sandbox")
    lines: list[dict[str, Any]] = [{"type": "service", "id": made_up_id("a0", n), "name": f"S{n}"} for n in range(3)]
    lines += [{"type": "user", "id": f"user {n}", "name": f"Ann {n}"} for n in range(7)]
    file, database = folder / "import.jsonl", folder / "sandbox.db"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines + conversations))
    subprocess.run([forge(), "sandbox", "import", str(file), "--database", str(database)], check=True)
    command = [forge(), "sandbox", "serve", "--no-demo-data", "--print-env", "--database", str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            found: dict[str, str] = {}
            for line in process.stdout or ():
                for word in shlex.split(line):
                    name, separator, value = word.partition("=")
                    if separator:
                        found[name] = value
                if "AMIGO_BASE_URL" in found:
                    break
            yield {**os.environ, **found}
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def copy(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("history") / "copy"
    command = [forge(), "history", "sync", "--out", str(directory), "--insights", "--rate", "100000", "--quiet"]
    subprocess.run(command, check=True, env=environment)
    return directory


@pytest.fixture(scope="module")
def known(copy: Path) -> dict[str, int]:
    """How many rows the checkpoint knows of, by table."""
    with sqlite3.connect(copy / ".sync" / "checkpoint.db") as checkpoint:
        rows = dict(checkpoint.execute("SELECT tbl, sum(rows) FROM files GROUP BY tbl"))
    return {name: rows[number] for number, name in enumerate(("conversations", "messages", "insights"))}


def test_the_checkpoint_knows_what_was_put_in(known: dict[str, int], conversations: list[dict[str, Any]]) -> None:
    all_interactions = [one for conversation in conversations for one in conversation["interactions"]]
    assert known == {
        "conversations": len(conversations),
        "messages": sum(len(one["messages"]) for one in all_interactions),
        "insights": sum("insights" in one for one in all_interactions),
    }
    assert len({conversation["created_at"][:7] for conversation in conversations}) == 2


@pytest.mark.parametrize("table", ["conversations", "messages", "insights"])
@pytest.mark.parametrize("tool", ["duckdb", "polars", "pandas", "pyarrow"])
def test_every_tool_counts_the_same(copy: Path, known: dict[str, int], table: str, tool: str) -> None:
    files = str(copy / table / "*" / "*.parquet")
    if tool == "duckdb":
        found = duckdb.sql(
            f"SELECT count(*), count(DISTINCT conversation_id), count(DISTINCT month) FROM '{files}'"
        ).fetchall()[0]
        assert duckdb.sql(f"SELECT * FROM '{files}'").df().shape[0] == known[table]
    elif tool == "polars":
        frame = polars.scan_parquet(copy / table / "**" / "*.parquet", hive_partitioning=True).collect()
        found = (frame.height, frame["conversation_id"].n_unique(), frame["month"].n_unique())
    elif tool == "pandas":
        frame = pandas.read_parquet(copy / table)
        found = (len(frame), frame["conversation_id"].nunique(), frame["month"].nunique())
    else:
        data = pyarrow_dataset.dataset(copy / table, partitioning="hive").to_table()
        found = (data.num_rows, len(data["conversation_id"].unique()), len(data["month"].unique()))
    assert found[0] == known[table]
    assert found[1] <= known["conversations"]
    assert found[2] == 2


@pytest.mark.parametrize("tool", ["duckdb", "polars", "pandas", "pyarrow"])
def test_every_tool_reads_the_same_instants(copy: Path, conversations: list[dict[str, Any]], tool: str) -> None:
    expected = sorted(datetime.fromisoformat(conversation["created_at"]) for conversation in conversations)
    if tool == "duckdb":
        rows = duckdb.sql(f"SELECT epoch_us(created_at) FROM '{copy}/conversations/*/*.parquet'").fetchall()
        found = [datetime.fromtimestamp(micros / 1e6, timezone.utc) for (micros,) in rows]
    elif tool == "polars":
        found = polars.read_parquet(copy / "conversations" / "**" / "*.parquet")["created_at"].to_list()
    elif tool == "pandas":
        found = [instant.to_pydatetime() for instant in pandas.read_parquet(copy / "conversations")["created_at"]]
    else:
        data = pyarrow_dataset.dataset(copy / "conversations", partitioning="hive").to_table(columns=["created_at"])
        found = data["created_at"].to_pylist()
    assert sorted(found) == expected


def rows(copy: Path, query: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Runs a ready query as its README says: from within the directory."""
    monkeypatch.chdir(copy)
    found: list[tuple[Any, ...]] = duckdb.connect().execute((QUERIES / query).read_text()).fetchall()
    return found


def quantile(values: list[float], part: float) -> Any:
    """Between two numbers in proportion."""
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return pytest.approx(ordered[low] + (ordered[high] - ordered[low]) * (place - low), abs=1e-6)


def instants(interaction: dict[str, Any]) -> list[datetime]:
    return [datetime.fromisoformat(message["created_at"]) for message in interaction["messages"]]


def said(conversation: dict[str, Any]) -> list[tuple[str, datetime]]:
    return [
        (message["message_type"], datetime.fromisoformat(message["created_at"]))
        for interaction in conversation["interactions"]
        for message in interaction["messages"]
        if message["message_type"] in ("user-message", "agent-message")
    ]


def test_response_times(copy: Path, conversations: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    waits: defaultdict[str, list[float]] = defaultdict(list)
    for conversation in conversations:
        asked = None
        for kind, at in said(conversation):
            if kind == "user-message":
                asked = at
            elif asked is not None:
                waits[conversation["service_id"]].append((at - asked).total_seconds())
                asked = None
    expected = [(name, len(of), quantile(of, 0.5), quantile(of, 0.9)) for name, of in waits.items()]
    found = rows(copy, "response_times.sql", monkeypatch)
    assert found == sorted(expected, key=lambda row: (-row[1], row[0]))
    assert len(found) == 3


def test_drop_off(copy: Path, conversations: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    turns = [sum(kind == "user-message" for kind, _ in said(conversation)) for conversation in conversations]
    is_open = [not conversation["is_finished"] for conversation in conversations]
    expected = [
        (
            turn,
            sum(of >= turn for of in turns),
            sum(of == turn for of in turns),
            sum(of == turn and still for of, still in zip(turns, is_open, strict=True)),
        )
        for turn in range(max(turns) + 1)
    ]
    assert rows(copy, "drop_off.sql", monkeypatch) == expected
    assert expected[0][1] == len(conversations)


def test_tag_funnel(copy: Path, conversations: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    keys = ("topic", "programme", "follow up")
    expected = []
    for step in range(1, len(keys) + 1):
        having = [one for one in conversations if all(key in one["tags"] for key in keys[:step])]
        expected.append((step, keys[step - 1], len(having), sum(one["is_finished"] for one in having)))
    assert rows(copy, "tag_funnel.sql", monkeypatch) == expected
    assert 0 < expected[2][2] < expected[1][2] < expected[0][2] < len(conversations)


def test_state_dwell(copy: Path, conversations: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    dwelt: defaultdict[str, list[float]] = defaultdict(list)
    last: Counter[str] = Counter()
    for conversation in conversations:
        stays: list[tuple[str, datetime]] = []
        for interaction in conversation["interactions"]:
            if "insights" not in interaction:
                continue
            state = interaction["insights"]["current_state_name"]
            if not stays or stays[-1][0] != state:
                stays.append((state, min(instants(interaction))))
        if not stays:
            continue
        end = max(at for interaction in conversation["interactions"] for at in instants(interaction))
        leaving = [at for _, at in stays[1:]] + [end]
        for (state, since), until in zip(stays, leaving, strict=True):
            dwelt[state].append((until - since).total_seconds())
        last[stays[-1][0]] += 1
    expected = [(name, len(of), quantile(of, 0.5), quantile(of, 0.9), last[name]) for name, of in dwelt.items()]
    found = rows(copy, "state_dwell.sql", monkeypatch)
    assert found == sorted(expected, key=lambda row: (-row[1], row[0]))
    assert {row[0] for row in found} == set(STATES)


def calls(interaction: dict[str, Any]) -> Iterator[dict[str, Any]]:
    of = interaction.get("insights") or {"state_transition_logs": [], "engage_user_tool_call_logs": []}
    for log in of["state_transition_logs"]:
        yield from (call for round_ in log["tool_call_logs"] for call in round_)
    yield from (call for round_ in of["engage_user_tool_call_logs"] for call in round_)


def test_tool_failures(copy: Path, conversations: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    by_tool: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for conversation in conversations:
        for interaction in conversation["interactions"]:
            for call in calls(interaction):
                by_tool[call["tool_name"]].append(call)
    expected = [
        (
            tool,
            len(of),
            sum(call["output"] in FAILURES for call in of),
            sum(call["output"] is None for call in of),
            pytest.approx(statistics.median(call["duration"] for call in of)),
            max(call["duration"] for call in of),
        )
        for tool, of in by_tool.items()
    ]
    found = rows(copy, "tool_failures.sql", monkeypatch)
    assert found == sorted(expected, key=lambda row: (-row[1], row[0]))
    assert all(row[2] > 0 for row in found)
    outputs = {call["output"] for of in by_tool.values() for call in of}
    assert outputs == {None, *FAILURES, *SUCCESSES}


def test_the_report_counts_by_the_same_rules(copy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    subprocess.run([forge(), "history", "report", str(copy), "--out", str(page)], check=True)
    facts = packed(page.read_text(), "facts")
    responses = rows(copy, "response_times.sql", monkeypatch)
    shown = {one["id"]: one["responses"] for one in facts["services"]}
    assert {name: of["count"] for name, of in shown.items()} == {row[0]: row[1] for row in responses}
    for name, _, median, p90 in responses:
        assert (shown[name]["p50"], shown[name]["p90"]) == (
            pytest.approx(median, rel=1e-5),
            pytest.approx(p90, rel=1e-5),
        )
    tools = [(one["name"], one["calls"], one["failures"], one["untold"]) for one in facts["tools"]]
    assert tools == [row[:4] for row in rows(copy, "tool_failures.sql", monkeypatch)]
    states = {one["name"]: (one["dwell"]["count"], one["last"]) for one in facts["states"]["states"]}
    assert states == {row[0]: (row[1], row[4]) for row in rows(copy, "state_dwell.sql", monkeypatch)}


def packed(page: str, name: str) -> Any:
    """What a report holds under this name."""
    start = page.index(f'id="{name}">') + len(f'id="{name}">')
    return json.loads(zlib.decompress(base64.b64decode(page[start : page.index("<", start)]), -15))


def test_a_redacted_copy_reads_the_same_and_says_what_it_is(copy: Path, known: dict[str, int], tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    subprocess.run([forge(), "history", "export", str(copy), "--out", str(shared), "--redact"], check=True)
    verified = subprocess.run(
        [forge(), "history", "verify", str(shared), "--json"], check=True, stdout=subprocess.PIPE, text=True
    )
    assert json.loads(verified.stdout)["redacted"] is True
    for table, count in known.items():
        files = f"{shared}/{table}/*/*.parquet"
        assert duckdb.sql(f"SELECT count(*) FROM '{files}'").fetchall() == [(count,)]
        metadata = pyarrow_dataset.dataset(shared / table, partitioning="hive").schema.metadata
        assert b"amigo.redacted" in metadata
    users = duckdb.sql(f"SELECT DISTINCT user_id FROM '{shared}/conversations/*/*.parquet' ORDER BY ALL").fetchall()
    assert users == [(f"user-{number}",) for number in range(1, 8)]
    senders = duckdb.sql(
        f"SELECT DISTINCT sender FROM '{shared}/messages/*/*.parquet' WHERE message_type = 'user-message'"
    ).fetchall()
    assert senders == [("User",)]
