"""What a run of `history.sync` tells while it runs and at its end, and what `history.verify` finds."""

from __future__ import annotations

from ._model import Model


class Started(Model, frozen=True, tag_field="event", tag="started"):
    """The run has the directory to itself."""

    run: int
    """How many runs there were, this one included. One that is continued counts once."""
    continues: bool
    """Whether an earlier run was interrupted, and this one continues it."""


class Step(Model, frozen=True):
    """How far a run is with one kind of thing."""

    done: int
    """Conversations listed, conversations whose messages were read, interactions with their insights, recordings."""
    left: int
    """How many are known to be left."""
    requests: int
    """Requests that were answered."""
    requests_per_minute: int | None
    """Requests a minute that it keeps to; None where nothing limits it."""
    finished: bool
    """Whether nothing more will come."""


class Progress(Model, frozen=True, tag_field="event", tag="stored"):
    """Answers of the server were stored: from here on they survive anything."""

    conversations: Step
    """Listing conversations."""
    messages: Step
    """Reading their messages."""
    insights: Step
    """Reading the insights of their interactions."""
    audio: Step
    """Downloading the audio of their voice messages."""
    elapsed_seconds: float
    """Since the run began."""
    remaining_seconds: float | None
    """How long the rest takes, by the budget that is the scarcest; None as long as nobody knows."""
    waiting_for: str | None
    """The operation whose budget holds the run up, such as `get_messages`."""


class Staged(Model, frozen=True, tag_field="event", tag="staged"):
    """New content of a file was written beside it."""

    path: str
    """The file, below the directory."""


class Committed(Model, frozen=True, tag_field="event", tag="committed"):
    """The checkpoint knows of all new contents: from here on they take their places, whatever happens."""

    files: int
    """How many files there are."""


class Written(Model, frozen=True, tag_field="event", tag="written"):
    """The new content of a file has taken its place."""

    path: str
    """The file, below the directory."""
    rows: int
    """How many rows it has."""


class Refusal(Model, frozen=True):
    """How often the server refused something in the same way."""

    operation: str
    """The operation."""
    kind: str
    """The kind of the error."""
    times: int
    """How often."""
    message: str
    """What the first of these errors said."""


class Summary(Model, frozen=True):
    """What a run did."""

    listed: int
    """Conversations that were listed."""
    new: int
    """Conversations that were not there before."""
    changed: int
    """Conversations that were there and had changed."""
    skipped: int
    """Conversations that were there, had not changed and were left alone."""
    vanished: int
    """Conversations that are gone from the server. They are kept, and marked."""
    conversations_read: int
    """Conversations whose messages were read."""
    messages: int
    """Messages that were read."""
    insights: int
    """Interactions whose insights were read."""
    without_insights: int
    """Interactions that have no insights."""
    recordings: int
    """Recordings that were downloaded."""
    recorded_bytes: int
    """Their bytes."""
    refused: list[Refusal]
    """Things that the server refused to give, by operation and kind of error. The next run asks again."""
    requests: int
    """Requests that were answered."""
    files: int
    """Files that were written."""
    elapsed_seconds: float
    """How long it took."""


class Finished(Summary, frozen=True, tag_field="event", tag="finished"):
    """The run is over."""


Event = Started | Progress | Staged | Committed | Written | Finished
"""Anything a run tells while it runs."""


class Finding(Model, frozen=True):
    """Something that is wrong with a file."""

    path: str
    """The file, below the directory."""
    problem: str
    """What is wrong with it."""


class Verification(Model, frozen=True):
    """What came of checking a copy."""

    files: int
    """Files of the tables that were checked."""
    rows: int
    """Rows in them."""
    recordings: int
    """Recordings that were checked."""
    unfinished: bool
    """Whether a run was interrupted, or is under way: the next one goes on with it."""
    redacted: bool
    """Whether the copy is one that `forge history export` has masked."""
    findings: list[Finding]
    """What is wrong. Empty where nothing is."""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings
