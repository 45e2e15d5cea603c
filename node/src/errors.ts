/**
 * What can go wrong.
 *
 * Everything the package rejects with or throws is an `AmigoError`. Neither the message, `toJSON` nor `util.inspect` shows
 * an API key, a token, a signed URL or the text of a message.
 */

/** What is wrong with one field, in the shape the API uses in the `detail` of a 422. */
export interface FieldError {
  /** Where the field is: `path`, `query`, `header` or `body`, then the way down to it. */
  readonly loc: readonly string[];
  /** What is allowed there. */
  readonly msg: string;
  /** Machine-readable kind of the problem. */
  readonly type: string;
}

/** Name of a kind of failure, the same in every language. */
export type ErrorKind =
  | "aborted"
  | "authentication"
  | "bad_request"
  | "configuration"
  | "conflict"
  | "decode"
  | "history"
  | "network"
  | "not_found"
  | "permission"
  | "rate_limit"
  | "server"
  | "service_unavailable"
  | "timeout"
  | "validation";

/** What is known of a failure beside its message. */
export interface ErrorFacts {
  /** HTTP status of the answer. */
  statusCode?: number | undefined;
  /** Machine-readable code the server gave. */
  errorCode?: string | undefined;
  /** The server's identifier of the request. */
  requestId?: string | undefined;
  /** How many seconds the server asked to wait before the next try. */
  retryAfter?: number | undefined;
  /** Name of the operation that failed. */
  operation?: string | undefined;
  /** What is wrong with which field. */
  details?: readonly FieldError[] | undefined;
  /** The body of the answer, with secrets and echoed input taken out. */
  responseBody?: unknown;
  /** What led to it. */
  cause?: unknown;
}

/** Settings as the core calls them. */
const SETTINGS = new Set(
  [
    "api_key",
    "api_key_id",
    "user_id",
    "bearer_token",
    "organization_id",
    "base_url",
    "user_agent",
    "max_response_bytes",
  ].map((name) => `\`${name}\``),
);
const SECRET = /token|key|secret|password|authorization|credential/i;
const PLACES = new Set(["path", "query", "header", "body"]);

/** Why something failed, and what to do next. */
export class AmigoError extends Error {
  /** Name of the kind of failure, the same in every language. */
  readonly kind: ErrorKind = "bad_request";
  /** HTTP status of the answer; undefined when there was none. */
  readonly statusCode: number | undefined;
  /** Machine-readable code the server gave. */
  readonly errorCode: string | undefined;
  /** The server's identifier of the request, for its operators. */
  readonly requestId: string | undefined;
  /** How many seconds the server asked to wait before the next try. */
  readonly retryAfter: number | undefined;
  /** Name of the operation that failed, such as `get_messages`. */
  readonly operation: string | undefined;
  /** What is wrong with which field, in full. */
  readonly details: readonly FieldError[];
  /** What is wrong, by the name of the field. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** The body of the answer, with secrets and echoed input taken out; undefined when it was not JSON. */
  readonly responseBody: unknown;

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.statusCode = facts.statusCode;
    this.errorCode = facts.errorCode;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
    this.operation = facts.operation;
    this.details = facts.details ?? [];
    this.fieldErrors = Object.fromEntries(this.details.map((detail) => [fieldName(detail.loc), detail.msg]));
    this.responseBody = redacted(facts.responseBody);
    // What is not there need not be shown by `util.inspect`.
    for (const [name, value] of Object.entries(this)) {
      const nothing = value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
      if (nothing) Object.defineProperty(this, name, { enumerable: false });
    }
  }

  /** The official package's way to `responseBody`: `context.response`. */
  get context(): { readonly response: unknown } | undefined {
    return this.responseBody === undefined ? undefined : { response: this.responseBody };
  }

  /** The error as plain data, to be logged. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, operation, statusCode, errorCode, requestId, retryAfter, fieldErrors } = this;
    return { name, message, kind, operation, statusCode, errorCode, requestId, retryAfter, fieldErrors };
  }
}

/** The request makes no sense in the present state, such as the source of a text message (400 and other 4xx). */
export class BadRequestError extends AmigoError {}

/** The API key, the user or the organisation was not accepted (401; for a sign-in also 403 and 404). */
export class AuthenticationError extends AmigoError {
  override readonly kind = "authentication";
}

/** The user lacks a permission (403). */
export class PermissionError extends AmigoError {
  override readonly kind = "permission";
}

/** The organisation, conversation, interaction or message is not there (404). */
export class NotFoundError extends AmigoError {
  override readonly kind = "not_found";
}

/** Something else is going on with the same object (409). */
export class ConflictError extends AmigoError {
  override readonly kind = "conflict";
}

/** A field was refused: by the server (422), or before anything was sent. */
export class ValidationError extends BadRequestError {
  override readonly kind = "validation";
}

/** Too many requests (429). */
export class RateLimitError extends AmigoError {
  override readonly kind = "rate_limit";
}

