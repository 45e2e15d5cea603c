"""Runs one workload with one client, a round for every line on stdin, and prints what each cost as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from typing import Any

CONVERSATION = "65f0c0ffee65f0c0ffee0001"
MESSAGE = "65f0c0ffee65f0c0ffee0002"
# By these conversations the server knows how it shall send the events.
SINGLY = "65f0c0ffee65f0c0ffee0003"
TIMED = "65f0c0ffee65f0c0ffee0004"
SETTINGS: dict[str, Any] = {"api_key": "k", "api_key_id": "i", "user_id": "u", "organization_id": "o"}


def read_messages(page: Any) -> int:
    total = 0
    for m in page.messages:
        if m.id and m.interaction_id and m.created_at and m.sender and m.message and m.format and m.message_type:
            total += 1
    return total


def read_conversations(page: Any) -> int:
    total = 0
    for c in page.conversations:
        info = c.version_set_info
        if (
            c.id and c.user_id and c.created_at and c.is_finished is not None and c.is_analyzed is not None
            and c.completed_post_processings and c.final_message and c.service_id and c.num_messages and c.tags
            and info.name and info.agent_version_info and info.service_hierarchical_state_machine_version_info
            and info.llm_model_preferences
        ):  # fmt: skip
            total += 1
    return total


def read_insights(insights: Any) -> int:
    total = len(insights.current_state_name + insights.current_state_action + insights.current_state_objective)
    for log in insights.state_transition_logs:
        log = getattr(log, "root", log)
        total += len(log.previous_state + log.next_state)
        for round_ in getattr(log, "tool_call_logs", ()):
            for call in round_:
                total += len(call.tool_name + call.tool_id + call.output) + len(call.input)
    for memory in insights.working_memory:
        total += len(memory.content + memory.context)
    for rounds in (insights.select_next_action_tool_call_logs, insights.engage_user_tool_call_logs):
        for round_ in rounds:
            for call in round_:
                total += len(call.tool_name + call.tool_id + call.output) + len(call.input)
    return total + len(insights.reflections)


def read_event(event: Any) -> int:
    event = getattr(event, "root", event)
    if event.type == "new-message":
        message: str = event.message
        return len(message)
    return 0


class Sdk:
    """Ours and the official one: the same program runs with both."""

    def __init__(self, url: str) -> None:
        from amigo_sdk import AmigoClient

        self.url = url
        self.client = AmigoClient(**SETTINGS, base_url=url)
        from amigo_sdk.models import (
            Format,
            GetConversationMessagesParametersQuery,
            GetConversationsParametersQuery,
            InteractWithConversationParametersQuery,
        )

        self.said = InteractWithConversationParametersQuery(request_format=Format.text, response_format=Format.text)
        self.messages_query = GetConversationMessagesParametersQuery
        self.conversations_query = GetConversationsParametersQuery

    def source(self) -> Any:
        return self.client.conversations.get_message_source(CONVERSATION, MESSAGE)

    def messages(self, limit: int) -> Any:
        query = self.messages_query(limit=limit)
        return self.client.conversations.get_conversation_messages(CONVERSATION, query)

    def conversations(self, limit: int) -> Any:
        return self.client.conversations.get_conversations(self.conversations_query(limit=limit))

    def insights(self) -> Any:
        return self.client.conversations.get_interaction_insights(CONVERSATION, MESSAGE)

    def events(self, conversation: str) -> Any:
        return self.client.conversations.interact_with_conversation(conversation, self.said, text_message="Hello")

    async def events_async(self, client: Any, conversation: str) -> Any:
        return await client.conversations.interact_with_conversation(conversation, self.said, text_message="Hello")

    def open_async(self) -> Any:
        from amigo_sdk import AsyncAmigoClient

        return AsyncAmigoClient(**SETTINGS, base_url=self.url)

    async def messages_async(self, client: Any, limit: int) -> Any:
        query = self.messages_query(limit=limit)
        return await client.conversations.get_conversation_messages(CONVERSATION, query)


class Hand:
    """What a strong engineer would write by hand: urllib3 or aiohttp, and msgspec."""

    def __init__(self, url: str) -> None:
        import hand

        self.hand = hand
        self.root = f"{url}/v1/o/conversation/"
        self.client = hand.Client()

    def source(self) -> Any:
        return self.client.get(f"{self.root}{CONVERSATION}/messages/{MESSAGE}/source", self.hand.Source)

    def messages(self, limit: int) -> Any:
        return self.client.get(f"{self.root}{CONVERSATION}/messages/?limit={limit}", self.hand.Messages)

    def conversations(self, limit: int) -> Any:
        return self.client.get(f"{self.root}?limit={limit}", self.hand.Conversations)

    def insights(self) -> Any:
        return self.client.get(f"{self.root}{CONVERSATION}/interaction/{MESSAGE}/insights", self.hand.Insights)

    def events(self, conversation: str) -> Any:
        return self.client.events(f"{self.root}{conversation}/interact")

    async def events_async(self, client: Any, conversation: str) -> Any:
        return client.events(f"{self.root}{conversation}/interact")

    def open_async(self) -> Any:
        return self.hand.AsyncClient()

    async def messages_async(self, client: Any, limit: int) -> Any:
        return await client.get(f"{self.root}{CONVERSATION}/messages/?limit={limit}", self.hand.Messages)


def timed(run: Callable[[], Any], times: int) -> dict[str, float]:
    """Wall and CPU time of one run, in microseconds."""
    run()
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        run()
    return {
        "wall": (time.perf_counter() - wall) / times * 1e6,
        "cpu": (time.process_time() - cpu) / times * 1e6,
    }


def scaled(cost: dict[str, float], units: int) -> dict[str, float]:
    return {name: value / units for name, value in cost.items()}


def threads(subject: Any) -> dict[str, float]:
    def work(_: int) -> None:
        for _ in range(50):
            read_messages(subject.messages(20))

    with ThreadPoolExecutor(8) as pool:
        return scaled(timed(lambda: list(pool.map(work, range(8))), 1), 400)


def concurrent(subject: Any) -> dict[str, float]:
    async def run() -> dict[str, float]:
        async with subject.open_async() as client:

            async def work(count: int) -> None:
                for _ in range(count):
                    read_messages(await subject.messages_async(client, 20))

            await asyncio.gather(*(work(2) for _ in range(64)))
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            await asyncio.gather(*(work(8) for _ in range(64)))
            return {
                "wall": (time.perf_counter() - wall) / 512 * 1e6,
                "cpu": (time.process_time() - cpu) / 512 * 1e6,
            }

    return asyncio.run(run())


def events(subject: Any, conversation: str) -> dict[str, float]:
    return scaled(timed(lambda: sum(map(read_event, subject.events(conversation))), 5), 2000)


def events_async(subject: Any, conversation: str) -> dict[str, float]:
    async def run() -> dict[str, float]:
        async with subject.open_async() as client:
            total, times = 0, 5
            for round_ in range(times + 1):
                if round_ == 1:
                    gc.collect()
                    wall, cpu = time.perf_counter(), time.process_time()
                async for event in await subject.events_async(client, conversation):
                    total += read_event(event)
            return {
                "wall": (time.perf_counter() - wall) / times * 1e6,
                "cpu": (time.process_time() - cpu) / times * 1e6,
            }

    return scaled(asyncio.run(run()), 2000)


def latency(subject: Any) -> dict[str, float]:
    """Microseconds from an event's being written to its being seen."""
    took = []
    for event in subject.events(TIMED):
        event = getattr(event, "root", event)
        if event.type == "new-message":
            took.append(time.time() * 1e6 - event.sequence_number)
    return {"wall": median(took)}


