"""What a native extension must get right: threads, forks, event loops, the end of the interpreter, memory."""

from __future__ import annotations

import asyncio
import copy
import gc
import multiprocessing
import os
import pickle
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest
from processes import posix_only, script
from servers import ID, SETTINGS, answering, message, page, stalling

from amigo_sdk import AmigoClient, AmigoError, AsyncAmigoClient, ConfigurationError
from amigo_sdk._loop import _dispatchers


def test_other_threads_run_while_one_waits() -> None:
    with stalling() as server, AmigoClient(**SETTINGS, base_url=server.url) as client:

        def wait() -> None:
            with pytest.raises(AmigoError):
                client.conversations.list()

        waiting = threading.Thread(target=wait)
        waiting.start()
        assert server.came.acquire(timeout=10)
        # Were the interpreter held, this thread would not have got here.
        assert waiting.is_alive()
        client.close()
        waiting.join(10)
        assert not waiting.is_alive()


def test_sixteen_threads_share_a_client() -> None:
    with answering(page(message(1))) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:

        def work(_: int) -> int:
            return sum(len(client.conversations.messages(ID).messages) for _ in range(50))

        with ThreadPoolExecutor(16) as pool:
            assert sum(pool.map(work, range(16))) == 16 * 50
        assert len(server.requests) == 16 * 50


def _count(client: AmigoClient, answers: object) -> None:
    answers.put(len(client.conversations.messages(ID).messages))  # type: ignore[attr-defined]


@posix_only
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_client_works_in_a_child_after_a_fork() -> None:
    with answering(page(message(1))) as server, AmigoClient(**SETTINGS, base_url=server.url) as client:
        assert len(client.conversations.messages(ID).messages) == 1
        context = multiprocessing.get_context("fork")
        answers = context.SimpleQueue()
        children = [context.Process(target=_count, args=(client, answers)) for _ in range(4)]
        for child in children:
            child.start()
        assert [answers.get() for _ in children] == [1] * 4
        for child in children:
            child.join(10)
            assert child.exitcode == 0
        # The parent's connections were not touched.
        assert len(client.conversations.messages(ID).messages) == 1


@posix_only
def test_an_async_client_works_in_a_child_after_a_fork() -> None:
    done = script(
        """
        import asyncio, os, sys
        from servers import ID, SETTINGS, answering, message, page
        from amigo_sdk import AsyncAmigoClient

        async def count(client):
            return len((await client.conversations.messages(ID)).messages)

        with answering(page(message(1))) as server:
            client = AsyncAmigoClient(**SETTINGS, base_url=server.url)
            assert asyncio.run(count(client)) == 1
            child = os.fork()
            if not child:
                os._exit(0 if asyncio.run(count(client)) == 1 else 1)
            assert os.waitpid(child, 0)[1] == 0
            assert asyncio.run(count(client)) == 1
            print("done")
        """
    )
    assert done.stdout.strip() == "done", done.stderr


def test_cancelling_a_task_cancels_its_request() -> None:
    async def run(url: str) -> None:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            task = asyncio.create_task(client.conversations.list())
            while not server.came.acquire(blocking=False):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)

    with stalling() as server:
        asyncio.run(run(server.url))


def test_a_timeout_of_asyncio_cancels_the_request() -> None:
    async def run(url: str) -> None:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.conversations.list(), 0.05)
            assert await asyncio.to_thread(server.hung_up.acquire, timeout=10)

    with stalling() as server:
        asyncio.run(run(server.url))


def test_two_event_loops_share_a_client() -> None:
    with answering(page(message(1))) as server:
        client = AsyncAmigoClient(**SETTINGS, base_url=server.url)

        async def work() -> int:
            pages = await asyncio.gather(*(client.conversations.messages(ID) for _ in range(50)))
            return sum(len(page.messages) for page in pages)

        with ThreadPoolExecutor(2) as pool:
            assert [f.result(30) for f in [pool.submit(asyncio.run, work()) for _ in range(2)]] == [50, 50]
        # And a third, after both have ended.
        assert asyncio.run(work()) == 50
        asyncio.run(client.aclose())


def test_event_loops_leave_nothing_behind() -> None:
    loops = []
    with answering(page()) as server:
        client = AsyncAmigoClient(**SETTINGS, base_url=server.url)

        async def work() -> None:
            loops.append(weakref.ref(asyncio.get_running_loop()))
            await client.conversations.messages(ID)

        for _ in range(3):
            asyncio.run(work())
        gc.collect()
        assert [loop() for loop in loops] == [None] * 3
        # Whoever keeps a loop keeps no pipe with it, once it is closed and another one is at work.
        kept = asyncio.new_event_loop()
        kept.run_until_complete(work())
        kept.close()
        asyncio.run(work())
        assert kept not in _dispatchers
        asyncio.run(client.aclose())


def test_without_an_event_loop_the_error_says_so() -> None:
    client = AsyncAmigoClient(**SETTINGS, base_url="http://127.0.0.1:9")
    # What trio does, whose tasks are no tasks of asyncio.
    with pytest.raises(ConfigurationError, match="asyncio"):
        client.conversations.list().send(None)
    with pytest.raises(ConfigurationError, match="asyncio"):
        anext(client.conversations.create(service_id=ID)).send(None)


def test_a_client_is_not_copied_and_says_what_is() -> None:
    client = AmigoClient(**SETTINGS, base_url="http://127.0.0.1:9")
    for copied in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="config"):
            copied(client)


