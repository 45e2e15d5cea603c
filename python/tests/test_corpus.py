"""Runs every case of the corpus: with the client that waits, and with the one that is awaited."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from operator import attrgetter
from typing import Any

import pytest
from conftest import CORPUS, Replay

from amigo_sdk import AmigoClient, AmigoError, AsyncAmigoClient
from amigo_sdk._async_stream import AsyncEventStream
from amigo_sdk._operation import Operation
from amigo_sdk._stream import EventStream
from amigo_sdk.models import SignInToken
from amigo_sdk.resources import conversation, organization, service, user

CASES = sorted(f"{path.parent.name}/{path.stem}" for path in CORPUS.glob("*/*.json"))
METHODS = {
    "list_conversations": "conversations.list",
    "get_messages": "conversations.messages",
    "get_message_source": "conversations.message_source",
    "modify_tags": "conversations.modify_tags",
    "recommend_responses": "conversations.recommend_responses",
    "get_interaction_insights": "conversations.insights",
    "generate_conversation_starters": "conversations.starters",
    "create_conversation": "conversations.create",
    "interact_with_conversation": "conversations.interact",
    "finish_conversation": "conversations.finish",
    "get_services": "services.list",
    "get_users": "users.list",
    "create_user": "users.create",
    "update_user": "users.update",
    "delete_user": "users.delete",
    "get_user_model": "users.get_model",
    "get_organization": "organization.get",
}
STREAMS = ("create_conversation", "interact_with_conversation")
OPERATIONS: dict[str, Operation[Any]] = {
    value.name: value
    for module in (conversation, organization, service, user)
    for value in vars(module).values()
    if isinstance(value, Operation)
}
OPERATIONS["sign_in_with_api_key"] = Operation("sign_in_with_api_key", SignInToken)


def settings(given: dict[str, Any]) -> dict[str, Any]:
    names = ("base_url", "organization_id", "api_key", "api_key_id", "user_id", "bearer_token", "max_response_bytes")
    out = {name: given[name] for name in names}
    for seconds in ("timeout", "connect_timeout"):
        out[seconds] = None if given[f"{seconds}_ms"] is None else given[f"{seconds}_ms"] / 1000
    out["retry_max_attempts"] = given["max_attempts"]
    return out


def options(call: dict[str, Any]) -> dict[str, Any]:
    given = call.get("options", {})
    streams = {}
    if "stream_timeout_ms" in given:
        streams["stream_timeout"] = given["stream_timeout_ms"] / 1000
    return {
        **streams,
        "timeout": given["timeout_ms"] / 1000 if "timeout_ms" in given else None,
        "max_retries": given["max_attempts"] - 1 if "max_attempts" in given else None,
        "extra_headers": given.get("headers"),
    }


def prepared(client: Any, call: dict[str, Any]) -> Callable[[], Any]:
    """The call by its method, or through the inner door where a method's signature would not even take it."""
    name, arguments = call["operation"], dict(call["arguments"])
    match arguments.get("recorded_message"):
        case str(text):
            arguments["text_message"] = arguments.pop("recorded_message")
        case {"base64": str(text), **others} if not others:
            # What is no Base64 goes through the inner door.
            with suppress(ValueError):
                arguments["audio_bytes"] = b64decode(text, validate=True)
                del arguments["recorded_message"]
    # What Python's methods fill in by themselves is missing at the inner door.
    if name in METHODS and (name != "interact_with_conversation" or "request_format" in arguments):
        method = attrgetter(METHODS[name])(client)
        try:
            inspect.signature(method).bind(**arguments, **options(call))
        except TypeError:
            pass
        else:
            return lambda: method(**arguments, **options(call))
    from amigo_sdk._resource import options as as_tuple

    if name in STREAMS:
        kind: Any = EventStream if isinstance(client, AmigoClient) else AsyncEventStream
        door = client.conversations._door
        return lambda: kind(door, name, call["arguments"], as_tuple(**options(call)), None)
    return lambda: client.conversations._call(OPERATIONS[name], call["arguments"], as_tuple(**options(call)))


