"""What is said in an interaction, from the forms in which Python takes it to the one that is sent."""

from __future__ import annotations

from typing import Any

from .errors import ValidationError

_OPERATION = "interact_with_conversation"


def interaction(
    given: dict[str, Any],
    text_message: str | None,
    audio_bytes: bytes | None,
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
    if audio_bytes is not None:
        # The encoder writes bytes in Base64.
        given["recorded_message"] = {"base64": bytes(audio_bytes)}
        if "request_audio_config" not in given:
            given["request_audio_config"] = _config(audio_bytes, audio_content_type)
    return given


def _config(audio: bytes, content_type: str | None) -> dict[str, Any] | None:
    """What the audio is, as far as it tells so itself."""
    if content_type == "audio/mpeg" or (content_type is None and audio.startswith((b"ID3", b"\xff\xfb", b"\xff\xf3"))):
        return {"type": "mp3"}
    if not audio.startswith(b"RIFF"):
        return None
    import io
    import wave

    try:
        with wave.open(io.BytesIO(audio)) as file:
            return {
                "type": "pcm",
                "frame_rate": file.getframerate(),
                "n_channels": file.getnchannels(),
                "sample_width": file.getsampwidth(),
            }
    except (wave.Error, EOFError):
        return None
