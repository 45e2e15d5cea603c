// Following pages.

import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { AbortError, AmigoClient, DecodeError } from "@amigo-ai/sdk";
import { answering, ID, message, PAGES, page, SETTINGS } from "./servers.js";

const last = ({ id }: { id: string }) => id.at(-1);
const tokens = (requests: string[]) => requests.map((request) => /continuation_token=(\d+)/.exec(request)?.[1]);

test("iterating follows the pages", async () => {
  await using server = await answering(PAGES);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const pager = client.conversations.iterateMessages(ID, { limit: 2 });
  assert.equal(server.requests.length, 0);
  const found: (string | undefined)[] = [];
  for await (const message of pager) found.push(last(message));
  assert.deepEqual(found.join(""), "01234");
  assert.deepEqual(tokens(server.requests), [undefined, "2", "4"]);
  assert(server.requests.every((request) => request.includes("limit=2")));
});

test("one page is fetched ahead, and no more", async () => {
  const more = Array.from({ length: 9 }, (_, index) => page([message(index)], index + 1));
  await using server = await answering(more);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const pages = client.conversations.iterateMessages(ID).pages();
  await pages.next();
  // The page that is fetched ahead comes, and then nothing for as long as nobody reads.
  while (server.requests.length < 2) await new Promise(setImmediate);
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
  assert.equal(server.requests.length, 2);
  await pages.return();
});

test("items can be had as an array and as a stream", async () => {
  await using server = await answering(PAGES);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  assert.equal((await client.conversations.iterateMessages(ID).toArray()).map(last).join(""), "01234");
  await using again = await answering(PAGES);
  await using other = new AmigoClient({ ...SETTINGS, baseUrl: again.url });
  assert.equal((await other.conversations.iterateMessages(ID).toArray({ limit: 3 })).length, 3);
  await using streamed = await answering(PAGES);
  await using third = new AmigoClient({ ...SETTINGS, baseUrl: streamed.url });
  assert.equal((await Readable.from(third.conversations.iterateMessages(ID)).toArray()).length, 5);
});

test("leaving early calls off what was fetched ahead", async () => {
  await using server = await answering(PAGES);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  for await (const message of client.conversations.iterateMessages(ID)) {
    assert.equal(last(message), "0");
    break;
  }
  assert(server.requests.length <= 2);
});

test("aborting stops the iteration", async () => {
  await using server = await answering(PAGES);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  const controller = new AbortController();
  const found: unknown[] = [];
  await assert.rejects(async () => {
    for await (const message of client.conversations.iterateMessages(ID, {}, { signal: controller.signal })) {
      found.push(message);
      controller.abort();
    }
  }, AbortError);
  assert(found.length < 5);
});

test("a token that does not lead on is an error", async () => {
  await using server = await answering([page([message(0)], 2)]);
  await using client = new AmigoClient({ ...SETTINGS, baseUrl: server.url });
  await assert.rejects(
    client.conversations.iterateMessages(ID).toArray(),
    (error) => error instanceof DecodeError && /does not lead on/.test(error.message),
  );
  await using endless = await answering([{ ...page([message(0)]), has_more: true }]);
  await using other = new AmigoClient({ ...SETTINGS, baseUrl: endless.url });
  await assert.rejects(other.conversations.iterateMessages(ID).toArray(), DecodeError);
});