def result(value: Any) -> tuple[dict[str, Any], list[str]]:
    if value is None:
        return {"result": None}, []
    return {"result": json.loads(value.model_dump_json())}, [repr(value), str(value)]


def told(events: list[Any], error: AmigoError | None) -> tuple[dict[str, Any], list[str]]:
    reported = None if error is None else failure(error)[0]["error"]
    stream = {"events": [json.loads(event.model_dump_json()) for event in events], "error": reported}
    return {"stream": stream}, [repr(event) for event in events]


def streamed(stream: EventStream, most: int | None) -> tuple[dict[str, Any], list[str]]:
    events: list[Any] = []
    try:
        for event in stream:
            events.append(event)
            if len(events) == most:
                break
    except AmigoError as error:
        return told(events, error)
    return told(events, None)


async def streamed_async(stream: AsyncEventStream, most: int | None) -> tuple[dict[str, Any], list[str]]:
    events: list[Any] = []
    try:
        async for event in stream:
            events.append(event)
            if len(events) == most:
                break
    except AmigoError as error:
        return told(events, error)
    return told(events, None)


def failure(error: AmigoError) -> tuple[dict[str, Any], list[str]]:
    reported = {
        "kind": error.kind,
        "message": error.message,
        "status": error.status_code,
        "code": error.error_code,
        "operation": error.operation,
        "field_errors": [{"loc": d.loc, "msg": d.msg, "type": d.type} for d in error.details],
        "retry_after_seconds": error.retry_after,
        "request_id": error.request_id,
        "display": str(error),
        "debug": repr(error),
        "response_body": json.dumps(error.response_body),
    }
    return {"error": reported}, []


def played(run: dict[str, Any]) -> list[tuple[dict[str, Any], list[str]]]:
    outcomes: list[tuple[dict[str, Any], list[str]]] = []
    try:
        client = AmigoClient(**settings(run["client"]))
    except AmigoError as error:
        return [failure(error) for call in run["calls"] for _ in range(call["copies"])]

    def attempt(call: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        try:
            made = prepared(client, call)()
            return streamed(made, call.get("take")) if isinstance(made, EventStream) else result(made)
        except AmigoError as error:
            return failure(error)

    with client:
        for call in run["calls"]:
            with ThreadPoolExecutor(call["copies"]) as pool:
                outcomes += pool.map(attempt, [call] * call["copies"])
    return outcomes


async def played_async(run: dict[str, Any]) -> list[tuple[dict[str, Any], list[str]]]:
    outcomes: list[tuple[dict[str, Any], list[str]]] = []
    try:
        client = AsyncAmigoClient(**settings(run["client"]))
    except AmigoError as error:
        return [failure(error) for call in run["calls"] for _ in range(call["copies"])]

    async def attempt(call: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
        try:
            made = prepared(client, call)()
            if isinstance(made, AsyncEventStream):
                return await streamed_async(made, call.get("take"))
            return result(await made)
        except AmigoError as error:
            return failure(error)

    async with client:
        for call in run["calls"]:
            outcomes += await asyncio.gather(*(attempt(call) for _ in range(call["copies"])))
    return outcomes


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("case", CASES)
def test_case(
    replay: Replay, case: str, way: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "API_KEY_ID", "USER_ID", "ORGANIZATION_ID", "BASE_URL"):
        monkeypatch.delenv(f"AMIGO_{name}", raising=False)
    caplog.set_level(logging.DEBUG, "amigo_sdk")
    run = replay.ask("/runs", {"case": case})
    outcomes = played(run) if way == "sync" else asyncio.run(played_async(run))
    reported = {
        "calls": [outcome for outcome, _ in outcomes],
        "texts": [text for _, texts in outcomes for text in texts] + [caplog.text],
    }
    verdict = replay.ask(f"/runs/{run['run_id']}/verdict", reported)
    assert verdict["passed"], "\n".join(verdict["failures"])


def test_every_case_was_visited(replay: Replay, request: pytest.FixtureRequest) -> None:
    ran = {item.name for item in request.session.items}
    if not all(f"test_case[{case}-sync]" in ran for case in CASES):
        pytest.skip("only some cases were asked for")
    assert CASES
    assert replay.ask("/report")["not_visited"] == []
