/** Conversations on the Amigo Classic API. */

import "./dispose.js";

export {
  AmigoClient,
  type AmigoClientConfig,
  type AmigoClientOptions,
  type AmigoSdkConfig,
  type RetryOptions,
} from "./client.js";
export * as errors from "./errors.js";
export {
  AbortError,
  AmigoError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  DecodeError,
  type ErrorFacts,
  type ErrorKind,
  type FieldError,
  ForbiddenError,
  HistoryError,
  type HistoryErrorFacts,
  isAmigoError,
  NetworkError,
  NotFoundError,
  ParseError,
  PermissionError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  TimeoutError,
  ValidationError,
} from "./errors.js";
export type { ConversationStream } from "./event-stream.js";
export * from "./generated/conversations.js";
export type * from "./generated/models.js";
export type { components, operations, paths } from "./generated/official.js";
export * from "./generated/organization.js";
export * from "./generated/services.js";
export * from "./generated/users.js";
export {
  type HistoryFilters,
  type HistoryRates,
  type SyncHistoryOptions,
  syncHistory,
  verifyHistory,
} from "./history.js";
export type * from "./history-events.js";
export * from "./ids.js";
export type { Logger, LogRecord } from "./logging.js";
export type { CallOptions, HeadersGiven } from "./options.js";
export type { AutoPager } from "./pages.js";
export type { ApiPromise, WithResponse } from "./promise.js";
export { parseRateLimitHeaders, type RateLimitCallback, type RateLimitInfo } from "./rate-limits.js";
export type { ApiResponse, ResponseHead } from "./response.js";
export type { InteractionInput, RecordedMessage } from "./speech.js";
export type { StreamPromise } from "./stream-promise.js";
export * as webhooks from "./webhooks.js";
