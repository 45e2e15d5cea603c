from __future__ import annotations

import hashlib
import hmac
import json
import time

import pytest

from amigo_sdk import (
    ConversationPostProcessingCompleteEvent,
    WebhookVerificationError,
    parse_rate_limit_headers,
    parse_webhook_event,
    verify_signature,
)
from amigo_sdk.models import PostProcessingType

BODY = json.dumps(
    {
        "type": "conversation-post-processing-complete",
        "post_processing_type": "compute-metrics",
        "conversation_id": "65f0c0ffee65f0c0ffee0001",
        "org_id": "lakeside",
        "new": "field",
    }
)


def signed(timestamp: str, body: str = BODY) -> str:
    return hmac.new(b"s3cr3t", f"v1:{timestamp}:{body}".encode(), hashlib.sha256).hexdigest()


def now() -> str:
    return str(int(time.time() * 1000))


def test_a_signed_event_is_read() -> None:
    timestamp = now()
    event = parse_webhook_event(BODY.encode(), signed(timestamp), timestamp, "s3cr3t")
    assert isinstance(event, ConversationPostProcessingCompleteEvent)
    assert (event.post_processing_type, event.org_id) == ("compute-metrics", "lakeside")
    assert parse_webhook_event(BODY) == event
    assert event == ConversationPostProcessingCompleteEvent(
        "conversation-post-processing-complete",
        PostProcessingType.COMPUTE_METRICS,
        "65f0c0ffee65f0c0ffee0001",
        "lakeside",
    )
    verify_signature(BODY, timestamp, signed(timestamp), "s3cr3t")


@pytest.mark.parametrize(
    ("signature", "timestamp"),
    [("0" * 64, now()), ("é", now()), (None, now()), (signed("1"), "1"), (signed("x"), "x"), (signed(now()), None)],
)
def test_what_is_not_signed_right_is_refused(signature: str | None, timestamp: str | None) -> None:
    with pytest.raises(WebhookVerificationError):
        parse_webhook_event(BODY, signature, timestamp, "s3cr3t")


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"type": "new"}', b"\xff"])
def test_what_is_no_event_is_refused(body: str | bytes) -> None:
    with pytest.raises(WebhookVerificationError):
        parse_webhook_event(body)


def test_rate_limits_are_read_from_headers() -> None:
    headers = {"x-ratelimit-limit": "20", "x-ratelimit-remaining": "3", "x-ratelimit-reset": "1772323200"}
    found = parse_rate_limit_headers(headers)
    assert found is not None
    assert (found.limit, found.remaining, found.reset.isoformat()) == (20, 3, "2026-03-01T00:00:00+00:00")
    assert parse_rate_limit_headers({}) is None
    assert parse_rate_limit_headers({**headers, "x-ratelimit-reset": "soon"}) is None
