/** What the server says about its rate limits. */

/** A budget of requests, as the `X-RateLimit-*` headers of an answer give it. */
export interface RateLimitInfo {
  /** Requests a window allows. */
  readonly limit: number;
  /** Requests left in the present window. */
  readonly remaining: number;
  /** When the window is over. */
  readonly reset: Date;
}

const LONGEST_WAIT = 1_000_000_000;

/**
 * Reads the headers of an answer; null where they do not tell.
 *
 * The end of the window may be given in Unix time or as a number of seconds from now.
 */
export function parseRateLimitHeaders(headers: { get(name: string): string | null }): RateLimitInfo | null {
  const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const value = headers.get(`x-ratelimit-${name}`);
    return value === null || !/^\d+$/.test(value) ? Number.NaN : Number(value);
  }) as [number, number, number];
  if (Number.isNaN(limit + remaining + reset)) return null;
  const end = reset < LONGEST_WAIT ? Date.now() + reset * 1000 : reset * 1000;
  return { limit, remaining, reset: new Date(end) };
}
