"""What scripts for the official package do with its models, its configuration and its errors."""

from __future__ import annotations

import csv
import io
from types import SimpleNamespace
from typing import Any

import pydantic
import pytest
from servers import ID, SETTINGS, answering, message, page

from amigo_sdk import AmigoClient, AmigoConfig, NotFoundError, ServerError, ValidationError
from amigo_sdk.errors import raise_for_status
from amigo_sdk.generated import model as official
from amigo_sdk.models import (
    ConversationQuery,
    InteractionInsights,
    Message,
    MessagePage,
    MessageQuery,
    MessageType,
    NewMessageEvent,
    QueryAndResponse,
    SpokenCharacter,
    StarterRequest,
    VersionReference,
)

PAGE = MessagePage.model_validate(page(message(1), message(2), message(3), token=3))
INSIGHTS = {
    "current_state_name": "check_in",
    "current_state_action": "ask",
    "current_state_objective": "know",
    "state_transition_logs": [],
    "working_memory": [],
    "reflections": [],
    "triggered_dynamic_behavior_set_version_info": [ID, 3],
    "select_next_action_tool_call_logs": [],
    "engage_user_tool_call_logs": [],
}


def test_dumps_hold_what_is_chosen_all_the_way_down() -> None:
    assert PAGE.model_dump(include={"messages": {"__all__": {"sender"}}}) == {"messages": [{"sender": "Dana"}] * 3}
    dumped = PAGE.model_dump(mode="json", exclude={"messages": {0: True, "__all__": {"id", "format"}, -1: {"sender"}}})
    assert [sorted(one) for one in dumped["messages"]] == [
        ["created_at", "interaction_id", "message", "message_type", "sender"],
        ["created_at", "interaction_id", "message", "message_type"],
    ]
    assert dumped["has_more"] is True
    assert PAGE.model_dump(include={"messages": {0: {"id"}}}) == {"messages": [{"id": PAGE.messages[0].id}]}
    assert PAGE.model_dump(exclude={"messages": True, "has_more": ...}) == {"continuation_token": 3}
    assert PAGE.model_dump(exclude={"messages": False}) == PAGE.model_dump()


def test_dumps_for_python_keep_what_json_has_not() -> None:
    dumped = PAGE.model_dump()["messages"][0]
    assert dumped["message_type"] is MessageType.user_message
    found = InteractionInsights.model_validate(INSIGHTS)
    assert found.model_dump()["triggered_dynamic_behavior_set_version_info"] == (ID, 3)
    # Lists are what JSON has.
    assert found.model_dump(mode="json") == INSIGHTS


def test_dumps_leave_out_what_was_not_given() -> None:
    assert ConversationQuery(limit=3).model_dump(exclude_unset=True) == {"limit": 3}
    assert ConversationQuery(limit=3).model_dump(exclude_defaults=True) == {"limit": 3}
    assert ConversationQuery(limit=3).model_dump()["tag"] is None
    assert "continuation_token" not in MessagePage.model_validate(page()).model_dump(exclude_defaults=True)
    assert ConversationQuery(limit=3).model_fields_set == {"limit"}


def test_a_class_tells_its_fields() -> None:
    assert list(Message.model_fields) == list(PAGE.messages[0].model_dump())
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(Message.model_fields))
    writer.writeheader()
    writer.writerows(found.model_dump(mode="json") for found in PAGE.messages)
    assert len(out.getvalue().splitlines()) == 4
    assert MessagePage.model_json_schema()["properties"]["messages"]["items"]["properties"]["sender"]


def test_what_is_asked_with_can_be_changed() -> None:
    pages = [page(message(0), token=1), page(message(1))]
    query = MessageQuery(limit=1)
    with answering(*pages) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        found = client.conversations.get_conversation_messages(ID, query)
        query.continuation_token = found.continuation_token
        assert not client.conversations.get_conversation_messages(ID, query).has_more
    with pytest.raises(TypeError, match="unhashable"):
        hash(query)
    request = StarterRequest.model_construct(
        service_id=ID, facets=["sleep"], min_count=1, max_count=2, generation_instructions="Short."
    )
    request.max_count = 3
    assert request.model_copy(update={"min_count": 2}).max_count == 3


