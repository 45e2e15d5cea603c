"""What tests of histories look at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from amigo_sdk.pytest_plugin import Sandbox

dataset: Any = pytest.importorskip("pyarrow.dataset")

# After so many requests a run waits for the next minute: it stands still in the middle.
FEW: dict[str, Any] = {"rates": {"messages": 3}}


def rows(directory: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = dataset.dataset(directory / table, partitioning="hive").to_table().to_pylist()
    return found


def everything(sandbox: Sandbox) -> dict[str, int]:
    """How many messages there are, by conversation."""
    with sandbox.client() as client:
        return {c.id: c.num_messages for c in client.conversations.iter()}
