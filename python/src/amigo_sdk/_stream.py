"""Events of a conversation as they come, for callers that wait; and what both kinds of streams have in common."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Mapping
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


class BaseStream:
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


class EventStream(BaseStream):
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
            yield speech(piece, self._operation)

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
        return sum(written(file, piece) for piece in self.audio())

    def close(self) -> None:
        """Closes the connection at once. Closing again does nothing."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()


def speech(piece: str, operation: str) -> bytes:
    try:
        return b64decode(piece, validate=True)
    except ValueError:
        raise DecodeError("a piece of the message is not Base64; was speech asked for?", operation=operation) from None


def written(file: BinaryIO, piece: bytes) -> int:
    file.write(piece)
    return len(piece)
