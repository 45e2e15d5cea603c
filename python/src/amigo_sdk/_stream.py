"""Events of a conversation as they come: for callers that wait, and for callers that await."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

import msgspec

from ._door import encode, log, logger, merged
from ._response import Headers
from .errors import AmigoError, ConfigurationError, DecodeError
from .models import ConversationEvent, InteractionCompleteEvent, NewMessageEvent

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._door import AsyncDoor, Door, Options

_decoder: msgspec.json.Decoder[Any] | None = None


class Abort(Protocol):
    """A sign to leave a stream, such as `threading.Event`."""

    def is_set(self) -> bool:
        """Whether the stream shall be left."""
        ...


class AsyncAbort(Abort, Protocol):
    """A sign to leave a stream that can be awaited, such as `asyncio.Event`."""

    async def wait(self) -> Any:
        """Returns once the stream shall be left."""
        ...


class _Stream:
    """What both kinds of streams have in common."""

    def __init__(
        self,
        door: Door | AsyncDoor,
        operation: str,
        given: Mapping[str, Any],
        options: Options | None,
        abort_event: Any,
    ) -> None:
        # Without a word on it, the agent writes.
        given = {"response_format": "text", **{name: value for name, value in given.items() if value is not None}}
        self._native = door.native.stream(operation, encode(operation, given), merged(door.defaults, options))
        self._operation = operation
        self._abort = abort_event
        self._batch: Iterator[ConversationEvent] = iter(())
        self._outcome: InteractionCompleteEvent | None = None
        self._failure: AmigoError | None = None
        self._is_read = False
        self._is_left = False

    @property
    def request_id(self) -> str | None:
        """The server's identifier of the request, for its operators; None before the first event has come."""
        return self._native.request_id

    @property
    def headers(self) -> Headers | None:
        """Headers of the answer by name, in any case; None before the first event has come."""
        lines = self._native.headers
        return None if lines is None else Headers(lines)

    def _begin(self) -> None:
        """Called before more is fetched."""
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        if self._is_left:
            raise ConfigurationError(
                "the stream was closed when its loop was left; to read on later, take its events with `next`",
                operation=self._operation,
            )
        if self._is_read:
            raise ConfigurationError("the stream is being read elsewhere at present", operation=self._operation)
        self._is_read = True

    def _take(self, lines: bytes | None) -> bool:
        """Takes what was fetched; whether that is anything."""
        if lines is None:
            return False
        events = self._decoded(lines)
        if b'"interaction-complete"' in lines:
            for event in events:
                if isinstance(event, InteractionCompleteEvent):
                    self._outcome = event
        self._batch = iter(events)
        return True

    def _decoded(self, lines: bytes) -> list[ConversationEvent]:
        global _decoder
        if _decoder is None:
            # Made at the first use, which keeps the import short.
            _decoder = msgspec.json.Decoder(ConversationEvent)
        try:
            return _decoder.decode_lines(lines)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return self._decoded_singly(_decoder, lines)

    def _decoded_singly(self, decoder: msgspec.json.Decoder[Any], lines: bytes) -> list[ConversationEvent]:
        """The events up to one that cannot be read, whose error comes after them."""
        from ._decode import decode

        kind: Any = ConversationEvent
        events: list[ConversationEvent] = []
        for line in filter(None, lines.split(b"\n")):
            try:
                events.append(decoder.decode(line))
                continue
            except (msgspec.DecodeError, UnicodeDecodeError):
                pass
            try:
                events.append(decode(kind, line, self._operation))
            except AmigoError as error:
                self._failure = error
                self._native.close()
                break
        return events

    def _leave(self) -> None:
        self._is_left = True
        self._close()

    def _close(self) -> None:
        self._batch = iter(())
        self._failure = None
        self._native.close()

    def _no_outcome(self) -> AmigoError:
        return DecodeError("the stream has no outcome: it was closed before", operation=self._operation)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(operation={self._operation!r}, request_id={self.request_id!r})"


