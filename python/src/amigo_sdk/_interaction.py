"""What is said in an interaction, from the forms in which Python takes it to the one that is sent."""

from __future__ import annotations

from typing import Any

from .errors import FieldError, ValidationError

_OPERATION = "interact_with_conversation"


def interaction(
    given: dict[str, Any],
    text_message: str | None,
    audio_bytes: bytes | bytearray | memoryview | None,
    audio_content_type: str | None,
) -> dict[str, Any]:
    """The arguments of an interaction, with its message and what goes without saying."""
    given = {name: value for name, value in given.items() if value is not None}
    if text_message is not None and audio_bytes is not None:
        raise ValidationError(
            "nothing was sent, because `text_message` and `audio_bytes` were both given: a message is one or the other",
            operation=_OPERATION,
        )
    given.setdefault("initial_message_type", "user-message")
    given.setdefault("request_format", "text" if audio_bytes is None else "voice")
    if text_message is not None:
        given["recorded_message"] = text_message
    elif audio_bytes is None and given["initial_message_type"] != "skip":
        name = "audio_bytes" if given["request_format"] == "voice" else "text_message"
        raise _refused(name, f"is required, because `request_format` is `{given['request_format']}`")
    if audio_bytes is not None:
        if not isinstance(audio_bytes, (bytes, bytearray, memoryview)):
            raise _refused("audio_bytes", "must be bytes")
        # The encoder writes bytes in Base64.
        given["recorded_message"] = {"base64": bytes(audio_bytes)}
        if audio_content_type == "audio/mpeg":
            # Of MP3 and WAV files the core sees for itself what they are; this one may begin in the middle.
            given.setdefault("request_audio_config", {"type": "mp3"})
    return given


def _refused(name: str, why: str) -> ValidationError:
    # On the wire it has one name, which tells it apart in every language.
    field = FieldError(("body", "recorded_message"), why, "missing")
    return ValidationError(f"nothing was sent, because `{name}` {why}", details=(field,), operation=_OPERATION)
