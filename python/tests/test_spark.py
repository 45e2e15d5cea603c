"""The data source on a real Spark on this machine, with several tasks at once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from amigo_sdk import ConfigurationError, history
from amigo_sdk.pytest_plugin import Sandbox

pytest.importorskip("pyspark.sql.datasource")
needs_java = pytest.mark.skipif(
    shutil.which("java") is None and "JAVA_HOME" not in os.environ, reason="Spark runs on Java"
)


@pytest.fixture(scope="module")
def found(amigo_sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of the jobs. Spark takes its time to start, so that all are done by one."""
    folder = tmp_path_factory.mktemp("spark")
    history.sync(amigo_sandbox.settings, folder / "copy", insights=True)
    command = [sys.executable, str(Path(__file__).with_name("spark_job.py")), str(folder)]
    environment = {**os.environ, **amigo_sandbox.environment, "PYSPARK_PYTHON": sys.executable}
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


@needs_java
@pytest.mark.parametrize("table", ["conversations", "messages", "insights"])
def test_a_table_is_that_of_the_parquet_files(found: dict[str, Any], table: str) -> None:
    of_it = found["tables"][table]
    assert of_it["partitions"] == 8
    assert of_it["rows"] > 0
    assert of_it["types_agree"]
    assert of_it["rows_agree"]


@needs_java
def test_tasks_that_fail_are_repeated_without_loss(found: dict[str, Any], amigo_sandbox: Sandbox) -> None:
    rows = [tuple(row) for row in found["unlucky"]]
    assert len(rows) == len(set(rows))
    with amigo_sandbox.client() as client:
        there = {c.id: c.num_messages for c in client.conversations.iter()}
    assert Counter(conversation for conversation, _ in rows) == there


@needs_java
def test_a_worker_has_one_client_however_many_tasks_it_does(found: dict[str, Any]) -> None:
    tasks = found["counted"]
    assert len(tasks) == 8
    assert len({worker for worker, _, _ in tasks}) < len(tasks)
    assert {clients for _, clients, _ in tasks} == {1}


@needs_java
def test_filters_and_times(found: dict[str, Any], amigo_sandbox: Sandbox) -> None:
    with amigo_sandbox.client() as client:
        conversations = list(client.conversations.iter(sort_by="+created_at"))
    assert found["finished"] == sum(c.is_finished for c in conversations)
    assert found["ids"] == conversations[0].num_messages
    assert (found["since"], found["until"]) == (len(conversations), 0)


@needs_java
def test_no_secret_is_shown(found: dict[str, Any], amigo_sandbox: Sandbox) -> None:
    assert "amigo" in found["shown"]
    assert amigo_sandbox.environment["AMIGO_API_KEY"] not in found["shown"]


@needs_java
def test_bad_options_name_themselves(found: dict[str, Any]) -> None:
    names = [
        "table",
        "numPartitions",
        "concurrentPartitions",
        "since",
        "is_finished",
        "user_id",
        "nonsense",
        "service_id",
    ]
    said = list(found["refused"].values())
    assert len(said) == len(names)
    for name, text in zip(names, said, strict=True):
        assert f"{name}`" in text or f"{name}." in text, text


def test_a_budget_is_divided_among_the_tasks_that_run_at_once() -> None:
    from amigo_sdk._spark_reading import rates

    assert rates(None, 4, "https://api.amigo.ai") == (3, 5, 5)
    assert rates(60, 4, "http://127.0.0.1:1") == (15, 15, 15)
    # A server on this machine has no budget, unless one is set.
    assert rates(None, 100, "http://127.0.0.1:1") == (True, True, True)
    with pytest.raises(ConfigurationError, match="at most 15"):
        rates(None, 16, "https://api.amigo.ai")
