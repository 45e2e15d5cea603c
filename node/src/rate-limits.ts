/** What the server says about its rate limits. */

/** A budget of requests, as the `X-RateLimit-*` headers of an answer give it. */
export interface RateLimitInfo {
  /** Requests a window allows. */
  limit: number;
  /** Requests left in the present window. */
  remaining: number;
  /** When the window is over. */
  reset: Date;
}

/** Called with what an answer says about the rate limit, and with the name of the operation. */
export type RateLimitCallback = (info: RateLimitInfo, operation: string) => void;

/** Numbers below are seconds to wait, and others are Unix time. */
const LONGEST_WAIT_SECONDS = 1_000_000_000;

/**
 * Reads the `X-RateLimit-*` headers of an answer; undefined where they do not tell.
 *
 * The end of the window may be given in Unix time or as a number of seconds from now.
 */
export function parseRateLimitHeaders(headers: Pick<Headers, "get">): RateLimitInfo | undefined {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const value = headers.get(`x-ratelimit-${name}`)?.trim() ?? "";
    return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  });
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
  const end = new Date(reset < LONGEST_WAIT_SECONDS ? Date.now() + reset * 1000 : reset * 1000);
  return Number.isNaN(end.getTime()) ? undefined : { limit, remaining, reset: end };
}
