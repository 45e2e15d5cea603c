"""The native side: bytes pass through it, and nothing else."""

from collections.abc import Callable
from os import PathLike
from typing import Any, TypeVar, final

__all__ = [
    "Answer",
    "Client",
    "Completions",
    "EventStream",
    "Pending",
    "Run",
    "Task",
    "Told",
    "__version__",
    "arrow_stream",
    "drain_log",
    "interpreter_exits",
    "read_dotenv",
    "set_logging",
    "share_repeats",
    "submit_sync",
    "sync_history",
    "table_stream",
    "verify_history",
]

__version__: str

_T = TypeVar("_T")

@final
class Answer:
    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes: ...
    @property
    def headers(self) -> list[tuple[str, str]]: ...
    @property
    def request_id(self) -> str | None: ...
    def decode(self, decoder: Callable[[Any], _T]) -> _T: ...

@final
class Pending:
    def wait(self) -> Answer: ...

@final
class Task:
    def cancel(self) -> None: ...

@final
class Told:
    @property
    def event(self) -> bytes: ...

@final
class Run:
    def cancel(self) -> None: ...
    def cancel_at_once(self) -> None: ...

@final
class EventStream:
    def next(self, is_called_off: Callable[[], bool] | None = None) -> bytes | None: ...
    def take(self) -> bytes | None: ...
    def submit_next(self, completions: Completions, number: int) -> None: ...
    def close(self) -> None: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def headers(self) -> list[tuple[str, str]] | None: ...

@final
class Completions:
    def __new__(cls) -> Completions: ...
    def fileno(self) -> int: ...
    def wait(self) -> None: ...
    def wake(self) -> None: ...
    def drain(self, rung: bool) -> list[tuple[int, Any]]: ...

@final
class Client:
    def __new__(cls, settings: dict[str, Any]) -> Client: ...
    def call(
        self,
        operation: str,
        arguments: bytes,
        options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    ) -> Answer: ...
    def start(
        self,
        operation: str,
        arguments: bytes,
        options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    ) -> Pending: ...
    def submit(
        self,
        completions: Completions,
        number: int,
        operation: str,
        arguments: bytes,
        options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    ) -> Task: ...
    def stream(
        self,
        operation: str,
        arguments: bytes,
        options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    ) -> EventStream: ...
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...

def arrow_stream(model: str, items: str, pages: list[bytes]) -> Any: ...
def share_repeats(items: list[Any], member: Any) -> None: ...
def drain_log() -> list[str]: ...
def set_logging(wanted: bool) -> None: ...
def interpreter_exits() -> None: ...
def read_dotenv(path: str) -> dict[str, str]: ...
def sync_history(
    client: Client,
    directory: str | PathLike[str],
    arguments: bytes,
    options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    tell: Callable[[bytes], object] | None = None,
    is_called_off: Callable[[], bool] | None = None,
) -> bytes: ...
def submit_sync(
    client: Client,
    completions: Completions,
    number: int,
    directory: str | PathLike[str],
    arguments: bytes,
    options: tuple[float | None, int | None, list[tuple[str, str]] | None, int, float | None] | None = None,
    told: bool = False,
) -> Run: ...
def table_stream(table: str, answers: list[tuple[str, str, bytes, int, int]]) -> Any: ...
def verify_history(directory: str | PathLike[str]) -> bytes: ...
