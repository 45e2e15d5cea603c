"""Pages as Arrow."""

from __future__ import annotations

from ._model import Page
from ._native import arrow_stream
from .errors import DecodeError


class ArrowStream:
    """Items of pages, a batch for every page, for whatever reads the Arrow C stream interface.

    That is: `pyarrow.table(stream)`, `polars.DataFrame(stream)`, `duckdb.from_arrow(pyarrow.table(stream))` and
    `pandas.DataFrame.from_arrow(stream)`, or before pandas 3 `pyarrow.table(stream).to_pandas()`. It can be read more
    than once. Fields of free form hold JSON text; an identifier with its version is a list of two strings.
    """

    def __init__(self, model: type[Page], pages: list[bytes]) -> None:
        self._model = model
        self._pages = pages

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        items = self._model.__struct_fields__[0]
        try:
            return arrow_stream(self._model.__name__, items, self._pages)
        except ValueError as error:
            raise DecodeError(str(error)) from None

    def __repr__(self) -> str:
        return f"ArrowStream(<{len(self._pages)} pages>)"
