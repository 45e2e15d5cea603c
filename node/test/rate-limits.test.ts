// What the server says about its rate limits.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRateLimitHeaders, RateLimitError } from "@amigo-ai/sdk";
import { withSandbox } from "@amigo-ai/sdk/testing";

const headers = (limit: string, remaining: string, reset: string) =>
  new Headers({ "X-RateLimit-Limit": limit, "X-RateLimit-Remaining": remaining, "X-RateLimit-Reset": reset });

test("the end of the window may be Unix time or a number of seconds", () => {
  assert.deepEqual(parseRateLimitHeaders(headers("15", "3", "1772352000")), {
    limit: 15,
    remaining: 3,
    reset: new Date(1_772_352_000_000),
  });
  const before = Date.now();
  const reset = parseRateLimitHeaders(headers("15", "3", "60"))?.reset.getTime() ?? 0;
  assert.ok(reset >= before + 60_000 && reset <= Date.now() + 60_000);
});

test("headers that are missing or garbled tell nothing", () => {
  assert.equal(parseRateLimitHeaders(new Headers()), undefined);
  assert.equal(parseRateLimitHeaders(new Headers({ "X-RateLimit-Limit": "15" })), undefined);
  for (const wrong of ["", "soon", "-1", "1e3", "9".repeat(40)]) {
    assert.equal(parseRateLimitHeaders(headers("15", "3", wrong)), undefined);
    assert.equal(parseRateLimitHeaders(headers(wrong, "3", "60")), undefined);
  }
});

test("a response has what the server says", async () => {
  await withSandbox(
    async (client) => {
      const { response } = await client.conversations.list({ limit: 1 }).withResponse();
      assert.equal(response.rateLimit?.limit, 15);
      assert.equal(response.rateLimit?.remaining, 14);
      const calls = Array.from({ length: 15 }, () => client.conversations.list({ limit: 1 }, { maxRetries: 0 }));
      const failures = (await Promise.allSettled(calls)).filter((result) => result.status === "rejected");
      assert.equal(failures.length, 1);
      const error = failures[0]?.reason;
      assert.ok(error instanceof RateLimitError && (error.retryAfter ?? 0) > 0);
    },
    { rateLimits: true },
  );
});
