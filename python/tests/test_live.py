"""Live conversations in the forms in which they are called, and the helpers of their streams."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from servers import COMPLETE, CREATED, ID, SETTINGS, awaited, lines, said, streaming

from amigo_sdk import (
    AmigoClient,
    AsyncAmigoClient,
    DecodeError,
    ValidationError,
)
from amigo_sdk.models import (
    MP3UserMessageAudioConfig,
)


def test_helpers() -> None:
    with (
        streaming(lines(said(0), said(1, "morning, Dana."), COMPLETE)) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
    ):

        def interact() -> Any:
            return client.conversations.interact(ID, text_message="Hello")

        assert "".join(interact().text_deltas()) == interact().text() == "Good morning, Dana."
        assert interact().complete().interaction_id == interact().final().interaction_id == ID
        # The outcome can be had after a loop, and again.
        stream = interact()
        assert len(list(stream)) == 3
        assert stream.text() == stream.complete().full_message == "Good morning, Dana."
        stream = interact()
        stream.close()
        with pytest.raises(DecodeError, match="no outcome"):
            stream.complete()

        async def use(other: AsyncAmigoClient) -> None:
            def interact() -> Any:
                return other.conversations.interact(ID, text_message="Hello")

            assert "".join([piece async for piece in interact().text_deltas()]) == await interact().text()
            assert (await interact().complete()).interaction_id == (await interact().final()).interaction_id == ID

        awaited(server.url, use)


def test_speech_is_saved(tmp_path: Path) -> None:
    pieces = [said(number, b64encode(bytes([number] * 4)).decode()) for number in range(3)]
    speech = b"\0\0\0\0\1\1\1\1\2\2\2\2"
    path = tmp_path / "answer.pcm"
    with streaming(lines(*pieces, COMPLETE)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        assert client.conversations.interact(ID, text_message="Hello", response_format="voice").save_audio(path) == 12
        assert path.read_bytes() == speech
        assert "response_format=voice" in server.bodies[0][0]

        async def use(other: AsyncAmigoClient) -> None:
            stream = other.conversations.interact(ID, text_message="Hello", response_format="voice")
            with open(tmp_path / "other.pcm", "wb") as file:
                assert await stream.save_audio(file) == 12

        awaited(server.url, use)
        assert (tmp_path / "other.pcm").read_bytes() == speech
    with (
        streaming(lines(said(0, "not speech"), COMPLETE)) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
        pytest.raises(DecodeError, match="Base64"),
    ):
        list(client.conversations.interact(ID, text_message="Hello").audio())


# As people have written it for the official package.
OFFICIAL_SCRIPT = """
from amigo_sdk.models import (
    ConversationCreateConversationRequest,
    CreateConversationParametersQuery,
    InteractWithConversationParametersQuery,
)
from amigo_sdk.generated.model import ConversationCreatedEvent, Format, InteractionCompleteEvent, NewMessageEvent

body = ConversationCreateConversationRequest(service_id=service_id, service_version_set_name="release")
params = CreateConversationParametersQuery(response_format=Format.text)
said = InteractWithConversationParametersQuery(request_format=Format.text, response_format=Format.text)
spoken = InteractWithConversationParametersQuery(
    request_format=Format.voice, response_format=Format.voice, request_audio_config={"type": "mp3"}
)
"""
OFFICIAL_SYNC = """
seen = []
for event in client.conversation.create_conversation(body, params, abort_event=threading.Event()):
    seen.append(event.root)
events = client.conversation.interact_with_conversation(
    conversation_id, said, text_message="Hello", initial_message_type="user-message",
    external_event_message_content=["Woke up."], external_event_message_timestamp=[when],
)
for event in events:
    if isinstance(event.root, NewMessageEvent): seen.append(event.root.message)
    elif event.root.type == "interaction-complete": break