def test_an_event_loop_that_cannot_watch_a_pipe_works_too() -> None:
    class Loop(asyncio.SelectorEventLoop):
        def add_reader(self, fd: object, callback: object, *args: object) -> None:
            raise NotImplementedError

    async def run(url: str) -> None:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            pages = await asyncio.gather(*(client.conversations.messages(ID) for _ in range(20)))
            assert sum(len(page.messages) for page in pages) == 20

    with answering(page(message(1))) as server:
        loop = Loop()
        try:
            loop.run_until_complete(run(server.url))
            (watcher,) = (thread for thread in threading.enumerate() if "_watch" in thread.name)
        finally:
            loop.close()
        del loop
        gc.collect()
        # The thread that watched goes along with the loop.
        watcher.join(10)
        assert not watcher.is_alive()


def test_closing_twice_is_fine_and_calls_after_it_say_so() -> None:
    client = AmigoClient(**SETTINGS, base_url="http://127.0.0.1:9")
    client.close()
    client.close()
    assert client.is_closed
    with pytest.raises(ConfigurationError, match="closed"):
        client.conversations.list()

    async def run() -> None:
        other = AsyncAmigoClient(**SETTINGS, base_url="http://127.0.0.1:9")
        await other.aclose()
        await other.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await other.conversations.list()

    asyncio.run(run())


def test_closing_ends_calls_that_are_under_way() -> None:
    async def run(url: str) -> None:
        client = AsyncAmigoClient(**SETTINGS, base_url=url)
        task = asyncio.create_task(client.conversations.list())
        while not server.came.acquire(blocking=False):
            await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(ConfigurationError, match="closed"):
            await asyncio.wait_for(task, 10)

    with stalling() as server:
        asyncio.run(run(server.url))


def threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts the threads of the process in /proc")
def test_a_call_that_is_submitted_while_the_client_closes_ends() -> None:
    async def run(url: str) -> None:
        before = threads()
        client = AsyncAmigoClient(**SETTINGS, base_url=url)
        under_way = asyncio.create_task(client.conversations.list())
        while not server.came.acquire(blocking=False):
            await asyncio.sleep(0)
        assert threads() > before

        class Closes:
            """A number that is asked for after the call has looked whether the client is closed."""

            def __float__(self) -> float:
                client._native.close()
                # The thread that drives calls has gone: whoever relies on it now waits for ever.
                while threads() > before:
                    os.sched_yield()
                return 5.0

        with pytest.raises(ConfigurationError, match="closed"):
            await asyncio.wait_for(client.conversations.list(timeout=cast(float, Closes())), 10)
        with pytest.raises(ConfigurationError, match="closed"):
            await under_way

    with stalling() as server:
        asyncio.run(run(server.url))


@pytest.mark.parametrize("kind", ["threads", "ahead", "asyncio"])
def test_the_interpreter_ends_with_calls_in_flight(kind: str) -> None:
    """Daemon threads, pages fetched ahead and abandoned event loops must not crash it, nor keep it from ending."""
    done = script(
        """
        import asyncio, sys, threading
        from servers import SETTINGS, answering, stalling
        from amigo_sdk import AmigoClient, AsyncAmigoClient

        context = stalling()
        server = context.__enter__()
        if sys.argv[1] == "threads":
            client = AmigoClient(**SETTINGS, base_url=server.url)
            for _ in range(4):
                threading.Thread(target=client.conversations.list, daemon=True).start()
            count = 4
        elif sys.argv[1] == "ahead":
            client = AmigoClient(**SETTINGS, base_url=server.url)
            pending = client.conversations._door.native.start("list_conversations", b"{}")
            count = 1
        else:
            async def run():
                global client
                client = AsyncAmigoClient(**SETTINGS, base_url=server.url)
                tasks = [asyncio.ensure_future(client.conversations.list()) for _ in range(4)]
                while server.came.acquire(blocking=False) is False:
                    await asyncio.sleep(0)
            asyncio.run(run())
            count = 0
        for _ in range(count):
            assert server.came.acquire(timeout=10)
        print("end")
        """,
        kind,
    )
    assert done.stdout.strip() == "end", done.stderr
    assert done.returncode == 0, done.stderr
    assert "Fatal" not in done.stderr


class _Forgetful(list[Any]):
    """What the server of a test would remember, in the same process, is not the client's leak."""

    def append(self, item: object) -> None:
        pass


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads the memory of the process from /proc")
@pytest.mark.parametrize("kind", ["sync", "async", "failing"])
def test_memory_stays_flat(kind: str) -> None:
    """Half of the calls warm everything up, the other half must not grow it. `AMIGO_LEAK_CALLS` makes it thorough."""
    calls = int(os.environ.get("AMIGO_LEAK_CALLS", "4000"))

    def resident() -> int:
        gc.collect()
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def sync(client: AmigoClient, count: int) -> None:
        for _ in range(count):
            client.conversations.messages(ID)

    def failing(client: AmigoClient, count: int) -> None:
        for _ in range(count):
            with pytest.raises(AmigoError):
                client.conversations.messages("not-an-id")

    async def concurrent(client: AsyncAmigoClient, count: int) -> None:
        for _ in range(count // 50):
            await asyncio.gather(*(client.conversations.messages(ID) for _ in range(50)))

    async def twice(url: str) -> int:
        async with AsyncAmigoClient(**SETTINGS, base_url=url) as client:
            await concurrent(client, calls // 2)
            before = resident()
            await concurrent(client, calls // 2)
            return resident() - before

    with answering(page(message(1))) as server:
        server.requests = server.request_headers = _Forgetful()
        if kind == "async":
            grown = asyncio.run(twice(server.url))
        else:
            run = sync if kind == "sync" else failing
            with AmigoClient(**SETTINGS, base_url=server.url) as client:
                run(client, calls // 2)
                before = resident()
                run(client, calls // 2)
                grown = resident() - before
    assert grown < 2_000_000
