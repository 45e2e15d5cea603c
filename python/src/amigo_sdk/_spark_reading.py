"""What a Spark task reads of the API, and at which pace. Nothing here knows of Spark."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, NamedTuple, TypeVar

import msgspec

from ._door import encode
from ._native import Answer
from .errors import ConfigurationError, DecodeError, NotFoundError
from .sdk_client import AmigoClient

Unit = tuple[str, str, bytes, int, int]
"""Conversation, interaction, answer, how many of its rows are left out, and the position of the first that is not."""

_ATTEMPTS = 6
"""A server that is down for a few seconds must not end a job of many hours."""
_IDS_OF_A_PAGE = 150
_UNITS_OF_A_BATCH = 64
_BYTES_OF_A_BATCH = 8 << 20
_TYPES = ("user-message", "agent-message", "external-event", "agent-inner-thought")


Pace = int
"""Requests a minute, or True for what the server says alone."""


class Rates(NamedTuple):
    """The pace that one task keeps to."""

    conversations: Pace
    messages: Pace
    insights: Pace


_DOCUMENTED = (15, 20, 20)


def rates(budget: int | None, tasks: int, base_url: str) -> Rates:
    """The share of the budget that each of so many tasks has.

    As everywhere, a server on this machine has no budget unless one is set.
    """
    if budget is None and base_url.startswith("http://"):
        return Rates(True, True, True)
    budgets = _DOCUMENTED if budget is None else (budget, budget, budget)
    if tasks > min(budgets):
        raise ConfigurationError(
            f"`concurrentPartitions` must be at most {min(budgets)}: among more tasks the budget of requests a minute "
            "cannot be divided"
        )
    return Rates(*(whole // tasks for whole in budgets))


class _Page(msgspec.Struct):
    has_more: bool
    continuation_token: int | None = None


class _RawConversations(_Page):
    conversations: list[msgspec.Raw] = []


class _Conversation(msgspec.Struct):
    id: str
    created_at: datetime


class _Conversations(_Page):
    conversations: list[_Conversation] = []


class _Message(msgspec.Struct):
    id: str
    interaction_id: str


class _Messages(_Page):
    messages: list[_Message] = []


P = TypeVar("P", bound=_Page)

_clients: dict[tuple[tuple[str, str], ...], AmigoClient] = {}
_lock = threading.Lock()


def kept(settings: Mapping[str, Any]) -> AmigoClient:
    """The client of this process: its sign-in, its connections and its pace outlast the task."""
    key = tuple(sorted(settings.items()))
    with _lock:
        if key not in _clients:
            _clients[key] = AmigoClient(**settings)
        return _clients[key]


def list_ids(
    client: AmigoClient, filters: Mapping[str, Any], since: datetime | None, until: datetime | None
) -> list[str]:
    """The ids of the conversations that are wanted. What is not wanted is passed over from the end that is nearer."""
    newest_first = since is not None
    given = {**filters, "limit": _IDS_OF_A_PAGE, "sort_by": "-created_at" if newest_first else "+created_at"}
    found: dict[str, None] = {}
    for page, _ in _pages(client, "list_conversations", given, _Conversations, True):
        for conversation in page.conversations:
            created_at = _in_utc(conversation.created_at)
            if (since is None or created_at >= since) and (until is None or created_at < until):
                # The list may move while it is read, so that a conversation comes twice.
                found[conversation.id] = None
        if page.conversations:
            last = _in_utc(page.conversations[-1].created_at)
            if (since is not None and last < since) or (not newest_first and until is not None and last >= until):
                break
    return list(found)


def _read_conversations(client: AmigoClient, ids: Sequence[str], rates: Rates) -> Iterator[list[Unit]]:
    for start in range(0, len(ids), _IDS_OF_A_PAGE):
        given = {"id": ids[start : start + _IDS_OF_A_PAGE], "limit": _IDS_OF_A_PAGE, "sort_by": "+created_at"}
        for page, _ in _pages(client, "list_conversations", given, _RawConversations, rates.conversations):
            yield [("", "", bytes(conversation), 0, 0) for conversation in page.conversations]


def _read_messages(client: AmigoClient, ids: Sequence[str], rates: Rates) -> Iterator[list[Unit]]:
    units: list[Unit] = []
    for conversation_id in ids:
        units += (unit for unit, _ in _messages(client, conversation_id, rates))
        if len(units) >= _UNITS_OF_A_BATCH or sum(len(unit[2]) for unit in units) >= _BYTES_OF_A_BATCH:
            yield units
            units = []
    yield units


def _read_insights(client: AmigoClient, ids: Sequence[str], rates: Rates) -> Iterator[list[Unit]]:
    for conversation_id in ids:
        interactions = dict.fromkeys(
            m.interaction_id for _, page in _messages(client, conversation_id, rates) for m in page.messages
        )
        units: list[Unit] = []
        for interaction in interactions:
            given = {"conversation_id": conversation_id, "interaction_id": interaction}
            try:
                units.append(
                    (
                        conversation_id,
                        interaction,
                        _call(client, "get_interaction_insights", given, rates.insights).body,
                        0,
                        0,
                    )
                )
            except NotFoundError:
                # Not every interaction has insights.
                continue
        yield units


READERS: dict[str, Callable[[AmigoClient, Sequence[str], Rates], Iterator[list[Unit]]]] = {
    "conversations": _read_conversations,
    "messages": _read_messages,
    "insights": _read_insights,
}
"""How each table is read: answers, in lots that become a batch."""


def _messages(client: AmigoClient, id: str, rates: Rates) -> list[tuple[Unit, _Messages]]:
    given = {"conversation_id": id, "message_type": _TYPES, "limit": 500, "sort_by": "+created_at"}
    found: list[tuple[Unit, _Messages]] = []
    position = 0
    try:
        for page, body in _pages(client, "get_messages", given, _Messages, rates.messages):
            found.append(((id, "", body, 0, position), page))
            position += len(page.messages)
    except NotFoundError:
        # It went away since it was listed.
        return []
    return found


def _pages(
    client: AmigoClient, operation: str, given: Mapping[str, Any], kind: type[P], pace: Pace
) -> Iterator[tuple[P, bytes]]:
    token: int | None = None
    while True:
        body = _call(client, operation, {**given, "continuation_token": token}, pace).body
        try:
            page = msgspec.json.decode(body, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise DecodeError("the answer does not fit the API", operation=operation) from None
        yield page, body
        if not page.has_more:
            return
        if page.continuation_token is None or page.continuation_token <= (token or 0):
            raise DecodeError(
                "the answer says that there is more, but its continuation token does not lead on", operation=operation
            )
        token = page.continuation_token


def _call(client: AmigoClient, operation: str, given: Mapping[str, Any], pace: Pace) -> Answer:
    return client._native.call(operation, encode(operation, given), (None, _ATTEMPTS, None, pace, None))


def _in_utc(instant: datetime) -> datetime:
    return instant if instant.tzinfo else instant.replace(tzinfo=timezone.utc)
