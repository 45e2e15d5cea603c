// Conversations as they happen, against servers that write one piece at a time.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import {
  AbortError,
  ConfigurationError,
  ConflictError,
  DecodeError,
  NetworkError,
  ValidationError,
} from "@amigo-ai/sdk";
import { ID } from "./servers.js";
import { COMPLETE, line, piece, speaking } from "./speaking.js";

const twoPieces = (response: ServerResponse) => response.end(piece("Good ") + piece("morning", 1) + COMPLETE);

test("events come as objects, with what is missing as null and what is unknown whole", async () => {
  await using server = await speaking((response) => {
    response.end(`${line({ type: "mood-changed", to: ["calm"] })}\r\n${piece("Hi")}${COMPLETE.trimEnd()}`);
  });
  const stream = await server.client.conversations.interactWithConversation(ID, "Hello");
  assert.equal(stream.requestId, "r-1");
  const [unknown, said, complete, ...none] = await stream.toArray();
  assert.deepEqual(unknown, { type: "mood-changed", to: ["calm"] });
  assert.deepEqual(said, {
    type: "new-message",
    message: "Hi",
    transcript_alignment: null,
    stop: false,
    sequence_number: 0,
    message_id: ID,
  });
  assert.equal(complete?.type, "interaction-complete");
  assert.deepEqual(none, []);
  assert.deepEqual(await stream.next(), { done: true, value: undefined });
});

test("an event is seen before the next one is written", async () => {
  let written: ServerResponse | undefined;
  await using server = await speaking((response) => {
    written = response;
    response.write(piece("one"));
  });
  const seen: string[] = [];
  for await (const event of server.client.conversations.create({ service_id: ID })) {
    seen.push(event.type === "new-message" ? event.message : event.type);
    if (seen.length === 1) written?.write(piece("two"));
    if (seen.length === 2) written?.end(COMPLETE);
  }
  assert.deepEqual(seen, ["one", "two", "interaction-complete"]);
});

test("both forms send the same", async () => {
  await using server = await speaking(twoPieces);
  const { conversations } = server.client;
  await conversations.createConversation({ service_id: ID }, { response_format: "text" }, undefined, {}).text();
  await conversations.create({ body: { service_id: ID }, queryParams: { response_format: "text" } }).text();
  const [one, other] = server.heard;
  assert.deepEqual(one, other);
  assert.match(one?.url ?? "", /response_format=text/);
});

test("audio is taken as bytes and from streams", async () => {
  await using server = await speaking(twoPieces);
  const audio = Uint8Array.of(0xff, 0xfb, 0x90, 0, 1);
  const query = { request_audio_config: { type: "mp3" } } as const;
  for (const input of [audio, Buffer.from(audio), audio.buffer, new Blob([audio]), Readable.from([audio])]) {
    assert.equal(await server.client.conversations.interact(ID, input, query).text(), "Good morning");
  }
  assert.equal(server.heard.length, 5);
  for (const { url, body } of server.heard) {
    assert.match(url, /request_format=voice/);
    assert(body.includes(Buffer.from(audio)));
  }
});

test("helpers: text, pieces, outcome, readable", async () => {
  await using server = await speaking(twoPieces);
  const speak = () => server.client.conversations.interact({ conversationId: ID, body: "Hello" });
  assert.equal(await speak().text(), "Good morning");
  assert.equal((await speak().complete()).conversation_completed, false);
  const pieces: string[] = [];
  for await (const text of speak().textDeltas()) pieces.push(text);
  assert.deepEqual(pieces, ["Good ", "morning"]);
  assert.equal((await Readable.from(speak()).toArray()).length, 3);
  assert.equal((await speak().toArray({ limit: 1 })).length, 1);
});

test("speech is kept in a file, and nothing is left of what is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "amigo-speech-"));
  const sound = Buffer.from([1, 2, 3, 4]);
  await using server = await speaking((response, { url }) => {
    response.end(url.includes("response_format=voice") ? piece(sound.toString("base64")) + COMPLETE : piece("ä"));
  });
  const { conversations } = server.client;
  const path = join(folder, "answer.pcm");
  assert.equal(await conversations.interact(ID, "Hi", { response_format: "voice" }).saveAudio(path), 4);
  assert.deepEqual(await readFile(path), sound);
  await assert.rejects(conversations.interact(ID, "Hi").saveAudio(join(folder, "none.pcm")), DecodeError);
  await assert.rejects(conversations.interact(ID, "Hi").saveAudio(join(folder, "a", "b")), ConfigurationError);
  assert.deepEqual(await readdir(folder), ["answer.pcm"]);
  await rm(folder, { recursive: true });
});

