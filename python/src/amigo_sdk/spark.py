"""A Spark data source: conversations, messages or insights as a DataFrame, read from the API by many tasks.

from amigo_sdk.spark import AmigoDataSource

spark.dataSource.register(AmigoDataSource)
messages = spark.read.format("amigo").option("table", "messages").option("numPartitions", 4).load()

It needs PySpark 4.3 or later (the extra `spark` of this package brings it), and this package on every worker. The
columns are those of the Parquet files that `history.sync` writes. Nothing is kept between two reads: to keep a copy,
sync it and read its files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timezone
from typing import Any

import pyarrow as pa
from pyspark.sql.datasource import DataSource, DataSourceReader, InputPartition
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

from . import _spark_reading as reading
from ._native import table_stream
from .config import AmigoConfig
from .errors import ConfigurationError
from .sdk_client import AmigoClient

__all__ = ["AmigoDataSource"]

_TABLES = ("conversations", "messages", "insights")
_SETTINGS = ("api_key", "api_key_id", "user_id", "organization_id", "base_url")
_FILTERS = ("user_id", "service_id", "is_finished", "id", "tag")
_OPTIONS = (
    "table",
    "since",
    "until",
    "numPartitions",
    "concurrentPartitions",
    "requestsPerMinute",
    *_SETTINGS,
    *(f"filter.{name}" for name in _FILTERS),
)


class _Table:
    """A table as an Arrow stream, made of answers of the server."""

    def __init__(self, name: str, units: list[reading.Unit]) -> None:
        self._name, self._units = name, units

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return table_stream(self._name, self._units)


def _rows(table: str, units: list[reading.Unit]) -> Any:
    return pa.RecordBatchReader.from_stream(_Table(table, units))


class AmigoDataSource(DataSource):
    """The history of an organisation, one table of it at a time.

    Options:

    - `table`: `conversations`, `messages` (unless set) or `insights`.
    - `since`, `until`: only conversations created at this time or later, and before that; as `2026-05-01` or
      `2026-05-01T08:00:00Z`.
    - `filter.user_id`, `filter.service_id`, `filter.is_finished`, `filter.id`, `filter.tag`: which conversations; a
      value, or a JSON list of values.
    - `numPartitions`: into how many tasks the conversations are divided; 4 unless set.
    - `concurrentPartitions`: how many of the tasks run at once, where that is less. Each of them goes at the documented
      budget divided by this number, so that all together keep to it. As many as `numPartitions` unless set.
    - `requestsPerMinute`: a budget of the user for each kind of request, in place of the documented ones.
    - `api_key`, `api_key_id`, `user_id`, `organization_id`, `base_url`: how to get there. What is not set comes
      from the driver's environment (`AMIGO_API_KEY` and its like), which is the better place for the key.
    """

    @classmethod
    def name(cls) -> str:
        """How Spark calls it."""
        return "amigo"

    def __repr__(self) -> str:
        return f"AmigoDataSource(table={self.options.get('table', 'messages')!r})"

    def schema(self) -> StructType | str:
        """The columns, which are those of the Parquet files that `history.sync` writes."""
        schema: StructType = from_arrow_schema(_rows(_table(self.options), []).schema)
        return schema

    def reader(self, schema: StructType) -> DataSourceReader:
        """Reads the options; bad ones are refused before anything is sent."""
        return AmigoReader(self.options, schema)


class AmigoReader(DataSourceReader):
    """Divides the conversations among tasks, and reads the table of those that a task is given."""

    def __init__(self, options: Mapping[str, str], schema: StructType) -> None:
        known = {name.lower() for name in _OPTIONS}
        for name in options:
            if name.lower() not in known:
                raise ConfigurationError(f"`{name}` is not an option; known are {', '.join(_OPTIONS)}")
        self.table = _table(options)
        self._schema = schema
        self._settings: dict[str, Any] = AmigoConfig(**{name: options.get(name) for name in _SETTINGS}).model_dump()
        self._since, self._until = (_instant(options, name) for name in ("since", "until"))
        self._filters = {name: _values(options, name) for name in _FILTERS if f"filter.{name}" in options}
        self._partitions = _number(options, "numPartitions", 4)
        concurrent = _number(options, "concurrentPartitions", self._partitions)
        budget = _number(options, "requestsPerMinute", 0)
        self._rates = reading.rates(budget or None, min(concurrent, self._partitions), self._settings["base_url"])

    def __repr__(self) -> str:
        return f"AmigoReader(table={self.table!r}, partitions={self._partitions})"

    def partitions(self) -> Sequence[InputPartition]:
        """Lists the conversations and deals them out. Only their ids are held."""
        with AmigoClient(**self._settings) as client:
            ids = reading.list_ids(client, self._filters, self._since, self._until)
        dealt = [ids[start :: self._partitions] for start in range(self._partitions)]
        return [_Conversations(ids) for ids in dealt if ids] or [_Conversations([])]

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        """Reads the table of some conversations. A lost task is repeated as a whole and gives the same rows."""
        client = reading.kept(self._settings)
        wanted = to_arrow_schema(self._schema, timezone="UTC")
        for units in reading.READERS[self.table](client, partition.value, self._rates):
            for batch in _rows(self.table, units):
                if batch.num_rows:
                    yield batch.cast(wanted)


class _Conversations(InputPartition):
    """The conversations of one task."""

    def __repr__(self) -> str:
        return f"_Conversations(<{len(self.value)} ids>)"


def _table(options: Mapping[str, str]) -> str:
    table = options.get("table", "messages")
    if table not in _TABLES:
        raise ConfigurationError(f"`table` must be one of {', '.join(_TABLES)}")
    return table


def _number(options: Mapping[str, str], name: str, otherwise: int) -> int:
    text = options.get(name)
    if text is None:
        return otherwise
    if not text.isdecimal() or int(text) < 1:
        raise ConfigurationError(f"`{name}` must be an integer of at least 1")
    return int(text)


def _instant(options: Mapping[str, str], name: str) -> datetime | None:
    text = options.get(name)
    if text is None:
        return None
    try:
        if len(text) == 10:
            return datetime.combine(date.fromisoformat(text), time(), timezone.utc)
        instant = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise ConfigurationError(f"`{name}` must be written 2026-05-01 or 2026-05-01T08:00:00Z")
    return instant


def _values(options: Mapping[str, str], name: str) -> Any:
    text = options[f"filter.{name}"]
    if name == "is_finished":
        if text.lower() not in ("true", "false"):
            raise ConfigurationError("`filter.is_finished` must be true or false")
        return text.lower() == "true"
    if not text.startswith("["):
        return text
    try:
        values = json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ConfigurationError(f"`filter.{name}` must be a value, or a JSON list of values")
    return values
