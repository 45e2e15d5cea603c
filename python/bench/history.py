"""Compares pulling a whole history with `forge` to the same job with the official client, pandas and PyArrow.

    python history.py FORGE OFFICIAL FOLDER

The API is where `AMIGO_*` in the environment says. Each pulls every conversation and message into Parquet by
month, three times by turns, and every figure is the median of its three.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

OFFICIAL_JOB = Path(__file__).with_name("history_official.py")
CPU_TO_REACH, MEMORY_TO_REACH = 8.0, 10.0
ROUNDS = 3


def measured(command: list[str]) -> dict[str, float]:
    """Wall time, CPU time and peak memory of a process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        raise SystemExit(f"{command[0]} failed")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024}


def rows(python: str, folder: Path, table: str) -> int:
    code = "import sys, pyarrow.dataset as d; print(d.dataset(sys.argv[1], partitioning='hive').count_rows())"
    return int(subprocess.check_output([python, "-c", code, str(folder / table)], text=True))


def main(forge: str, official: str, folder: str) -> int:
    ours, theirs, again = Path(folder, "ours"), Path(folder, "official"), Path(folder, "again")
    command = [forge, "history", "sync", "--quiet", "--out"]
    rounds = []
    for _ in range(ROUNDS):
        for path in (ours, theirs, again):
            shutil.rmtree(path, ignore_errors=True)
        rounds.append(
            {
                "official": measured([official, str(OFFICIAL_JOB), str(theirs)]),
                "ours": measured([*command, str(ours)]),
                "ours, nothing new": measured([*command, str(ours)]),
                "ours, JSON Lines": measured([*command, str(again), "--format", "jsonl"]),
            }
        )
    runs = {
        name: {what: median(each[name][what] for each in rounds) for what in run} for name, run in rounds[0].items()
    }
    counts = {table: rows(official, ours, table) for table in ("conversations", "messages")}
    for table, count in counts.items():
        if count != rows(official, theirs, table):
            raise SystemExit(f"the two do not agree on the {table}")
    print(f"  {counts['conversations']:,} conversations, {counts['messages']:,} messages, read back by PyArrow")
    line = "  {:<20} {:>9} {:>9} {:>12} {:>17} {:>12}"
    print(line.format("", "wall", "CPU", "peak memory", "conversations/s", "messages/s"))
    for name, run in runs.items():
        speed = [f"{counts[table] / run['wall']:,.0f}" for table in ("conversations", "messages")]
        if name == "ours, nothing new":
            speed[1] = ""
        print(line.format(name, f"{run['wall']:.1f} s", f"{run['cpu']:.2f} s", f"{run['memory']:.0f} MiB", *speed))
    missed = 0
    for what, must in (("cpu", CPU_TO_REACH), ("memory", MEMORY_TO_REACH)):
        ratio = runs["official"][what] / runs["ours"][what]
        missed += ratio < must
        print(f"  official/ours, {what}: {ratio:.1f}x (must reach {must:g}x)")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
