"""The Amigo Classic conversation API: typed, fast, and a drop-in for the official package on its conversation side.

from amigo_sdk import AmigoClient

with AmigoClient() as client:
    for conversation in client.conversations.iter(is_finished=True):
        for message in client.conversations.iter_messages(conversation.id):
            print(message.sender, message.message_text)
"""

from typing import TYPE_CHECKING, Any

from ._native import __version__
from .config import AmigoConfig
from .errors import (
    AbortedError,
    AmigoError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    HistoryError,
    NetworkError,
    NotFoundError,
    RateLimitError,
    RequestTimeoutError,
    SDKInternalError,
    ServerError,
    ServiceUnavailableError,
    ValidationError,
)
from .rate_limits import RateLimitInfo, parse_rate_limit_headers
from .sdk_client import AmigoClient, AsyncAmigoClient

if TYPE_CHECKING:
    from .webhooks import (
        ConversationPostProcessingCompleteEvent,
        WebhookEvent,
        WebhookVerificationError,
        parse_webhook_event,
        verify_signature,
    )

__all__ = [
    "AbortedError",
    "AmigoClient",
    "AmigoConfig",
    "AmigoError",
    "AsyncAmigoClient",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConversationPostProcessingCompleteEvent",
    "DecodeError",
    "ForbiddenError",
    "HistoryError",
    "NetworkError",
    "NotFoundError",
    "RateLimitError",
    "RateLimitInfo",
    "RequestTimeoutError",
    "SDKInternalError",
    "ServerError",
    "ServiceUnavailableError",
    "ValidationError",
    "WebhookEvent",
    "WebhookVerificationError",
    "__version__",
    "parse_rate_limit_headers",
    "parse_webhook_event",
    "verify_signature",
]


def __getattr__(name: str) -> Any:
    # Few who import the client receive webhooks; hashing is not loaded for the others.
    if name in __all__:
        from . import webhooks

        return getattr(webhooks, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