def latency_async(subject: Any) -> dict[str, float]:
    async def run() -> dict[str, float]:
        took = []
        async with subject.open_async() as client:
            async for event in await subject.events_async(client, TIMED):
                event = getattr(event, "root", event)
                if event.type == "new-message":
                    took.append(time.time() * 1e6 - event.sequence_number)
        return {"wall": median(took)}

    return asyncio.run(run())


def memory(subject: Any) -> dict[str, float]:
    """Bytes a message that is kept takes."""
    subject.messages(500)
    gc.collect()
    before = resident()
    kept = [subject.messages(500) for _ in range(400)]
    gc.collect()
    grown = resident() - before
    return {"bytes": grown / sum(len(page.messages) for page in kept)}


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


WORKLOADS: dict[str, Callable[[Any], dict[str, float]]] = {
    "small": lambda subject: timed(subject.source, 300),
    "messages": lambda subject: scaled(timed(lambda: read_messages(subject.messages(500)), 20), 500),
    "conversations": lambda subject: scaled(timed(lambda: read_conversations(subject.conversations(150)), 20), 150),
    # By these limits the server knows that it shall send the same page in one piece.
    "messages whole": lambda subject: scaled(timed(lambda: read_messages(subject.messages(499)), 20), 500),
    "conversations whole": lambda subject: scaled(
        timed(lambda: read_conversations(subject.conversations(149)), 20), 150
    ),
    "events": lambda subject: events(subject, CONVERSATION),
    "events asyncio": lambda subject: events_async(subject, CONVERSATION),
    "events singly": lambda subject: events(subject, SINGLY),
    "events singly asyncio": lambda subject: events_async(subject, SINGLY),
    "latency": latency,
    "latency asyncio": latency_async,
    "insights": lambda subject: timed(lambda: read_insights(subject.insights()), 50),
    "asyncio": concurrent,
    "threads": threads,
    "memory": memory,
}


def main() -> None:
    kind, workload, url = sys.argv[1:]
    subject: Any = Hand(url) if kind == "hand" else Sdk(url)
    for _ in sys.stdin:
        print(json.dumps(WORKLOADS[workload](subject)), flush=True)


main()