/** The server failed (5xx). */
export class ServerError extends AmigoError {
  override readonly kind: "server" | "service_unavailable" = "server";
}

/** The service is down for maintenance or overloaded (503). */
export class ServiceUnavailableError extends ServerError {
  override readonly kind = "service_unavailable";
}

/** The server was not reached, the connection broke, or it led to another origin. */
export class NetworkError extends AmigoError {
  override readonly kind = "network";
}

/** The answer did not come in time. */
export class TimeoutError extends AmigoError {
  override readonly kind = "timeout";
}

/** The answer is not what the API promises. */
export class DecodeError extends AmigoError {
  override readonly kind = "decode";
}

/** A setting is missing or wrong, or the client is closed. */
export class ConfigurationError extends AmigoError {
  override readonly kind = "configuration";

  /** The setting that is missing or wrong; undefined if the message is not about one. */
  get field(): string | undefined {
    return /^`([\w.]+)`/.exec(this.message)?.[1];
  }
}

/**
 * The call was aborted by its `AbortSignal`; `cause` is the signal's `reason`.
 *
 * As with Node's own promises, `name` is `AbortError` and `code` is `ABORT_ERR`.
 */
export class AbortError extends AmigoError {
  override readonly kind = "aborted";
  readonly code = "ABORT_ERR";
}

/** What is known of trouble with the directory of a history. */
export interface HistoryErrorFacts extends ErrorFacts {
  /** What the matter is, in a word. */
  reason?: HistoryError["reason"];
  /** The file or the directory. */
  path?: string | undefined;
  /** Process and machine that have the directory in use. */
  holder?: string | undefined;
}

/** There is trouble with the directory of a history. What was pulled until then is kept; the next run continues. */
export class HistoryError extends AmigoError {
  override readonly kind = "history";
  /** It is in use by another run, no directory that a sync made, a file of it cannot be read or written, or is damaged. */
  readonly reason: "in_use" | "directory" | "file" | "damaged" | undefined;
  /** The file or the directory that there is trouble with. */
  readonly path: string | undefined;
  /** Process and machine that have the directory in use. */
  readonly holder: string | undefined;

  constructor(message: string, facts: HistoryErrorFacts = {}) {
    super(message, facts);
    this.reason = facts.reason;
    this.path = facts.path;
    this.holder = facts.holder;
  }
}

const CLASSES = {
  AbortError,
  AmigoError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  DecodeError,
  HistoryError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  TimeoutError,
  ValidationError,
};
for (const [name, value] of Object.entries(CLASSES)) {
  // On the prototype, as with the errors of the language, and whatever a bundler makes of the names of classes.
  Object.defineProperty(value.prototype, "name", { value: name, configurable: true, writable: true });
}

/** Another name for `PermissionError`, the one other languages use. */
export const ForbiddenError = PermissionError;
/** Another name for `PermissionError`. */
export type ForbiddenError = PermissionError;
/** Another name for `DecodeError`, the one of earlier packages. */
export const ParseError = DecodeError;
/** Another name for `DecodeError`. */
export type ParseError = DecodeError;

/** Whether something that was caught comes from this package. */
export function isAmigoError(error: unknown): error is AmigoError {
  return error instanceof AmigoError;
}

const BY_KIND: Record<ErrorKind, new (message: string, facts?: ErrorFacts) => AmigoError> = {
  aborted: AbortError,
  authentication: AuthenticationError,
  bad_request: BadRequestError,
  configuration: ConfigurationError,
  conflict: ConflictError,
  decode: DecodeError,
  history: HistoryError,
  network: NetworkError,
  not_found: NotFoundError,
  permission: PermissionError,
  rate_limit: RateLimitError,
  server: ServerError,
  service_unavailable: ServiceUnavailableError,
  timeout: TimeoutError,
  validation: ValidationError,
};

/** Makes the error of what the native module tells. */
export function fromNative(facts: string): AmigoError {
  const { kind, message, responseBody, ...rest } = JSON.parse(facts, (_, value) => value ?? undefined);
  const body = typeof responseBody === "string" ? JSON.parse(responseBody) : undefined;
  const text = kind === "configuration" || kind === "decode" ? named(message) : message;
  return new BY_KIND[kind as ErrorKind](text, { ...rest, responseBody: body });
}

/** A body without what its names call secret. */
function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, inner]) => [name, SECRET.test(name) ? "[redacted]" : redacted(inner)]));
}

/** A message about a setting with the name that the setting has here. */
function named(message: string): string {
  return message.replace(/`[a-z]+(_[a-z]+)+`/g, (name) => {
    return SETTINGS.has(name) ? name.replace(/_[a-z]/g, (part) => part.slice(1).toUpperCase()) : name;
  });
}

/** The field's own name, without where in the request it stands. */
function fieldName(loc: readonly string[]): string {
  const [place, ...rest] = loc;
  return (place !== undefined && rest.length > 0 && PLACES.has(place) ? rest : loc).join(".");
}
