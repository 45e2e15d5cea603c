"""The answers that are served: what they hold is made up, their sizes are those of real ones."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

TEXT = "I walked to the lake this morning and slept well, and I would like to know what comes next. " * 2
VERSION = ["65f0c0ffee65f0c0ffee0601", 12]


def object_id(series: int, index: int) -> str:
    return f"65f0c0ffee65{series:04x}{index:08x}"


def messages(count: int) -> dict[str, Any]:
    return {
        "messages": [
            {
                "id": object_id(1, index),
                "interaction_id": object_id(2, index // 2),
                "created_at": f"2026-03-01T{index // 60 % 24:02}:{index % 60:02}:00.250000Z",
                "sender": "Dana" if index % 2 == 0 else "Coach",
                "message": f"{TEXT}{index}",
                "format": "text",
                "message_type": "user-message" if index % 2 == 0 else "agent-message",
            }
            for index in range(count)
        ],
        "has_more": False,
        "continuation_token": None,
    }


def conversations(count: int) -> dict[str, Any]:
    return {
        "conversations": [
            {
                "id": object_id(3, index),
                "user_id": f"user-{index % 7}",
                "created_at": f"2026-03-01T{index // 60 % 24:02}:{index % 60:02}:00.250000Z",
                "is_finished": True,
                "is_analyzed": index % 2 == 0,
                "completed_post_processings": ["generate-user-models", "extract-memories", "compute-metrics"],
                "final_message": TEXT,
                "service_id": object_id(4, index % 3),
                "version_set_info": {
                    "name": "release",
                    "agent_version_info": VERSION,
                    "service_hierarchical_state_machine_version_info": VERSION,
                    "llm_model_preferences": {"EngageUser": {"llm_name": "a-model", "params": {"temperature": 0.5}}},
                },
                "num_messages": 40 + index,
                "tags": {"topic": "sleep", "reviewed": None},
            }
            for index in range(count)
        ],
        "has_more": False,
        "continuation_token": None,
    }


def tool_call(index: int) -> dict[str, Any]:
    return {
        "tool_name": "sleep_log",
        "tool_id": object_id(5, index),
        "tool_version": "1.2.0",
        "input": {"nights": 7, "include": ["duration", "quality"]},
        "output": TEXT,
        "duration": 0.25,
    }


def insights() -> dict[str, Any]:
    states = {
        "previous_state": "greet",
        "previous_service_hierarchical_state_machine_version_info": VERSION,
        "next_state": "recall",
        "next_service_hierarchical_state_machine_version_info": VERSION,
    }
    condition = {"previous_state_exit_condition_description": TEXT}
    logs = []
    for index in range(8):
        logs.append({"type": "action", **states, **condition, "tool_call_logs": [[tool_call(index)]]})
        logs.append({"type": "decision", **states, **condition, "tool_call_logs": [[tool_call(index)]]})
        logs.append({"type": "recall", **states, "performed_queries": ["how the user slept", "what the user likes"]})
        logs.append({"type": "jumpback", **states})
        logs.append({"type": "annotation", **states, "inner_thought_message_id": object_id(6, index)})
    return {
        "current_state_name": "check_in",
        "current_state_action": TEXT,
        "current_state_objective": TEXT,
        "state_transition_logs": logs,
        "working_memory": [{"content": TEXT, "context": "said on 1 March"} for _ in range(20)],
        "reflections": [TEXT] * 6,
        "triggered_dynamic_behavior_set_version_info": VERSION,
        "select_next_action_tool_call_logs": [[tool_call(index)] for index in range(6)],
        "engage_user_tool_call_logs": [[tool_call(index)] for index in range(6)],
    }


def events(count: int) -> str:
    """A stream of so many events: what the agent does, its message piece by piece, and the outcome."""
    lines: list[dict[str, Any]] = [
        {"type": "user-message-available", "message_id": object_id(7, 0), "user_message": TEXT}
    ]
    for index in range(count - 2):
        if index % 10 == 0:
            action = {
                "type": "engage-user-message-fragment-generated",
                "index": index,
                "fragment": "word ",
                "is_final": False,
            }
            lines.append({"type": "current-agent-action", "action": action})
        else:
            piece = {"type": "new-message", "message": f"word {index} ", "transcript_alignment": None, "stop": False}
            lines.append({**piece, "sequence_number": index, "message_id": object_id(7, 1)})
    lines.append(
        {
            "type": "interaction-complete",
            "message_id": object_id(7, 1),
            "interaction_id": object_id(7, 2),
            "full_message": TEXT,
            "conversation_completed": False,
        }
    )
    return "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)


def write(folder: Path) -> None:
    """Writes every answer to a file whose name is what the server tells it by."""
    answers = {
        "signin": {"id_token": "bench", "expires_at": "2126-01-01T00:00:00Z"},
        "source": {
            "url": "http://127.0.0.1/audio/65f0c0ffee65f0c0ffee0001?expires=1772323200&signature=0123456789abcdef",
            "expires_at": "2026-03-01T00:00:00Z",
            "content_type": "audio/mpeg",
        },
        "messages": messages(500),
        "messages-20": messages(20),
        "conversations": conversations(150),
        "insights": insights(),
    }
    for name, answer in answers.items():
        (folder / name).write_text(json.dumps(answer, separators=(",", ":")))
    (folder / "events").write_text(events(2000))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