class EventStream(_Stream):
    """The events of a conversation as they come: an iterator.

    Nothing is sent before the first event is asked for. Leaving a loop over the stream closes the connection, and so do
    the end of a `with`, `close()`, and dropping the stream. A failure that the server tells of before the interaction
    is complete is raised as the error it is; so is an end before that.
    """

    def __iter__(self) -> Iterator[ConversationEvent]:
        is_through = False
        try:
            while True:
                if self._abort is None:
                    yield from self._batch
                else:
                    for event in self._batch:
                        if self._abort.is_set():
                            return
                        yield event
                if not self._more():
                    is_through = True
                    return
        except GeneratorExit:
            self._is_left = True
            raise
        finally:
            if not is_through:
                self._close()

    def __next__(self) -> ConversationEvent:
        while True:
            for event in self._batch:
                if self._abort is not None and self._abort.is_set():
                    self._close()
                    raise StopIteration
                return event
            if not self._more():
                raise StopIteration

    def _more(self) -> bool:
        self._begin()
        abort, target = self._abort, logger()
        try:
            if abort is not None and abort.is_set():
                self._close()
                return False
            return self._take(self._native.next(None if abort is None else abort.is_set))
        except BaseException:
            self._native.close()
            raise
        finally:
            self._is_read = False
            if target is not None:
                log(target)

    def text_deltas(self) -> Iterator[str]:
        """The pieces of the agent's message as they come, and nothing else."""
        for event in self:
            if isinstance(event, NewMessageEvent):
                yield event.message

    def audio(self) -> Iterator[bytes]:
        """The agent's speech as it comes, where `response_format` is `voice`: 16-bit PCM.

        Raises:
            DecodeError: It is no speech.
        """
        for piece in self.text_deltas():
            yield _speech(piece, self._operation)

    def complete(self) -> InteractionCompleteEvent:
        """Reads to the end, for the outcome: the whole message, and whether the conversation is finished."""
        if self._outcome is None:
            for _ in self:
                pass
        if self._outcome is None:
            raise self._no_outcome()
        return self._outcome

    final = complete

    def text(self) -> str:
        """Reads to the end, for the text of the agent's message; of speech, its transcript."""
        return self.complete().full_message

    def save_audio(self, file: str | PathLike[str] | BinaryIO) -> int:
        """Writes the agent's speech to a file as it comes: 16-bit PCM without a header. Gives the number of bytes.

        Args:
            file: Path of the file, or a file that is open for writing bytes.
        """
        if isinstance(file, (str, PathLike)):
            with open(file, "wb") as opened:
                return self.save_audio(opened)
        return sum(_written(file, piece) for piece in self.audio())

    def close(self) -> None:
        """Closes the connection at once. Closing again does nothing."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()


class AsyncEventStream(_Stream):
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
        return _Loop(self)

    async def __anext__(self) -> ConversationEvent:
        while True:
            for event in self._batch:
                if self._abort is not None and self._abort.is_set():
                    self._close()
                    raise StopAsyncIteration
                return event
            if not await self._more():
                raise StopAsyncIteration

    async def _more(self) -> bool:
        from ._loop import dispatcher

        self._begin()
        abort, target = self._abort, logger()
        loop = dispatcher()
        number, future = loop.expect()
        try:
            if abort is not None and abort.is_set():
                self._close()
                return False
            self._native.submit_next(loop.completions, number)
            if abort is not None:
                await self._either(future, abort)
            return self._take(await future)
        except BaseException:
            self._native.close()
            raise
        finally:
            loop.forget(number)
            self._is_read = False
            if target is not None:
                log(target)

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
        return _Pieces(self, _text)

    def audio(self) -> AsyncIterator[bytes]:
        """The agent's speech as it comes, where `response_format` is `voice`: 16-bit PCM.

        Raises:
            DecodeError: It is no speech.
        """
        return _Pieces(self, lambda event: None if (text := _text(event)) is None else _speech(text, self._operation))

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
        return sum([_written(file, piece) async for piece in self.audio()])

    async def aclose(self) -> None:
        """Closes the connection at once. Closing again does nothing."""
        self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()


class _Loop:
    """A loop over a stream. Once nobody holds it any more, the loop was left."""

    __slots__ = ("_is_through", "_stream")

    def __init__(self, stream: AsyncEventStream) -> None:
        self._stream = stream
        self._is_through = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ConversationEvent:
        try:
            return await self._stream.__anext__()
        except BaseException:
            # Where nothing more comes, the connection is closed already.
            self._is_through = True
            raise

    def __del__(self) -> None:
        if not self._is_through:
            self._stream._leave()


class _Pieces(AsyncIterator[Any]):
    """A loop over something in the events of a stream."""

    __slots__ = ("_loop", "_pick")

    def __init__(self, stream: AsyncEventStream, pick: Callable[[ConversationEvent], Any]) -> None:
        self._loop = _Loop(stream)
        self._pick = pick

    async def __anext__(self) -> Any:
        while True:
            piece = self._pick(await self._loop.__anext__())
            if piece is not None:
                return piece


def _text(event: ConversationEvent) -> str | None:
    return event.message if isinstance(event, NewMessageEvent) else None


def _speech(piece: str, operation: str) -> bytes:
    try:
        return b64decode(piece, validate=True)
    except ValueError:
        raise DecodeError("a piece of the message is not Base64; was speech asked for?", operation=operation) from None


def _written(file: BinaryIO, piece: bytes) -> int:
    file.write(piece)
    return len(piece)
