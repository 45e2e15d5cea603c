"""Following pages, with the next one fetched while this one is read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from .errors import DecodeError

if TYPE_CHECKING:
    from ._arrow import ArrowStream
    from ._door import AsyncDoor, Door, Options
    from ._operation import Operation

T = TypeVar("T")
P = TypeVar("P")


class _Walk(Generic[T, P]):
    """What both ways of following pages have in common."""

    def __init__(
        self,
        door: Any,
        operation: Operation[P],
        given: Mapping[str, Any],
        options: Options | None,
        progress: Callable[[int], object] | None,
    ) -> None:
        self._door = door
        self._operation = operation
        self._given = given
        # Bulk work keeps to the documented rate limits.
        self._options: Options = (None, None, None, True, None) if options is None else (*options[:3], True, None)
        self._progress = progress

    def _items(self, page: P) -> list[T]:
        items: list[T] = getattr(page, self._operation.items)
        return items

    def _after(self, page: P, given: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The arguments of the page that follows; None after the last."""
        if self._progress is not None:
            self._progress(len(self._items(page)))
        if not page.has_more:  # type: ignore[attr-defined]
            return None
        token: int | None = page.continuation_token  # type: ignore[attr-defined]
        if token is None or token <= (given.get("continuation_token") or 0):
            # Going on would repeat pages for ever or leave some out.
            raise DecodeError(
                "the answer says that there is more, but its continuation token does not lead on",
                operation=self._operation.name,
            )
        return {**given, "continuation_token": token}


def _stream(operation: Operation[Any], pages: list[Any]) -> ArrowStream:
    from ._arrow import ArrowStream

    return ArrowStream(operation.response, [msgspec.json.encode(page) for page in pages])


class Pages(_Walk[T, P]):
    """Goes through the items of all pages, or through `pages()`."""

    _door: Door

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from self._items(page)

    def to_arrow(self) -> ArrowStream:
        """Reads all pages and gives their items as an Arrow stream, which pandas, polars, duckdb and pyarrow read."""
        return _stream(self._operation, list(self.pages()))

    def pages(self) -> Iterator[P]:
        """Goes through the pages. At most two are held at a time."""
        given = self._given
        answer = self._door.call(self._operation, given, self._options)
        while True:
            page = self._operation.decode(answer)
            following = self._after(page, given)
            if following is None:
                yield page
                return
            # Dropped when the reader leaves, which calls it off.
            pending = self._door.start(self._operation, following, self._options)
            yield page
            answer, given = pending.wait(), following


class AsyncPages(_Walk[T, P]):
    """Goes through the items of all pages, or through `pages()`, with `async for`."""

    _door: AsyncDoor

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def to_arrow(self) -> ArrowStream:
        """Reads all pages and gives their items as an Arrow stream, which pandas, polars, duckdb and pyarrow read."""
        return _stream(self._operation, [page async for page in self.pages()])

    async def pages(self) -> AsyncIterator[P]:
        """Goes through the pages. At most two are held at a time."""
        given = self._given
        answer = await self._door.call(self._operation, given, self._options)
        while True:
            page = self._operation.decode(answer)
            following = self._after(page, given)
            if following is None:
                yield page
                return
            from asyncio import ensure_future

            pending = ensure_future(self._door.call(self._operation, following, self._options))
            try:
                yield page
                answer, given = await pending, following
            finally:
                # Does nothing where it is done; a reader that leaves calls it off.
                pending.cancel()
