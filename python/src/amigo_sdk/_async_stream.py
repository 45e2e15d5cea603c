"""Events of a conversation as they come, for callers that await."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Generator
from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from ._door import log, logger
from ._stream import Abort, BaseStream, speech, written
from .models import ConversationEvent, InteractionCompleteEvent, NewMessageEvent

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


class AsyncAbort(Abort, Protocol):
    """A sign to leave a stream that can be awaited, such as `asyncio.Event`."""

    async def wait(self) -> Any:
        """Returns once the stream shall be left."""
        ...


class AsyncEventStream(BaseStream):
    """The events of a conversation as they come: an asynchronous iterator.

    Nothing is sent before the first event is asked for. Leaving a loop over the stream closes the connection, and so do
    cancelling it, the end of an `async with`, `aclose()`, and dropping the stream. A failure that the server tells of
    before the interaction is complete is raised as the error it is; so is an end before that. The stream may be
    awaited, which gives itself.
    """

    def __await__(self) -> Generator[Any, None, Self]:
        return self
        yield

    def __aiter__(self) -> AsyncIterator[ConversationEvent]:
        return _Loop(self._events())

    async def __anext__(self) -> ConversationEvent:
        while True:
            for event in self._batch:
                if self._abort is not None and self._abort.is_set():
                    self._close()
                    raise StopAsyncIteration
                return event
            if not await self._more():
                raise StopAsyncIteration

    async def _events(self) -> AsyncGenerator[ConversationEvent, None]:
        abort = self._abort
        try:
            while True:
                for event in self._batch:
                    if abort is not None and abort.is_set():
                        self._close()
                        return
                    yield event
                if not await self._more():
                    return
        except GeneratorExit:
            self._leave()
            raise

    async def _more(self) -> bool:
        self._begin()
        abort, target = self._abort, logger()
        try:
            if abort is not None and abort.is_set():
                self._close()
                return False
            lines = self._native.take()
            if lines is None:
                return self._take(await self._coming(abort))
            if lines:
                from asyncio import sleep

                # However fast they come, everybody else has a turn.
                await sleep(0)
            return self._take(lines or None)
        except BaseException:
            self._native.close()
            raise
        finally:
            self._is_read = False
            if target is not None:
                log(target)

    async def _coming(self, abort: AsyncAbort | None) -> bytes | None:
        from ._loop import dispatcher

        loop = dispatcher()
        number, future = loop.expect()
        try:
            self._native.submit_next(loop.completions, number)
            if abort is not None:
                await self._either(future, abort)
            lines: bytes | None = await future
            return lines
        finally:
            loop.forget(number)

    async def _either(self, future: Any, abort: AsyncAbort) -> None:
        """Waits for what comes first."""
        from asyncio import FIRST_COMPLETED, ensure_future, wait

        aborted = ensure_future(abort.wait())
        try:
            await wait((future, aborted), return_when=FIRST_COMPLETED)
        finally:
            aborted.cancel()
        if not future.done():
            # What was waited for ends then.
            self._native.close()

    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the agent's message as they come, and nothing else."""
        return _Loop(self._texts())

    async def _texts(self) -> AsyncGenerator[str, None]:
        async for event in self:
            if isinstance(event, NewMessageEvent):
                yield event.message

    def audio(self) -> AsyncIterator[bytes]:
        """The agent's speech as it comes, where `response_format` is `voice`: 16-bit PCM.

        Raises:
            DecodeError: It is no speech.
        """
        return _Loop(self._speech())

    async def _speech(self) -> AsyncGenerator[bytes, None]:
        async for piece in self.text_deltas():
            yield speech(piece, self._operation)

    async def complete(self) -> InteractionCompleteEvent:
        """Reads to the end, for the outcome: the whole message, and whether the conversation is finished."""
        if self._outcome is None:
            async for _ in self:
                pass
        if self._outcome is None:
            raise self._no_outcome()
        return self._outcome

    final = complete

    async def text(self) -> str:
        """Reads to the end, for the text of the agent's message; of speech, its transcript."""
        return (await self.complete()).full_message

    async def save_audio(self, file: str | PathLike[str] | BinaryIO) -> int:
        """Writes the agent's speech to a file as it comes: 16-bit PCM without a header. Gives the number of bytes.

        Args:
            file: Path of the file, or a file that is open for writing bytes.
        """
        if isinstance(file, (str, PathLike)):
            with open(file, "wb") as opened:
                return await self.save_audio(opened)
        return sum([written(file, piece) async for piece in self.audio()])

    async def aclose(self) -> None:
        """Closes the connection at once. Closing again does nothing."""
        self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()


class _Loop(AsyncIterator[Any]):
    """A loop over what a stream gives each time. Once nobody holds it any more, the loop was left."""

    __slots__ = ("_each",)

    def __init__(self, each: AsyncGenerator[Any, None]) -> None:
        self._each = each

    def __anext__(self) -> Awaitable[Any]:
        # No coroutine of its own, which would be made anew for every event.
        return self._each.__anext__()

    def __del__(self) -> None:
        # Otherwise the event loop would be told to close it, and may have ended by then.
        with suppress(StopIteration, RuntimeError):
            self._each.aclose().send(None)