client.conversation.interact(conversation_id, spoken, audio_bytes=audio, audio_content_type="audio/mpeg").__next__()
"""
OFFICIAL_ASYNC = """
async def main():
    seen = []
    events = await client.conversation.create_conversation(body, params, abort_event=asyncio.Event())
    async for event in events:
        seen.append(event.root)
    events = await client.conversation.interact_with_conversation(
        conversation_id, said, text_message="Hello", initial_message_type="user-message",
        external_event_message_content=["Woke up."], external_event_message_timestamp=[when],
    )
    async for event in events:
        if isinstance(event.root, NewMessageEvent): seen.append(event.root.message)
        elif event.root.type == "interaction-complete": break
    await events.aclose()
    await (await client.conversation.interact(conversation_id, spoken, audio_bytes=audio, audio_content_type="audio/mpeg")).__anext__()
    await client.aclose()
    return seen
seen = asyncio.run(main())
"""  # noqa: E501


@pytest.mark.parametrize("way", ["sync", "async"])
def test_scripts_for_the_official_package_run_as_written(way: str) -> None:
    from datetime import datetime, timezone

    with streaming(lines(CREATED, said(0), COMPLETE)) as server:
        kind = AmigoClient if way == "sync" else AsyncAmigoClient
        names: dict[str, Any] = {
            "asyncio": asyncio,
            "threading": threading,
            "client": kind(**SETTINGS, base_url=server.url),
            "service_id": ID,
            "conversation_id": ID,
            "when": datetime(2026, 3, 1, 8, tzinfo=timezone.utc),
            "audio": b"\xff\xfb\x90\x00",
        }
        server.status = "201 Created"
        # Every request gets the same answer, so creating and interacting must allow the same status.
        exec(OFFICIAL_SCRIPT + (OFFICIAL_SYNC if way == "sync" else OFFICIAL_ASYNC), names)
        seen = names["seen"]
        assert [type(event).__name__ for event in seen[:3]] == [
            "ConversationCreatedEvent",
            "NewMessageEvent",
            "InteractionCompleteEvent",
        ]
        assert seen[3:] == ["Good "]
        (_, created), (_, interacted), (spoken, voice) = server.bodies
        assert b'"service_version_set_name":"release"' in created
        assert b"Hello" in interacted
        assert b"Woke up." in interacted
        assert b"2026-03-01T08:00:00Z" in interacted
        assert "request_audio_config=%7B%22type%22%3A%22mp3%22%7D" in spoken
        assert b"\xff\xfb\x90\x00" in voice


def test_what_is_said_in_its_new_forms() -> None:
    import io
    import wave

    recorded = io.BytesIO()
    with wave.open(recorded, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        file.writeframes(b"\xff\x7f" * 4)
    with streaming(lines(COMPLETE)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        conversations = client.conversations
        conversations.interact(ID, audio_bytes=b"ID3\xff\xfb").text()
        conversations.interact(ID, audio_bytes=recorded.getvalue()).text()
        conversations.interact(
            ID, audio_bytes=b"\xff\x80", request_audio_config=MP3UserMessageAudioConfig(), response_format="voice"
        ).text()
        conversations.interact(ID, initial_message_type="skip").text()
        conversations.interact(ID, {"request_format": "text"}, text_message="Hello").text()
        targets = [target for target, _ in server.bodies]
        assert all("request_audio_config=%7B%22type%22%3A%22mp3%22%7D" in targets[at] for at in (0, 2))
        assert "frame_rate%22%3A16000" in targets[1]
        assert "request_format=voice" in targets[1]
        assert "response_format=voice" in targets[2]
        assert b"skip" in server.bodies[3][1]
        assert b"Hello" in server.bodies[4][1]
        before = len(server.bodies)
        refused: list[dict[str, Any]] = [
            {},
            {"text_message": " "},
            {"text_message": "s3cr3t", "audio_bytes": b"ID3"},
            {"audio_bytes": b"\xff"},
            {"audio_bytes": 5},
            {"audio_bytes": "s3cr3t"},
            {"text_message": "s3cr3t", "response_format": "smoke"},
            {"text_message": "s3cr3t", "external_event_message_content": ["s3cr3t"]},
        ]
        for wrong in refused:
            with pytest.raises(ValidationError) as raised:
                conversations.interact(ID, **wrong).text()
            assert "s3cr3t" not in str(raised.value)
        assert len(server.bodies) == before
