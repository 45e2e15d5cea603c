"""Webhook events: verified and read."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import ClassVar, Literal

import msgspec

from .models import PostProcessingType

WebhookEventType = Literal["conversation-post-processing-complete"]


class ConversationPostProcessingCompleteEvent(msgspec.Struct, frozen=True):
    """An analysis that follows a finished conversation is done."""

    type: Literal["conversation-post-processing-complete"]
    """The kind of event."""
    post_processing_type: PostProcessingType
    """The analysis that is done."""
    conversation_id: str
    """Identifier of the conversation."""
    org_id: str
    """The organisation."""


WebhookEvent = ConversationPostProcessingCompleteEvent
"""Any event."""


class WebhookVerificationError(Exception):
    """The request is not what Amigo sent: its signature, its age or its content is wrong."""

    kind: ClassVar[str] = "webhook"


def verify_signature(body: str | bytes, timestamp: str, signature: str, secret: str) -> None:
    """Checks that a request was signed with the secret of the webhook destination.

    Args:
        body: The body as it came.
        timestamp: The header `x-amigo-request-timestamp`.
        signature: The header `x-amigo-request-signature`.
        secret: The secret of the webhook destination.

    Raises:
        WebhookVerificationError: It was not.
    """
    content = body.encode() if isinstance(body, str) else body
    signed = b"v1:" + timestamp.encode() + b":" + content
    expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    # As bytes: text outside ASCII would be refused with an error of another kind.
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise WebhookVerificationError("the signature does not fit the body, the timestamp and the secret")


def parse_webhook_event(
    payload: str | bytes,
    signature: str | None = None,
    timestamp: str | None = None,
    secret: str | None = None,
    max_age_ms: int = 300_000,
) -> WebhookEvent:
    """Reads an event. Where `secret` is given, the signature and the age of the request are checked first.

    Args:
        payload: The body as it came.
        signature: The header `x-amigo-request-signature`.
        timestamp: The header `x-amigo-request-timestamp`, in milliseconds of Unix time.
        secret: The secret of the webhook destination.
        max_age_ms: How old a request may be, in milliseconds.

    Raises:
        WebhookVerificationError: The signature, the age or the content is wrong.
    """
    if secret:
        if not signature or not timestamp:
            raise WebhookVerificationError("the request is not signed: a signature or timestamp header is missing")
        verify_signature(payload, timestamp, signature, secret)
        _check_age(timestamp, max_age_ms)
    try:
        return msgspec.json.decode(payload, type=ConversationPostProcessingCompleteEvent)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise WebhookVerificationError("the body is not an event this version knows") from None


def _check_age(timestamp: str, max_age_ms: int) -> None:
    try:
        age = int(time.time() * 1000) - int(timestamp)
    except ValueError:
        raise WebhookVerificationError("the timestamp is not a number of milliseconds") from None
    if abs(age) > max_age_ms:
        raise WebhookVerificationError(f"the request is {age} ms old; at most {max_age_ms} ms are allowed")
