"""Whole journeys, against the sandbox."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from processes import posix_only

from amigo_sdk import AmigoClient, BadRequestError, NotFoundError
from amigo_sdk.pytest_plugin import Sandbox, _exports, forge

NOBODY = "0123456789abcdef01234567"


# As people have written it for the official package.
OFFICIAL_SCRIPT = """
from amigo_sdk import AmigoClient
from amigo_sdk.models import GetConversationsParametersQuery
with AmigoClient() as client:
    page = client.conversation.get_conversations(GetConversationsParametersQuery(user_id=user_id, limit=10, continuation_token=0))
    for c in page.conversations or []: print(c.id)
    msgs = client.conversation.get_conversation_messages(conversation_id=conversation_id)
    for m in msgs.messages or []: print(f"Message from {m.sender}: {m.message_text}")
    print(client.conversation.get_message_source(conversation_id=conversation_id, message_id=message_id).url)
    recs = client.conversation.recommend_responses_for_interaction(conversation_id=conversation_id, interaction_id=interaction_id, body={"context": "billing"})
    for r in recs.get("recommended_responses", []): print(r)
    insights = client.conversation.get_interaction_insights(conversation_id=conversation_id, interaction_id=interaction_id)
    print(insights.current_state_name, insights.current_state_action, insights.state_transition_logs)
"""  # noqa: E501


SERVICE = "65f0c0ffee65f0c0ffee0401"
CONVERSATION = "65f0c0ffee65f0c0ffee0402"


INSIGHTS = {
    "current_state_name": "check_in",
    "current_state_action": "Ask about the night.",
    "current_state_objective": "Know how the user slept.",
    "state_transition_logs": [],
    "working_memory": [],
    "reflections": [],
    "select_next_action_tool_call_logs": [],
    "engage_user_tool_call_logs": [],
}


def said(sender: str, text: str, **more: Any) -> dict[str, Any]:
    kind = "agent-message" if sender == "Coach" else "user-message"
    created_at = "2026-05-01T20:00:00Z"
    return {"created_at": created_at, "sender": sender, "message": text, "message_type": kind, **more}


@pytest.fixture
def conversation_with_all(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A sandbox with a conversation that is still open and in which somebody spoke; how a client gets there."""
    spoken = {"audio": {"base64": "UklGRg==", "content_type": "audio/wav"}}
    lines = [
        {"type": "service", "id": SERVICE, "name": "Sleep", "description": "Helps people to sleep."},
        {"type": "user", "id": "ann", "name": "Ann"},
        {
            "type": "conversation",
            "id": CONVERSATION,
            "user_id": "ann",
            "service_id": SERVICE,
            "created_at": "2026-05-01T20:00:00Z",
            "interactions": [
                {"messages": [said("Coach", "Good evening, Ann.")]},
                {
                    "messages": [said("Ann", "Hello!", **spoken), said("Coach", "Good evening, did you sleep?")],
                    "insights": INSIGHTS,
                },
            ],
        },
    ]
    (tmp_path / "history.jsonl").write_text("\n".join(map(json.dumps, lines)))
    database = ["--database", str(tmp_path / "history.db")]
    subprocess.run([forge(), "sandbox", "import", str(tmp_path / "history.jsonl"), *database], check=True)
    command = [forge(), "sandbox", "serve", "--print-env", *database]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _exports(process)
        finally:
            process.terminate()


def test_a_script_for_the_official_package_runs_as_written(
    conversation_with_all: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in conversation_with_all.items():
        monkeypatch.setenv(name, value)
    with AmigoClient() as client:
        messages = client.conversations.messages(CONVERSATION).messages
    names = {
        "user_id": "ann",
        "conversation_id": CONVERSATION,
        "message_id": messages[1].id,
        "interaction_id": messages[1].interaction_id,
    }
    exec(OFFICIAL_SCRIPT, names)
    printed = capsys.readouterr().out
    assert printed.startswith(CONVERSATION)
    assert all(f"Message from {m.sender}: {m.message}" in printed for m in messages)
    assert conversation_with_all["AMIGO_BASE_URL"] in printed
    # What the user answered to the nearest thing that the agent said.
    assert "\nHello!\n" in printed
    assert printed.endswith("check_in Ask about the night. []\n")


def test_the_whole_history(amigo_sandbox: Sandbox) -> None:
    with amigo_sandbox.client() as client:
        seen = {c.id: 0 for c in client.conversations.iter(limit=2)}
        assert seen
        types = ["agent-message", "user-message", "external-event", "agent-inner-thought"]
        for conversation in client.conversations.iter():
            for message in client.conversations.iter_messages(conversation.id, message_type=types, limit=3):
                seen[conversation.id] += 1
                if message.format == "voice":
                    source = client.conversations.get_message_source(conversation.id, message.id)
                    assert source.url.startswith(amigo_sandbox.base_url)
                    assert source.url not in repr(source)
            assert seen[conversation.id] == conversation.num_messages

    async def count() -> dict[str, int]:
        async with amigo_sandbox.async_client() as client:

            async def messages(conversation_id: str) -> int:
                found = client.conversations.iter_messages(conversation_id, message_type=types, limit=3)
                return len([message async for message in found])

            ids = [c.id async for c in client.conversations.iter(limit=2)]
            return dict(zip(ids, await asyncio.gather(*map(messages, ids)), strict=True))

    assert asyncio.run(count()) == seen


def test_tags(amigo_sandbox: Sandbox) -> None:
    with amigo_sandbox.client() as client:
        conversation_id = client.conversations.list(limit=1).conversations[0].id
        client.conversations.modify_tags(conversation_id, updates={"reviewed": "yes", "open": None})
        (found,) = client.conversations.list(id=conversation_id, tag="reviewed:yes").conversations
        assert found.tags["open"] is None
        client.conversations.modify_tags(conversation_id, {"deletes": ["reviewed", "open"]})
        (found,) = client.conversations.list(id=[conversation_id]).conversations
        assert "reviewed" not in found.tags


def test_refusals(amigo_sandbox: Sandbox) -> None:
    with amigo_sandbox.client() as client:
        with pytest.raises(NotFoundError) as raised:
            client.conversations.messages(NOBODY)
        assert raised.value.status_code == 404
        assert raised.value.operation == "get_messages"
        for conversation in client.conversations.iter():
            for message in client.conversations.iter_messages(conversation.id):
                if message.format == "text":
                    with pytest.raises(BadRequestError):
                        client.conversations.message_source(conversation.id, message.id)
                    return
        pytest.fail("the sandbox has no text message")


@posix_only
def test_the_sandbox_ends_with_the_session_however_that_ends(tmp_path: Path) -> None:
    (tmp_path / "test_end.py").write_text(
        "import os, signal\ndef test_end(amigo_sandbox): os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    # The sandbox has the same standard error: all of it is there only once both have ended.
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(tmp_path)], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL


def examples() -> list[str]:
    """The examples of this package's README and of the project's."""
    package = Path(__file__).parents[1]
    text = "".join((folder / "README.md").read_text() for folder in (package, package.parent))
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


@pytest.mark.parametrize("number", range(len(examples())))
def test_examples_of_the_readme_run(amigo_sandbox: Sandbox, number: int, tmp_path: Path) -> None:
    code = examples()[number]
    if "def test_" in code:
        (tmp_path / "test_example.py").write_text(code)
        command = [sys.executable, "-m", "pytest", "-q", str(tmp_path)]
    else:
        command = [sys.executable, "-c", code]
    if "pyspark" in code and shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark runs on Java")
    environment = {**os.environ, **amigo_sandbox.environment, "PYSPARK_PYTHON": sys.executable}
    done = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
