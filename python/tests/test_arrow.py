"""Pages as Arrow, read by pyarrow, polars, pandas and duckdb."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timezone
from typing import Any

import pytest
from servers import ID, SETTINGS, answering, message, page

from amigo_sdk import AmigoClient, AsyncAmigoClient
from amigo_sdk.models import ConversationPage, MessagePage

pyarrow: Any = pytest.importorskip("pyarrow")

CONVERSATION: dict[str, Any] = {
    "id": ID,
    "user_id": "maria",
    "created_at": "2026-03-01T08:00:00.25Z",
    "is_finished": True,
    "is_analyzed": False,
    "completed_post_processings": ["compute-metrics"],
    "final_message": "Bye",
    "service_id": ID,
    "version_set_info": {
        "name": "release",
        "agent_version_info": [ID, 3],
        "service_hierarchical_state_machine_version_info": [ID, 4],
        "llm_model_preferences": {"EngageUser": {"llm_name": "a-model", "params": {"temperature": 0.5}}},
    },
    "num_messages": 12,
    "tags": {"topic": "sleep", "open": None},
}


def test_a_page_of_conversations() -> None:
    found = ConversationPage.model_validate(
        {"conversations": [CONVERSATION, {**CONVERSATION, "version_set_info": None}], "has_more": False}
    )
    first, second = pyarrow.table(found).to_pylist()
    assert first["created_at"] == datetime(2026, 3, 1, 8, 0, 0, 250_000, timezone.utc)
    assert first["tags"] == [("topic", "sleep"), ("open", None)]
    assert first["version_set_info"]["agent_version_info"] == [ID, "3"]
    # What has no fixed form is JSON text.
    ((purpose, model),) = first["version_set_info"]["llm_model_preferences"]
    assert (purpose, model["llm_name"], json.loads(model["params"])) == ("EngageUser", "a-model", {"temperature": 0.5})
    assert (first["num_messages"], first["is_finished"]) == (12, True)
    assert second["version_set_info"] is None


def test_an_empty_page_has_its_columns() -> None:
    table = pyarrow.table(MessagePage(messages=[], has_more=False).to_arrow())
    assert table.num_rows == 0
    assert table.column_names == list(message(1))


PAGES = [page(message(0), message(1), token=2), page(message(2))]


def test_all_pages() -> None:
    with answering(*PAGES) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        stream = client.conversations.iter_messages(ID).to_arrow()
        for _ in range(2):
            table = pyarrow.table(stream)
            assert [row["id"][-1] for row in table.to_pylist()] == list("012")


@pytest.fixture
def conversations() -> Any:
    return ConversationPage.model_validate({"conversations": [CONVERSATION] * 3, "has_more": False}).to_arrow()


def test_polars_reads_it(conversations: Any) -> None:
    polars: Any = pytest.importorskip("polars")
    frame = polars.DataFrame(conversations)
    assert frame["user_id"].to_list() == ["maria"] * 3
    assert frame["num_messages"].sum() == 36
    assert frame["created_at"].dtype.time_zone in ("UTC", "+00:00")


def test_pandas_reads_it(conversations: Any) -> None:
    pandas: Any = pytest.importorskip("pandas")
    if hasattr(pandas.DataFrame, "from_arrow"):
        frame = pandas.DataFrame.from_arrow(conversations)
    else:
        # Before pandas 3, which wants Python 3.11.
        frame = pyarrow.table(conversations).to_pandas()
    assert list(frame["user_id"]) == ["maria"] * 3
    assert frame["num_messages"].sum() == 36
    assert frame["created_at"][0] == pandas.Timestamp("2026-03-01T08:00:00.25Z")


def test_duckdb_reads_it(conversations: Any) -> None:
    duckdb: Any = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    connection.register("conversations", conversations)
    query = "SELECT user_id, sum(num_messages), max(tags['topic']) FROM conversations GROUP BY user_id"
    assert connection.sql(query).fetchall() == [("maria", 36, "sleep")]


def test_all_pages_awaited() -> None:
    async def run(url: str) -> int:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            rows: int = pyarrow.table(await client.conversations.iter_messages(ID).to_arrow()).num_rows
            return rows

    with answering(*PAGES) as server:
        assert asyncio.run(run(server.url)) == 3
