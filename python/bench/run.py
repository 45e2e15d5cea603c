"""Compares the package with the official one and with clients written by hand, all in one interleaved run.

    python run.py URL OURS OFFICIAL HAND [ROUNDS]

`URL` is where the answers of `pages.py` are served; the others are the interpreters of three environments.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

WORKER = str(Path(__file__).with_name("worker.py"))
# Workload, what a unit of it is, measure, ratio to reach, ratio to go for.
# Nothing is imported before but the clock, so that nobody's modules are there for free.
IMPORT = {
    "sdk": "from amigo_sdk import AmigoClient; "
    "AmigoClient(api_key='k', api_key_id='i', user_id='u', organization_id='o', base_url=sys.argv[1])",
    "hand": "import os; sys.path.insert(0, os.path.dirname(sys.argv[2])); import hand; hand.Client()",
}
# The two pages in one piece have the ratios to reach; sent in pieces, as over TLS, they have none.
ROWS: list[tuple[str, str, str, float | None, float | None]] = [
    ("small", "small request", "wall", 4.0, 5.0),
    ("small", "small request", "cpu", 6.0, 9.0),
    ("messages", "message of a page of 500, in pieces", "wall", None, None),
    ("conversations", "conversation of 150, in pieces", "wall", None, None),
    ("asyncio", "request, asyncio, 64 in flight", "wall", 18.0, 40.0),
    ("threads", "request, 8 threads", "wall", 6.0, 12.0),
    ("insights", "interaction insights, 30 KB", "wall", 3.0, 4.5),
    ("import", "import and client", "wall", 20.0, 50.0),
    ("memory", "message that is kept", "bytes", 2.5, 3.8),
    ("events", "event of a stream of 2,000", "wall", 5.0, 8.0),
    ("events asyncio", "event of a stream of 2,000, asyncio", "wall", 5.0, 8.0),
    ("events singly", "event, each sent for itself", "wall", None, None),
    ("events singly asyncio", "event, each sent for itself, asyncio", "wall", None, None),
    ("latency", "event, from written to seen", "wall", None, None),
    ("latency asyncio", "event, from written to seen, asyncio", "wall", None, None),
    ("messages whole", "message, the page in one piece", "wall", 6.0, 8.5),
    ("conversations whole", "conversation, in one piece", "wall", 5.0, 8.0),
]


class Worker:
    def __init__(self, python: str, kind: str, workload: str, url: str) -> None:
        self.command = [python, WORKER, kind, workload, url]
        self.once = workload == "import"
        if self.once:
            code = f"import sys, time; start = time.perf_counter(); {IMPORT.get(kind, IMPORT['sdk'])}; "
            code += "print('{\"wall\": %f}' % ((time.perf_counter() - start) * 1e6))"
            self.command = [python, "-c", code, url, WORKER]
        if not self.once:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
            )

    def round(self) -> dict[str, float]:
        if self.once:
            out: dict[str, float] = json.loads(subprocess.check_output(self.command, text=True))
            return out
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        cost: dict[str, float] = json.loads(self.process.stdout.readline())
        return cost

    def close(self) -> None:
        if not self.once:
            self.process.communicate()


def measured(pythons: dict[str, str], workload: str, url: str, rounds: int) -> dict[str, dict[str, float]]:
    """The median of every measure, by client.

    A process mostly keeps the core that it was given at first, which can make a difference of a fifth, so that three
    take turns. Memory that was freed is used again, so that its rounds need new ones anyway.
    """
    costs: dict[str, list[dict[str, float]]] = {kind: [] for kind in pythons}
    for _ in range(3):
        workers = {kind: Worker(python, kind, workload, url) for kind, python in pythons.items()}
        for _ in range(1 if workload == "memory" else rounds):
            for kind, worker in workers.items():
                costs[kind].append(worker.round())
        for worker in workers.values():
            worker.close()
    return {kind: {name: median(cost[name] for cost in found) for name in found[0]} for kind, found in costs.items()}


def main(url: str, ours: str, official: str, hand: str, rounds: str = "7") -> int:
    pythons = {"ours": ours, "official": official, "hand": hand}
    found: dict[str, dict[str, dict[str, float]]] = {}
    missed = 0
    line = "{:<38} {:>5} {:>10} {:>10} {:>10} {:>9} {:>6} {:>6} {:>9}"
    print(line.format("a ...", "", "official", "by hand", "ours", "official/", "must", "go", "by hand/"))
    print(line.format("", "", "", "", "", "ours", "reach", "for", "ours"))
    for workload, unit, measure, must, go in ROWS:
        if workload not in found:
            found[workload] = measured(pythons, workload, url, int(rounds))
        costs: Any = {kind: cost[measure] for kind, cost in found[workload].items()}
        ratio, floor = costs["official"] / costs["ours"], costs["hand"] / costs["ours"]
        missed += must is not None and ratio < must
        numbers = [f"{costs[kind]:.1f}" for kind in ("official", "hand", "ours")]
        verdict = [f"{ratio:.1f}x", *(f"{aim:g}x" if aim else "" for aim in (must, go)), f"{floor:.2f}x"]
        print(line.format(unit, measure, *numbers, *verdict), flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
