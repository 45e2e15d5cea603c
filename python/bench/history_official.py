"""Pulls every conversation and message into Parquet with the official client, pandas and PyArrow.

python history_official.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pandas as pd

from amigo_sdk import AmigoClient
from amigo_sdk.models import GetConversationMessagesParametersQuery, GetConversationsParametersQuery


def pages(fetch: Any, query: Any, **options: Any) -> Any:
    token = None
    while True:
        page = fetch(query(continuation_token=token, **options))
        yield page
        if not page.has_more:
            return
        token = page.continuation_token


def main(folder: str) -> None:
    client = AmigoClient(base_url=os.environ["AMIGO_BASE_URL"])
    conversations: list[dict[str, Any]] = []
    messages: list[dict[str, Any]] = []
    resource = client.conversations
    listed = pages(resource.get_conversations, GetConversationsParametersQuery, limit=150, sort_by=["+created_at"])
    for page in listed:
        for conversation in page.conversations:
            month = conversation.created_at.strftime("%Y-%m")
            conversations.append({**conversation.model_dump(mode="python"), "month": month})
            of_one = pages(
                lambda query, of=conversation.id: resource.get_conversation_messages(of, query),
                GetConversationMessagesParametersQuery,
                limit=500,
            )
            for message_page in of_one:
                messages.extend(
                    {**message.model_dump(mode="python"), "conversation_id": conversation.id, "month": month}
                    for message in message_page.messages
                )
    for name, rows in (("conversations", conversations), ("messages", messages)):
        frame = pd.DataFrame(rows)
        if "tags" in frame:
            frame["tags"] = frame["tags"].map(lambda tags: list(tags.items()))
        for column in frame.columns:
            if frame[column].map(lambda value: hasattr(value, "value")).any():
                frame[column] = frame[column].map(lambda value: getattr(value, "value", value))
        frame = frame.drop(columns=["version_set_info", "completed_post_processings"], errors="ignore")
        frame.to_parquet(Path(folder, name), partition_cols=["month"], compression="zstd", engine="pyarrow")


main(sys.argv[1])
