from __future__ import annotations

import copy
import json
import pickle
import sys
from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec
import pydantic
import pytest
from servers import ID, SETTINGS, answering, message, page

from amigo_sdk import AmigoClient, DecodeError
from amigo_sdk.generated import model as official
from amigo_sdk.models import (
    ConversationPage,
    ConversationQuery,
    InteractionInsights,
    JumpbackStateTransition,
    Message,
    MessageFormat,
    MessagePage,
    MessageSource,
    MessageType,
    UnknownStateTransition,
    VersionReference,
)
from amigo_sdk.resources import conversation

VERSION = ["65f0c0ffee65f0c0ffee0601", 12]
JUMPBACK = {
    "type": "jumpback",
    "previous_state": "listen",
    "previous_service_hierarchical_state_machine_version_info": VERSION,
    "next_state": "advise",
    "next_service_hierarchical_state_machine_version_info": VERSION,
}


def insights(*logs: dict[str, Any]) -> dict[str, Any]:
    return {
        "current_state_name": "check_in",
        "current_state_action": "ask",
        "current_state_objective": "know",
        "state_transition_logs": list(logs),
        "working_memory": [{"content": "sleeps badly", "context": "said so"}],
        "reflections": [],
        "triggered_dynamic_behavior_set_version_info": None,
        "select_next_action_tool_call_logs": [],
        "engage_user_tool_call_logs": [],
    }


def test_fields_can_be_reached_in_every_way_the_official_package_has() -> None:
    found = Message.model_validate(message(1))
    assert found.message == found.message_text == found["message"] == found["message_text"] == found.get("message")
    assert found.get("nothing") is None
    assert found.get("nothing", 7) == 7
    assert "sender" in found
    assert "nothing" not in found
    with pytest.raises(KeyError):
        found["nothing"]
    assert dict(found)["id"] == found.id
    assert found.format == MessageFormat.text == "text"
    assert found.format.value == "text"


def test_dumps_are_those_of_pydantic() -> None:
    found = Message.model_validate(message(1))
    assert found.model_dump(mode="json") == message(1)
    assert found.model_dump()["created_at"] == datetime(2026, 3, 1, 8, tzinfo=timezone.utc)
    assert json.loads(found.model_dump_json(indent=2)) == message(1)
    assert found.model_dump(include={"id"}) == {"id": found.id}
    assert "id" not in found.model_dump(exclude={"id"})
    assert MessagePage.model_validate(page()).model_dump(exclude_none=True) == {"messages": [], "has_more": False}
    assert Message.model_validate_json(found.model_dump_json()) == found
    assert Message.model_validate(found) is found


def test_instances_are_values() -> None:
    one, same = Message.model_validate(message(1)), Message.model_validate(message(1))
    assert one == same
    assert hash(one) == hash(same)
    assert len({one, same, Message.model_validate(message(2))}) == 2
    with pytest.raises(AttributeError):
        one.sender = "somebody else"  # type: ignore[misc]
    whole = InteractionInsights.model_validate(insights(JUMPBACK, {"type": "handover", "to": ["Lee"]}))
    assert hash(whole) == hash(InteractionInsights.model_validate(insights(JUMPBACK, {"type": "x"})))
    for value in (one, whole, ConversationQuery(limit=3)):
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
    assert msgspec.structs.replace(one, sender="Lee").sender == "Lee"
    assert one.model_copy(update={"sender": "Lee"}).sender == "Lee"
    if sys.version_info >= (3, 13):
        assert copy.replace(one, sender="Lee").sender == "Lee"  # type: ignore[attr-defined, unused-ignore]


def test_repr_shows_nothing_anybody_said() -> None:
    shown = repr(MessagePage.model_validate(page(message(1)))) + repr(Message.model_validate(message(1)))
    shown += str(InteractionInsights.model_validate(insights(JUMPBACK)))
    shown += f"{Message.model_validate(message(1))}"
    for text in ("slept", "Dana", "sleeps badly", "ask"):
        assert text not in shown
    assert message(1)["id"] in shown


