/** What a run of `syncHistory` tells while it runs and at its end, and what `verifyHistory` finds. */

/** Anything a run tells while it runs. */
export type HistoryEvent =
  | HistoryStarted
  | HistoryProgress
  | HistoryStaged
  | HistoryCommitted
  | HistoryWritten
  | HistoryFinished;

/** The run has the directory to itself. */
export interface HistoryStarted {
  readonly event: "started";
  /** How many runs there were, this one included. One that is continued counts once. */
  readonly run: number;
  /** Whether an earlier run was interrupted, and this one continues it. */
  readonly continues: boolean;
}

/** Answers of the server were stored: from here on they survive anything. */
export interface HistoryProgress {
  readonly event: "stored";
  /** Listing conversations. */
  readonly conversations: HistoryStep;
  /** Reading their messages. */
  readonly messages: HistoryStep;
  /** Reading the insights of their interactions. */
  readonly insights: HistoryStep;
  /** Downloading the audio of their voice messages. */
  readonly audio: HistoryStep;
  /** Since the run began. */
  readonly elapsed_seconds: number;
  /** How long the rest takes, by the budget that is the scarcest; null as long as nobody knows. */
  readonly remaining_seconds: number | null;
  /** The operation whose budget holds the run up, such as `get_messages`. */
  readonly waiting_for: string | null;
}

/** How far a run is with one kind of thing. */
export interface HistoryStep {
  /** Conversations listed, conversations whose messages were read, interactions whose insights were read, recordings. */
  readonly done: number;
  /** How many are known to be left. */
  readonly left: number;
  /** Requests that were answered. */
  readonly requests: number;
  /** Requests a minute that it keeps to; null where nothing limits it. */
  readonly requests_per_minute: number | null;
  /** Whether nothing more will come. */
  readonly finished: boolean;
}

/** New content of a file was written beside it. */
export interface HistoryStaged {
  readonly event: "staged";
  /** The file, below the directory. */
  readonly path: string;
}

/** The checkpoint knows of all new contents: from here on they take their places, whatever happens. */
export interface HistoryCommitted {
  readonly event: "committed";
  /** How many files there are. */
  readonly files: number;
}

/** The new content of a file has taken its place. */
export interface HistoryWritten {
  readonly event: "written";
  /** The file, below the directory. */
  readonly path: string;
  /** How many rows it has. */
  readonly rows: number;
}

/** The run is over. */
export interface HistoryFinished extends HistorySummary {
  readonly event: "finished";
}

/** What a run did. */
export interface HistorySummary {
  /** Conversations that were listed. */
  readonly listed: number;
  /** Conversations that were not there before. */
  readonly new: number;
  /** Conversations that were there and had changed. */
  readonly changed: number;
  /** Conversations that were there, had not changed and were left alone. */
  readonly skipped: number;
  /** Conversations that are gone from the server. They are kept, and marked. */
  readonly vanished: number;
  /** Conversations whose messages were read. */
  readonly conversations_read: number;
  /** Messages that were read. */
  readonly messages: number;
  /** Interactions whose insights were read. */
  readonly insights: number;
  /** Interactions that have no insights. */
  readonly without_insights: number;
  /** Recordings that were downloaded. */
  readonly recordings: number;
  /** Their bytes. */
  readonly recorded_bytes: number;
  /** Things that the server refused to give, by operation and kind of error. The next run asks again. */
  readonly refused: readonly HistoryRefusal[];
  /** Requests that were answered. */
  readonly requests: number;
  /** Files that were written. */
  readonly files: number;
  /** How long it took. */
  readonly elapsed_seconds: number;
}

/** How often the server refused something in the same way. */
export interface HistoryRefusal {
  /** The operation. */
  readonly operation: string;
  /** The kind of the error. */
  readonly kind: string;
  /** How often. */
  readonly times: number;
  /** What the first of these errors said. */
  readonly message: string;
}

/** What came of checking a copy. */
export interface HistoryVerification {
  /** Files of the tables that were checked. */
  readonly files: number;
  /** Rows in them. */
  readonly rows: number;
  /** Recordings that were checked. */
  readonly recordings: number;
  /** Whether a run was interrupted, or is under way: the next one goes on with it. */
  readonly unfinished: boolean;
  /** Whether the copy is one that `forge history export` has masked. */
  readonly redacted: boolean;
  /** What is wrong. Empty where nothing is. */
  readonly findings: readonly HistoryFinding[];
}

/** Something that is wrong with a file. */
export interface HistoryFinding {
  /** The file, below the directory. */
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: string;
}