def test_enums_have_the_official_names() -> None:
    assert [member.name for member in MessageType] == [
        "user_message",
        "agent_message",
        "agent_inner_thought",
        "external_event",
    ]
    assert MessageType["USER_MESSAGE"] is MessageType["user_message"] is MessageType.USER_MESSAGE


def test_wrapped_values_are_the_values() -> None:
    for pair in (VersionReference(ID, 3), QueryAndResponse("sleep", "late"), SpokenCharacter(120, "H")):
        assert pair.root == tuple(pair)
    wrapped = official.IdItem(root=ID)
    assert wrapped == official.ServiceIdItem(ID) == wrapped.root == ID
    query = ConversationQuery(id=[wrapped], service_id=wrapped)
    empty = {"conversations": [], "has_more": False, "continuation_token": None}
    with answering(empty) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        client.conversations.list(query)
        assert f"service_id={ID}&id={ID}" in server.requests[0]


def test_events_are_read_by_the_official_names() -> None:
    names: Any = official
    line = '{"type":"new-message","message":"Hi","stop":false,"sequence_number":0,"message_id":"m"}'
    event = names.ConversationInteractWithConversationResponse.model_validate_json(line)
    assert isinstance(event.root, NewMessageEvent)
    assert isinstance(event, names.ConversationCreateConversationResponse)
    assert not isinstance("text", names.ConversationCreateConversationResponse)
    events: Any = list[names.ConversationCreateConversationResponse]
    adapter: Any = pydantic.TypeAdapter(events)
    assert adapter.validate_python([event.model_dump()]) == [event]
    assert adapter.json_schema()["items"]["anyOf"]
    new = names.ConversationCreateConversationResponse.model_validate({"type": "brand-new"})
    assert new.type == "brand-new"
    action = names.ServiceConversationAction.model_validate({"type": "select-dynamic-behavior-vector-generated"})
    assert isinstance(action.root, names.SelectDynamicBehaviorAgentActionEvent)
    assert not isinstance(action, names.NavigateStateMachineAgentActionEvent)
    assert names.NavigateStateMachineAgentActionEvent | None


def test_a_config_does_what_the_official_one_does() -> None:
    given = {"api_key": "s3cr3t", "api_key_id": "id", "user_id": "maria", "organization_id": "lakeside"}
    config = AmigoConfig.model_validate({**given, "other": "thing"})
    assert config.model_copy(update={"organization_id": "seaside"}).organization_id == "seaside"
    assert config.organization_id == "lakeside"
    assert "api_key" not in config.model_dump(exclude={"api_key"})
    assert AmigoConfig.model_validate(config) is config
    assert '"user_id":"maria"' in config.model_dump_json()


def test_httpx_times_a_client_out() -> None:
    times: Any = SimpleNamespace(read=0.05, connect=5.0, write=5.0, pool=5.0)
    with AmigoClient(**SETTINGS, base_url="http://127.0.0.1:9", timeout=times) as client:
        assert client._settings["timeout"] == 0.05
        assert client._settings["connect_timeout"] == 5.0


class Response:
    def __init__(self, status_code: int, body: Any = None, text: str = "") -> None:
        self.status_code, self.body, self.text = status_code, body, text

    def json(self) -> Any:
        if self.body is None:
            raise ValueError(self.text)
        return self.body


def test_responses_of_other_clients_are_raised() -> None:
    raise_for_status(Response(204))
    with pytest.raises(NotFoundError, match="Gone") as not_found:
        raise_for_status(Response(404, {"detail": "Gone", "code": "E1", "token": "t"}))
    assert not_found.value.error_code == "E1"
    assert not_found.value.response_body["token"] == "[redacted]"
    with pytest.raises(ValidationError, match="HTTP 422") as refused:
        raise_for_status(Response(422, {"errors": {"limit": "is too high"}}))
    assert refused.value.field_errors == {"limit": "is too high"}
    with pytest.raises(ServerError, match="upset"):
        raise_for_status(Response(500, text=" upset "))
    with pytest.raises(ServerError, match="own words"):
        raise_for_status(Response(500, text="upset"), "own words")
