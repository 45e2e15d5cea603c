"""The clients: how they are set up, called and followed from page to page."""

from __future__ import annotations

import asyncio
import logging
import pickle
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from servers import ID, SETTINGS, Answering, answering, message, page, stalling

from amigo_sdk import (
    AmigoClient,
    AmigoConfig,
    AsyncAmigoClient,
    ConfigurationError,
    DecodeError,
    NetworkError,
    RequestTimeoutError,
    ValidationError,
    errors,
    models,
)

VARIABLES = ("API_KEY", "API_KEY_ID", "USER_ID", "ORGANIZATION_ID", "BASE_URL")
GIVEN = {"api_key": "s3cr3t", "api_key_id": "id", "user_id": "maria", "organization_id": "lakeside"}


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine reaches a test."""
    monkeypatch.chdir(tmp_path)
    for name in VARIABLES:
        monkeypatch.delenv(f"AMIGO_{name}", raising=False)


@pytest.mark.parametrize("missing", list(GIVEN))
def test_a_missing_setting_names_itself(missing: str) -> None:
    given: Any = {name: value for name, value in GIVEN.items() if name != missing}
    for make in (AmigoClient, AsyncAmigoClient, AmigoConfig):
        # The official package raises ValueError.
        with pytest.raises(ValueError, match=f"`{missing}`.*AMIGO_{missing.upper()}"):
            make(**given)


def test_settings_come_from_arguments_then_the_environment_then_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"AMIGO_{name.upper()}=file-{name}" for name in GIVEN]
    Path(".env").write_text("# settings\n" + "\n".join(lines) + '\nOTHER="a b"\n')
    monkeypatch.setenv("AMIGO_USER_ID", "env-user_id")
    monkeypatch.setenv("AMIGO_API_KEY_ID", "")
    config = AmigoClient(organization_id="argument").config
    assert config.model_dump() == {
        "api_key": "file-api_key",
        "api_key_id": "file-api_key_id",
        "user_id": "env-user_id",
        "organization_id": "argument",
        "base_url": "https://api.amigo.ai",
    }


def test_a_broken_file_is_named_and_not_quoted() -> None:
    Path(".env").write_text("AMIGO_API_KEY='s3cr3t\n")
    with pytest.raises(ConfigurationError, match=r"\.env") as raised:
        AmigoClient()
    assert "s3cr3t" not in str(raised.value)


def test_a_config_is_a_value_that_hides_its_key() -> None:
    config = AmigoConfig(**GIVEN)
    assert config == pickle.loads(pickle.dumps(config))
    assert hash(config) == hash(AmigoConfig(**GIVEN))
    with pytest.raises(AttributeError):
        config.api_key = "other"
    client = AmigoClient(config=config)
    assert client.config is config
    assert "s3cr3t" not in f"{config!r} {config} {client!r}"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"base_url": "http://example.com"}, "base_url"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": "soon"}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_response_bytes": "many"}, "max_response_bytes"),
        ({"organization_id": ".."}, "organization_id"),
    ],
)
def test_a_wrong_setting_names_itself(settings: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        AmigoClient(**{**GIVEN, **settings})


def query(server: Answering) -> str:
    return server.requests[-1].partition("?")[2]


def test_arguments_may_be_a_model_a_dict_or_keywords() -> None:
    with answering(page()) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        conversations = client.conversations
        assert client.conversation is conversations
        wanted = "message_type=user-message&message_type=agent-message&limit=5"
        kinds = [models.MessageType.USER_MESSAGE, "agent-message"]
        conversations.messages(ID, models.MessageQuery(message_type=kinds, limit=5))
        assert query(server) == wanted
        conversations.messages(ID, {"message_type": tuple(kinds), "limit": 5})
        assert query(server) == wanted
        conversations.messages(ID, message_type=kinds, limit=5)
        assert query(server) == wanted
        conversations.messages(ID, models.GetConversationMessagesParametersQuery(limit=7, message_type=kinds), limit=5)
        assert query(server) == wanted
        conversations.get_conversation_messages(conversation_id=ID, id=ID)
        assert query(server) == f"id={ID}"


def test_what_cannot_be_sent_is_named() -> None:
    with AmigoClient(**SETTINGS, base_url="http://127.0.0.1:9") as client:
        with pytest.raises(ValidationError, match="`limit`"):
            client.conversations.list(limit=object())  # type: ignore[arg-type]
        with pytest.raises(ValidationError, match="`limit` must be between 1 and 150") as raised:
            client.conversations.list(limit=151)
        assert raised.value.field_errors == {"limit": "must be between 1 and 150, not 151"}
        assert raised.value.details[0].loc == ("query", "limit")
        with pytest.raises(ValueError, match="`conversation_id`"):
            client.conversations.messages("../x")
        with pytest.raises(ValidationError, match="header"):
            client.conversations.list(extra_headers={"a b": "c"})


def test_errors_are_what_they_mean() -> None:
    with AmigoClient(**SETTINGS, base_url="http://127.0.0.1:9", max_retries=0) as client:
        with pytest.raises(ConnectionError) as refused:
            client.conversations.list()
        assert isinstance(refused.value, NetworkError)
        restored = pickle.loads(pickle.dumps(refused.value))
        assert (str(restored), restored.operation) == (str(refused.value), "list_conversations")
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url, timeout=0.05) as client:
        with pytest.raises(TimeoutError) as late:
            client.conversations.list()
        assert isinstance(late.value, RequestTimeoutError)
        assert server.hung_up.acquire(timeout=10)
    assert errors.get_error_class_for_status_code(418) is errors.BadRequestError
    assert errors.PermissionError is errors.ForbiddenError
    hidden = errors.AmigoError("no", response_body={"id_token": "s3cr3t", "list": [{"api_key": "s3cr3t"}]})
    assert "s3cr3t" not in repr(hidden.response_body)


def test_options_of_a_call_and_of_a_client() -> None:
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url, max_retries=0) as client:
        with pytest.raises(RequestTimeoutError):
            client.conversations.list(timeout=0.05)
        quick = client.with_options(timeout=0.05, extra_headers={"x-trace": "1"})
        with pytest.raises(RequestTimeoutError):
            quick.conversations.list()
        assert type(quick) is AmigoClient
        quick.close()
        assert client.is_closed


def test_the_official_keywords_of_a_client() -> None:
    with answering(page(message(1))) as server:
        official: dict[str, Any] = {
            "retry_max_attempts": 2,
            "retry_backoff_base": 0.1,
            "retry_max_delay_seconds": 1,
            "headers": {"x-trace": "all of them"},
        }
        with AmigoClient(**SETTINGS, base_url=server.url, **official) as client:
            client.conversations.messages(ID)
        assert "x-trace: all of them" in server.request_headers[-1]
    with pytest.raises(ConfigurationError, match="`retry_backoff_base`"):
        AmigoClient(**SETTINGS, retry_backoff_base=-1)


def test_raw_responses() -> None:
    limits = (
        "x-request-id: r-1\r\nX-RateLimit-Limit: 20\r\nX-RateLimit-Remaining: 19\r\nX-RateLimit-Reset: 1772323200\r\n"
    )
    with answering(page(message(1)), headers=limits) as server:
        with AmigoClient(**SETTINGS, base_url=server.url) as client:
            raw = client.conversations.with_raw_response.messages(ID)
            assert (raw.status_code, raw.request_id) == (200, "r-1")
            assert raw.headers["X-RateLimit-Limit"] == raw.headers.get("x-ratelimit-limit") == "20"
            assert raw.rate_limit is not None
            assert raw.rate_limit.reset == datetime(2026, 3, 1, tzinfo=timezone.utc)
            assert raw.parse().messages[0].id == message(1)["id"]
            assert "slept" in raw.text
            assert "slept" not in repr(raw)

        async def run() -> None:
            async with AsyncAmigoClient(**SETTINGS, base_url=server.url) as client:
                raw = await client.conversations.with_raw_response.messages(ID)
                assert raw.parse().messages[0].id == message(1)["id"]

        asyncio.run(run())


PAGES = [page(message(0), message(1), token=2), page(message(2), message(3), token=4), page(message(4))]


def test_iterating_follows_the_pages_and_fetches_ahead() -> None:
    with answering(*PAGES) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        counted: list[int] = []
        found = client.conversations.iter_messages(ID, limit=2, progress=counted.append)
        assert not server.requests
        assert [m.id[-1] for m in found] == list("01234")
        assert counted == [2, 2, 1]
        assert [request.partition("continuation_token=")[2] for request in server.requests] == ["", "2", "4"]


def test_iterating_awaits_the_pages_too() -> None:
    async def run(url: str) -> None:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            assert [m.id[-1] async for m in client.conversations.iter_messages(ID, limit=2)] == list("01234")
            pages = client.conversations.iter_messages(ID, limit=2).pages()
            assert len((await anext_(pages)).messages) == 1
            await pages.aclose()  # type: ignore[attr-defined]

    async def anext_(pages: Any) -> Any:
        return await pages.__anext__()

    with answering(*PAGES) as server:
        asyncio.run(run(server.url))


def test_leaving_early_calls_off_what_was_fetched_ahead() -> None:
    with answering(*PAGES) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        for found in client.conversations.iter_messages(ID):
            assert found.id
            break
        for found_page in client.conversations.iter_messages(ID).pages():
            assert found_page.messages
            break


def test_a_token_that_does_not_lead_on_is_an_error() -> None:
    with answering(page(message(0), token=2)) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        found = iter(client.conversations.iter_messages(ID))
        assert next(found).id
        with pytest.raises(DecodeError, match="does not lead on"):
            list(found)


def test_progress_takes_a_bar_of_tqdm() -> None:
    tqdm = pytest.importorskip("tqdm")
    with (
        answering(*PAGES) as server,
        AmigoClient(**SETTINGS, base_url=server.url) as client,
        tqdm.tqdm(disable=None, file=sys.stderr) as bar,
    ):
        assert len(list(client.conversations.iter_messages(ID, progress=bar.update))) == 5


def test_calls_are_logged_without_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    with answering(page(message(1))) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        client.conversations.messages(ID)
        assert not caplog.records
        caplog.set_level(logging.DEBUG, "amigo_sdk")
        client.conversations.messages(ID)
    (record,) = caplog.records
    assert record.name == "amigo_sdk"
    assert "get_messages" in record.getMessage()
    assert "status=200" in record.getMessage()
    assert "slept" not in caplog.text
    assert "a-ready-token" not in caplog.text


def test_importing_is_light() -> None:
    heavy = [
        "asyncio",
        "base64",
        "dataclasses",
        "email",
        "hmac",
        "http.client",
        "logging",
        "pydantic",
        "ssl",
        "urllib.request",
    ]
    code = (
        "import sys, msgspec; before = set(sys.modules); import amigo_sdk; "
        f"print(sorted((set(sys.modules) - before) & set({heavy!r})))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