def test_what_is_new_does_not_fail() -> None:
    found = Message.model_validate({**message(1), "format": "hologram", "mood": "good"})
    assert found.format == "hologram"
    assert not found.format.is_known
    assert MessageType("user-message").is_known
    assert pickle.loads(pickle.dumps(found)) == found
    assert json.loads(found.model_dump_json())["format"] == "hologram"

    new = {"type": "handover", "to": {"nurse": "Lee"}, "minutes": [1, 2.5, None]}
    known, unknown = InteractionInsights.model_validate(insights(JUMPBACK, new)).state_transition_logs
    assert isinstance(known, JumpbackStateTransition)
    assert known.type == "jumpback"
    assert known.root is known
    assert known.previous_service_hierarchical_state_machine_version_info == VersionReference(
        "65f0c0ffee65f0c0ffee0601", 12
    )
    assert isinstance(unknown, UnknownStateTransition)
    assert (unknown.type, unknown.kind, unknown["to"], unknown.get("x", 1)) == ("handover", "handover", new["to"], 1)
    assert json.loads(InteractionInsights.model_validate(insights(JUMPBACK, new)).model_dump_json()) == insights(
        JUMPBACK, new
    )


def test_equal_senders_share_their_memory() -> None:
    senders = ["Dana", "Coach", "Dana", "Zoë", "Lee", "Kim", "Ann", "Dana", "Zoë", "Zoë"]
    with (
        answering(page(*(message(i, sender=name) for i, name in enumerate(senders)))) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):
        found = client.conversations.messages(ID).messages
    assert [m.sender for m in found] == senders
    assert found[0].sender is found[2].sender
    assert found[8].sender is found[9].sender


def test_open_enums_do_not_grow_without_end() -> None:
    for number in range(3000):
        assert MessageFormat(f"format-{number}") == f"format-{number}"
    assert len(MessageFormat._value2member_map_) <= 1000


def test_instants_without_an_offset_are_in_utc() -> None:
    found = Message.model_validate_json(json.dumps({**message(1), "created_at": "2026-03-01T08:00:00.25"}))
    assert found.created_at == datetime(2026, 3, 1, 8, 0, 0, 250_000, timezone.utc)
    found = Message.model_validate_json(json.dumps({**message(1), "created_at": "2026-03-01T10:00:00+02:00"}))
    assert found.created_at == datetime(2026, 3, 1, 8, tzinfo=timezone.utc)
    assert found.created_at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"messages": [{"id": "s3cr3t"}], "has_more": false}', "messages[0]"),
        ('{"messages": "s3cr3t", "has_more": false}', "$.messages"),
        ('{"messages": [', "breaks off"),
        ("s3cr3t", "not JSON"),
        ('{"has_more": false}', "`messages`"),
    ],
)
def test_a_misfit_names_the_place_and_quotes_no_value(body: str, said: str) -> None:
    with pytest.raises(DecodeError) as raised:
        MessagePage.model_validate_json(body)
    assert said in str(raised.value)
    assert "s3cr3t" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_models_are_fields_of_pydantic_models() -> None:
    class Report(pydantic.BaseModel):
        page: MessagePage
        first: Message | None = None

    report = Report.model_validate({"page": page(message(1)), "first": message(1)})
    assert report.page.messages[0] == report.first
    assert report.model_dump(mode="json")["page"] == page(message(1))
    assert Report.model_validate_json(report.model_dump_json()) == report
    schema = Report.model_json_schema()
    assert schema["properties"]["page"]["properties"]["messages"]["items"]["properties"]["sender"] == {"type": "string"}
    pydantic.TypeAdapter(InteractionInsights).json_schema()
    with pytest.raises(pydantic.ValidationError):
        Report.model_validate({"page": {"messages": 7}})


def test_official_names_are_ours() -> None:
    assert official.ConversationGetConversationsResponse is ConversationPage
    assert official.MessageInstance is Message
    assert official.Format is MessageFormat
    assert official.GetConversationsParametersQuery is ConversationQuery
    assert conversation.GetMessageSourceResponse is MessageSource
