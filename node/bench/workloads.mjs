// What is measured. Every workload gives the cost of a unit: microseconds, or bytes.

import { memoryUsage } from "node:process";
import { CONVERSATION, SINGLY, TIMED } from "./clients.mjs";

export const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Reads every field, also of what lies inside. */
function read(value) {
  if (typeof value === "string") return value.length;
  if (typeof value === "number") return value;
  if (value === null || typeof value === "boolean") return 1;
  let total = 0;
  if (Array.isArray(value)) for (const item of value) total += read(item);
  else for (const name in value) total += read(value[name]);
  return total;
}

function readMessages(page) {
  let total = 0;
  for (const m of page.messages) {
    total += m.id.length + m.interaction_id.length + m.created_at.length + m.sender.length;
    total += m.message.length + m.format.length + m.message_type.length;
    // The text itself too, not only its length.
    total += m.message.charCodeAt(m.message.length - 1);
  }
  return total;
}

function readConversations(page) {
  let total = 0;
  for (const c of page.conversations) {
    total += c.id.length + c.user_id.length + c.created_at.length + c.final_message.length + c.service_id.length;
    total += c.is_finished + c.is_analyzed + c.num_messages;
    for (const kind of c.completed_post_processings) total += kind.length;
    total += read(c.version_set_info) + read(c.tags);
  }
  return total;
}

function readEvent(event) {
  switch (event.type) {
    case "new-message":
      return event.message.length + event.sequence_number + event.message_id.length + event.stop;
    case "current-agent-action":
      return event.action.fragment.length + event.action.index;
    default:
      return event.type.length + event.message_id.length;
  }
}

const positive = (total) => {
  if (!(total > 0)) throw new Error("nothing was read");
};

async function timed(run, times, units = 1) {
  await run();
  const start = process.hrtime.bigint();
  for (let time = 0; time < times; time++) await run();
  return Number(process.hrtime.bigint() - start) / 1e3 / times / units;
}

async function inFlight(client) {
  const work = async (count) => {
    for (let time = 0; time < count; time++) positive(readMessages(await client.messages(20)));
  };
  const all = (count) => Promise.all(Array.from({ length: 64 }, () => work(count)));
  await all(2);
  const start = process.hrtime.bigint();
  await all(8);
  return Number(process.hrtime.bigint() - start) / 1e3 / (64 * 8);
}

function events(client, conversation) {
  const read = async () => {
    let total = 0;
    let count = 0;
    for await (const event of client.events(conversation)) {
      total += readEvent(event);
      count++;
    }
    positive(total);
    if (count !== 2000) throw new Error(`${count} events`);
  };
  return timed(read, 20, 2000);
}

/** From an event's being written, which it tells itself, to its being seen. */
async function latency(client) {
  const took = [];
  for await (const event of client.events(TIMED)) {
    if (event.type !== "new-message") continue;
    took.push((performance.timeOrigin + performance.now()) * 1e3 - event.sequence_number);
  }
  return median(took);
}

async function memory(client) {
  const settled = async () => {
    for (let time = 0; time < 3; time++) {
      globalThis.gc();
      await new Promise(setImmediate);
    }
    return memoryUsage().rss;
  };
  await client.messages(500);
  const before = await settled();
  const kept = [];
  for (let page = 0; page < 400; page++) kept.push(await client.messages(500));
  const grown = (await settled()) - before;
  return grown / kept.reduce((sum, page) => sum + page.messages.length, 0);
}

export const WORKLOADS = {
  small: (client) => timed(async () => positive(read(await client.source())), 300),
  messages: (client) => timed(async () => positive(readMessages(await client.messages(500))), 20, 500),
  conversations: (client) => timed(async () => positive(readConversations(await client.conversations())), 20, 150),
  "in flight": inFlight,
  insights: (client) => timed(async () => positive(read(await client.insights())), 50),
  events: (client) => events(client, CONVERSATION),
  "events singly": (client) => events(client, SINGLY),
  latency,
  memory,
};
