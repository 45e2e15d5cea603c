"""A copy of a whole history on this machine, for the tools of analysts: pulled, kept current, verified.

from amigo_sdk import AmigoClient, history

with AmigoClient() as client:
    summary = history.sync(client, "history")
    print(summary.new, "new,", summary.changed, "changed,", summary.skipped, "skipped")

The directory holds Parquet files by month, or JSON Lines. A run goes as fast as the API allows and no faster. Run it
again to continue what was interrupted, in whatever way, and to fetch what is new or has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from os import PathLike
from typing import Any, Literal, Protocol

import msgspec

from . import _native
from ._door import Options, encode, log, logger, merged
from ._resource import options
from .config import AmigoConfig
from .errors import AmigoError, ConfigurationError, ValidationError
from .history_events import (
    Committed,
    Event,
    Finding,
    Finished,
    Progress,
    Refusal,
    Staged,
    Started,
    Step,
    Summary,
    Verification,
    Written,
)
from .sdk_client import AmigoClient, AsyncAmigoClient

__all__ = [
    "Cancel",
    "Committed",
    "Event",
    "Finding",
    "Finished",
    "Progress",
    "Refusal",
    "Staged",
    "Started",
    "Step",
    "Summary",
    "Verification",
    "Written",
    "sync",
    "sync_async",
    "verify",
]

_PATIENT: Options = (None, 6, None, False, None)
"""A server that is down for a few seconds must not end a run of many hours."""

_events = msgspec.json.Decoder(Event)
_summaries = msgspec.json.Decoder(Summary)
_verifications = msgspec.json.Decoder(Verification)


class Cancel(Protocol):
    """What calls a run off from another thread, such as a `threading.Event`."""

    def is_set(self) -> bool:
        """Whether the run is to end."""
        ...


def sync(
    client: AmigoClient | AsyncAmigoClient | AmigoConfig | Mapping[str, Any],
    directory: str | PathLike[str],
    *,
    since: datetime | date | str | None = None,
    until: datetime | date | str | None = None,
    user_id: str | Sequence[str] | None = None,
    service_id: str | Sequence[str] | None = None,
    is_finished: bool | None = None,
    id: str | Sequence[str] | None = None,
    tag: str | Sequence[str] | None = None,
    insights: bool = False,
    audio: bool = False,
    format: Literal["parquet", "jsonl"] = "parquet",
    rates: int | Mapping[str, int] | None = None,
    reread_open: bool = False,
    max_retries: int | None = None,
    progress: Callable[[Event], object] | None = None,
    cancel: Cancel | None = None,
) -> Summary:
    """Pulls a history into a directory, or brings the copy there up to date.

    Ctrl-C ends it at once, and `cancel` as soon as what was pulled is in files. Whatever ends a run, the directory is
    consistent, nothing that was pulled is lost, and the next run continues.

    Args:
        client: The client whose history it is, or the settings of one: an `AmigoConfig`, or keywords of `AmigoClient`.
        directory: Where the copy is; made if it is not there. It keeps to the filters and the format of its first run.
        since: Only conversations created at this time or later: a `datetime` with a time zone, or a date, or either as
            text, such as `2026-05-01`. Dates begin at midnight UTC.
        until: Only conversations created before this time.
        user_id: Only conversations of these users.
        service_id: Only conversations with these services.
        is_finished: Only conversations that are finished, or only those that are not.
        id: Only these conversations.
        tag: Only conversations with these tags: `key:value`, `key:*` or `key:`.
        insights: Whether to pull the insights of every interaction too.
        audio: Whether to download the audio of every voice message too.
        format: What the files are: `parquet`, or `jsonl` for every object exactly as the server wrote it.
        rates: Requests a minute instead of the documented budgets, for all kinds of request or by name:
            `conversations`, `messages`, `insights`, `audio`. What the server says of its limits still counts.
        reread_open: Whether to read the messages of every open conversation again, even where the list shows no change.
        max_retries: How often a request is tried again at most before the run ends; 5 unless set.
        progress: Called with every event, in this thread; of `Progress` there are at most twenty a second. What it
            raises ends the run at once.
        cancel: Ends the run once it is set, which raises an `AbortedError`.

    Returns:
        What the run did.

    Raises:
        HistoryError: There is trouble with the directory: another run has it in use, the disk is full, it is none.
        AbortedError: The run was called off through `cancel`.
        AmigoError: The API refused something for good, or was not reached.
    """
    arguments = _arguments(
        since=since,
        until=until,
        user_id=user_id,
        service_id=service_id,
        is_finished=is_finished,
        id=id,
        tag=tag,
        insights=insights,
        audio=audio,
        format=format,
        rates=rates,
        reread_open=reread_open,
    )
    target = logger()

    def is_called_off() -> bool:
        log(target)
        return cancel is not None and cancel.is_set()

    tell = None if progress is None else lambda event: progress(_events.decode(event))
    ask = None if cancel is None and target is None else is_called_off
    with _opened(client) as opened:
        try:
            calls = _calls(opened, max_retries)
            return _summaries.decode(
                _native.sync_history(opened._native, directory, arguments, calls, tell, ask),
            )
        finally:
            log(target)


async def sync_async(
    client: AmigoClient | AsyncAmigoClient | AmigoConfig | Mapping[str, Any],
    directory: str | PathLike[str],
    *,
    since: datetime | date | str | None = None,
    until: datetime | date | str | None = None,
    user_id: str | Sequence[str] | None = None,
    service_id: str | Sequence[str] | None = None,
    is_finished: bool | None = None,
    id: str | Sequence[str] | None = None,
    tag: str | Sequence[str] | None = None,
    insights: bool = False,
    audio: bool = False,
    format: Literal["parquet", "jsonl"] = "parquet",
    rates: int | Mapping[str, int] | None = None,
    reread_open: bool = False,
    max_retries: int | None = None,
    progress: Callable[[Event], object] | None = None,
) -> Summary:
    """Pulls a history, or brings a copy up to date, while the event loop goes on.

    Cancelling it sends no further request and waits until what was pulled is in files, which may take some seconds;
    cancelling it once more ends it at once. `progress` is called by the event loop. Everything else is as with `sync`.
    """
    from asyncio import CancelledError, shield

    from ._loop import dispatcher

    arguments = _arguments(
        since=since,
        until=until,
        user_id=user_id,
        service_id=service_id,
        is_finished=is_finished,
        id=id,
        tag=tag,
        insights=insights,
        audio=audio,
        format=format,
        rates=rates,
        reread_open=reread_open,
    )
    target = logger()
    raised: list[Exception] = []

    def tell(event: bytes) -> None:
        log(target)
        if progress is None or raised:
            return
        try:
            progress(_events.decode(event))
        except Exception as error:
            raised.append(error)
            run.cancel_at_once()

    with _opened(client) as opened:
        loop = dispatcher()
        number, future = loop.expect(tell)
        is_told = progress is not None or target is not None
        calls = _calls(opened, max_retries)
        try:
            run = _native.submit_sync(opened._native, loop.completions, number, directory, arguments, calls, is_told)
        except BaseException:
            loop.forget(number)
            raise
        try:
            summary = _summaries.decode(await shield(future))
        except CancelledError:
            run.cancel()
            try:
                await shield(future)
            except CancelledError:
                run.cancel_at_once()
                loop.forget(number)
            except AmigoError:
                pass
            raise
        except AmigoError:
            if raised:
                raise raised[0] from None
            raise
        finally:
            log(target)
        if raised:
            raise raised[0]
        return summary


def verify(directory: str | PathLike[str]) -> Verification:
    """Checks every file of a copy against its checkpoint: whether it is there, its bytes, columns and rows.

    It reads everything, so that event loops do it in a thread: `await asyncio.to_thread(history.verify, directory)`.
    What is wrong with the copy is no error but a finding.

    Raises:
        HistoryError: The directory holds no copy, or cannot be read.
    """
    return _verifications.decode(_native.verify_history(directory))


def _arguments(**given: Any) -> bytes:
    for name in ("since", "until"):
        value = given[name]
        if isinstance(value, datetime) and value.tzinfo is None:
            raise ValidationError(f"`{name}` must have a time zone: datetime(..., tzinfo=timezone.utc)")
    return encode("sync_history", given)


def _calls(client: AmigoClient | AsyncAmigoClient, max_retries: int | None) -> Options | None:
    return merged(merged(_PATIENT, client._defaults), options(None, max_retries, None))


@contextmanager
def _opened(given: AmigoClient | AsyncAmigoClient | AmigoConfig | Mapping[str, Any]) -> Iterator[Any]:
    """The client, or one for this run alone."""
    if isinstance(given, (AmigoClient, AsyncAmigoClient)):
        yield given
        return
    if isinstance(given, AmigoConfig):
        given = {"config": given}
    elif not isinstance(given, Mapping):
        raise ConfigurationError("`client` must be a client, an AmigoConfig, or the settings of a client in a dict")
    with AmigoClient(**given) as client:
        yield client