test("leaving the loop in any way closes the connection", async () => {
  await using server = await speaking((response) => void response.write(piece("one")));
  const speak = () => server.client.conversations.interact(ID, "Hello");
  for await (const _ of speak()) break;
  await server.hungUp.reached(1);
  await assert.rejects(async () => {
    for await (const _ of speak()) throw new Error("enough");
  }, /enough/);
  await server.hungUp.reached(2);
  {
    await using stream = await speak();
    await stream.next();
  }
  await server.hungUp.reached(3);
  const stream = await speak();
  await stream.next();
  const waiting = stream.next();
  stream.close();
  assert.deepEqual(await waiting, { done: true, value: undefined });
  await server.hungUp.reached(4);
});

test("aborting acts at once", async () => {
  await using server = await speaking((response) => void response.write(piece("one") + piece("two", 1)));
  const controller = new AbortController();
  const { signal } = controller;
  const stream = await server.client.conversations.interact(ID, "Hello", null, { signal });
  await stream.next();
  controller.abort("enough");
  await assert.rejects(stream.next(), (error) => error instanceof AbortError && error.cause === "enough");
  assert.equal((await stream.next()).done, true);
  await server.hungUp.reached(1);
  await assert.rejects(server.client.conversations.interact({ conversationId: ID, body: "Hi", abortSignal: signal }));
  assert.equal(server.heard.length, 1);
});

test("closing the client ends its streams", async () => {
  await using server = await speaking((response) => void response.write(piece("one")));
  const stream = await server.client.conversations.interact(ID, "Hello");
  await stream.next();
  const waiting = stream.next();
  await server.client.close();
  await assert.rejects(waiting, ConfigurationError);
});

test("an early end, an error event and what is no event are errors, after what came before", async () => {
  const error = line({ type: "error", http_error_code: 409, error_description: "Busy" });
  const wrong = line({ type: "new-message", message: 5 });
  for (const [end, kind] of [
    ["", NetworkError],
    [error, ConflictError],
    [wrong, DecodeError],
  ] as const) {
    await using server = await speaking((response) => response.end(piece("one") + end));
    const stream = await server.client.conversations.interact(ID, "Hello");
    assert.equal((await stream.next()).done, false);
    await assert.rejects(stream.next(), kind);
    assert.equal((await stream.next()).done, true);
  }
});

test("a refusal is told before any event", async () => {
  await using server = await speaking((response) => response.end(JSON.stringify({ detail: "Busy" })), 409);
  await assert.rejects(server.client.conversations.interact(ID, "Hello"), ConflictError);
  await assert.rejects(server.client.conversations.interact(ID, "Hello").text(), ConflictError);
});

test("who reads out of turn gets the events in order", async () => {
  await using server = await speaking(twoPieces);
  const stream = await server.client.conversations.interact(ID, "Hello");
  const results = await Promise.all(Array.from({ length: 4 }, () => stream.next()));
  assert.deepEqual(
    results.map(({ value }) => value?.type),
    ["new-message", "new-message", "interaction-complete", undefined],
  );
});

test("by its name, an operation is sent what is given and no more", async () => {
  await using server = await speaking(twoPieces);
  const given = { service_id: ID, response_format: "text" };
  assert.equal(await server.client.stream("create_conversation", given).text(), "Good morning");
  assert.deepEqual(JSON.parse(server.heard[0]?.body.toString() ?? ""), { service_id: ID });
  await assert.rejects(server.client.stream("create_conversation", { service_id: ID }), (error: Error) =>
    error.message.includes("response_format"),
  );
  for (const name of ["finish_conversation", "no_such_operation"]) {
    await assert.rejects(server.client.stream(name, { conversation_id: ID }), ValidationError);
  }
  assert.equal(server.heard.length, 1);
});

test("a slow reader makes the server wait, and loses nothing", async () => {
  const text = "x".repeat(1000);
  let written = 0;
  await using server = await speaking(async (response) => {
    for (; written < 20_000; written++) if (!response.write(piece(text, written))) await once(response, "drain");
    response.end(COMPLETE);
  });
  const stream = await server.client.conversations.interact(ID, "Hello");
  let expected = 0;
  for await (const event of stream) {
    if (event.type === "new-message") assert.equal(event.sequence_number, expected++);
    if (expected === 1) await new Promise(setImmediate);
    if (expected === 1) assert(written < 20_000, "all of it was taken in");
  }
  assert.equal(expected, 20_000);
});

test("a thousand streams at once lose nothing", async () => {
  await using server = await speaking(twoPieces);
  const speak = () => server.client.conversations.interact(ID, "Hello").toArray();
  const all = await Promise.all(Array.from({ length: 1000 }, speak));
  assert(all.every((events) => events.length === 3));
});
