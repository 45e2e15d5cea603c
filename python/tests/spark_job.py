"""Jobs on a local Spark, run as a program of its own: what is defined here travels to the workers by value.

    python spark_job.py FOLDER

It prints what came of them as JSON. The API is where `AMIGO_*` in the environment says.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import StructType

from amigo_sdk.spark import AmigoDataSource, AmigoReader

FAST = 1_000_000


class UnluckyReader(AmigoReader):
    """Two of its tasks fail at the first attempt, in the middle: one raises, and one is lost with its worker."""

    def read(self, partition: Any) -> Iterator[Any]:
        from pyspark import TaskContext

        context = TaskContext.get()
        assert context is not None
        unlucky = context.partitionId() if context.attemptNumber() == 0 else None
        for batch in super().read(partition):
            yield batch
            if unlucky == 1:
                raise OSError("as expected")
            if unlucky == 2:
                os._exit(7)


class UnluckySource(AmigoDataSource):
    @classmethod
    def name(cls) -> str:
        return "unlucky"

    def reader(self, schema: StructType) -> UnluckyReader:
        return UnluckyReader(self.options, schema)


class CountingReader(AmigoReader):
    """Tells, for every task, its worker and how many clients are there."""

    def read(self, partition: Any) -> Iterator[Any]:
        from amigo_sdk import _spark_reading as reading

        list(super().read(partition))
        yield (os.getpid(), len(reading._clients), len(os.listdir("/proc/self/task")))


class CountingSource(AmigoDataSource):
    @classmethod
    def name(cls) -> str:
        return "counting"

    def schema(self) -> str:
        return "worker int, clients int, threads int"

    def reader(self, schema: StructType) -> CountingReader:
        return CountingReader(self.options, AmigoDataSource(self.options).schema())  # type: ignore[arg-type]


def shown(frame: DataFrame) -> str:
    """Everything that Spark says of how it reads a table."""
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        for mode in ("simple", "extended", "codegen", "cost", "formatted"):
            frame.explain(mode=mode)
    of_java: Any = frame._jdf
    return output.getvalue() + repr(frame) + str(of_java.queryExecution().toString())


def main(folder: str) -> None:
    spark = (
        SparkSession.builder.master("local[4, 3]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.warehouse.dir", folder)
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    for source in (AmigoDataSource, UnluckySource, CountingSource):
        spark.dataSource.register(source)

    def read(format: str = "amigo", **options: object) -> DataFrame:
        reader = spark.read.format(format).option("numPartitions", 8)
        return reader.options(**{name.replace("__", "."): str(value) for name, value in options.items()}).load()

    copy = Path(folder, "copy")
    found: dict[str, Any] = {"tables": {}}
    for table in ("conversations", "messages", "insights"):
        ours = read(table=table, requestsPerMinute=FAST)
        theirs = spark.read.parquet(str(copy / table)).drop("month")
        key = ours.columns
        rows = [
            sorted(json.dumps(row.asDict(recursive=True), default=str) for row in frame.select(key).collect())
            for frame in (ours, theirs)
        ]
        found["tables"][table] = {
            "partitions": ours.rdd.getNumPartitions(),
            "types_agree": dict(ours.dtypes) == dict(theirs.dtypes),
            "rows": len(rows[0]),
            "rows_agree": rows[0] == rows[1],
        }
    unlucky = read("unlucky", table="messages")
    found["unlucky"] = sorted((row.conversation_id, row.position) for row in unlucky.collect())
    found["counted"] = [list(row) for row in read("counting", table="messages").collect()]
    found["finished"] = read(table="conversations", filter__is_finished="true").count()
    first = read(table="conversations").orderBy("created_at").first()
    assert first is not None
    found["ids"] = read(table="messages", filter__id=json.dumps([first.conversation_id])).count()
    later = first.created_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    found["since"] = read(table="conversations", since=later).count()
    found["until"] = read(table="conversations", until=later).count()
    with_key = read(table="messages", api_key=os.environ["AMIGO_API_KEY"])
    assert with_key.count() == found["tables"]["messages"]["rows"]
    found["shown"] = shown(with_key) + repr(AmigoDataSource({"api_key": os.environ["AMIGO_API_KEY"]}))
    found["refused"] = {}
    wrong: list[dict[str, Any]] = [
        {"table": "letters"},
        {"numPartitions": 0},
        {"concurrentPartitions": 50, "numPartitions": 50, "requestsPerMinute": 20},
        {"since": "soon"},
        {"filter__is_finished": "perhaps"},
        {"filter__user_id": "[1]"},
        {"nonsense": 1},
        {"filter__service_id": "nonsense"},
    ]
    for options in wrong:
        try:
            read(**options).collect()
        except Exception as error:
            found["refused"][json.dumps(options)] = str(error)
    spark.stop()
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
