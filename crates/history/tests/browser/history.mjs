// Copies of histories, made by the program itself out of a sandbox of its own.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const folder = mkdtempSync(join(tmpdir(), "report-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const FORGE = process.env.AMIGO_FORGE ?? "forge";

export function forge(...args) {
  const run = spawnSync(FORGE, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`forge ${args.join(" ")}: ${run.stderr}`);
  return run.stdout;
}

async function served(database) {
  const process_ = spawn(FORGE, ["sandbox", "serve", "--no-demo-data", "--print-env", "--database", database], { stdio: ["ignore", "pipe", "inherit"] });
  const environment = { ...process.env };
  for await (const line of createInterface({ input: process_.stdout })) {
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name) environment[name] = value.replace(/^'(.*)'$/, "$1");
    if (name === "AMIGO_BASE_URL") return { environment, process: process_ };
  }
  throw new Error("the sandbox did not start");
}

/** Imports lines into a sandbox and pulls a copy from it. */
export async function copyOf(name, lines, ...options) {
  const [file, database, copy] = [`${name}.jsonl`, `${name}.db`, name].map((one) => join(folder, one));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  forge("sandbox", "import", file, "--database", database);
  const { environment, process: process_ } = await served(database);
  try {
    // Not at once: the sandbox runs while the copy is pulled.
    const pull = spawn(FORGE, ["history", "sync", "--out", copy, "--rate", "1000000", "--quiet", ...options], { env: environment, stdio: "inherit" });
    const [code] = await once(pull, "exit");
    if (code !== 0) throw new Error(`the pull ended with ${code}`);
  } finally {
    process_.kill();
  }
  return copy;
}

export function reportOf(copy, name, ...options) {
  const out = join(folder, `${name}.html`);
  forge("history", "report", copy, "--out", out, ...options);
  return out;
}

export const id = (kind, number) => `${kind}${number.toString(16).padStart(22, "0")}`;
export const SERVICE = id("a0", 1);

/** A beep, so that there is something to hear. */
function beep() {
  const [rate, samples] = [8000, 1600];
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write("RIFF", 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write("WAVEfmt ", 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) wav.writeInt16LE(Math.round(9000 * Math.sin(at / 4)), 44 + at * 2);
  return wav.toString("base64");
}

/** What would do something, were it taken for markup. */
export const EVIL = [
  "<script>window.struck = 1</script>",
  "</script><script>window.struck = 2</script>",
  "<img src=x onerror='window.struck = 3'>",
  "\"><svg onload=window.struck=4>",
  "<!-- <script> ${window.struck = 5} {{content}}",
];

const VERSION = [id("b1", 1), 3];

function insights(state, before, more = {}) {
  const call = (tool_name, output, duration) => ({ tool_name, tool_id: id("e0", 1), tool_version: "1.0", input: { for: "Mira Okafor", phone: "+49 30 901820" }, output, duration });
  return {
    current_state_name: state,
    current_state_action: "Listen",
    current_state_objective: "The person feels heard",
    state_transition_logs: before
      ? [{
          type: "action", previous_state: before, previous_service_hierarchical_state_machine_version_info: VERSION, next_state: state,
          next_service_hierarchical_state_machine_version_info: VERSION, previous_state_exit_condition_description: "said",
          tool_call_logs: [[call("look_up", '{"error":"no such user"}', 1.25), call("read_tracker", '{"ok":true}', 0.04)]],
        }]
      : [],
    working_memory: [{ content: "Mira sleeps badly", context: "since May" }],
    reflections: ["Be kind to Mira"],
    triggered_dynamic_behavior_set_version_info: null,
    select_next_action_tool_call_logs: [],
    engage_user_tool_call_logs: [],
    ...more,
  };
}

/** A few conversations with everything in them: insights, voices, markup, people. */
export function smallHistory() {
  const lines = [
    { type: "service", id: SERVICE, name: "Sleep" },
    { type: "user", id: "mira", name: "Mira" },
    { type: "user", id: EVIL[3], name: "Evil" },
  ];
  const at = (seconds) => new Date(Date.UTC(2026, 4, 30, 20) + seconds * 1000).toISOString();
  let number = 0;
  const conversation = (user_id, start, finished, tags, turns) => {
    number += 1;
    lines.push({
      type: "conversation", id: id("c0", number), user_id, service_id: SERVICE, created_at: at(start), is_finished: finished, tags,
      interactions: turns.map((turn, index) => ({
        id: id("d0", number * 100 + index),
        insights: turn.insights,
        messages: turn.messages.map(([message_type, sender, message, audio], place) => ({
          id: id("f0", number * 10000 + index * 100 + place), created_at: at(start + index * 60 + place * 9), sender, message, message_type,
          ...(audio ? { audio: { base64: beep(), content_type: "audio/wav" } } : {}),
        })),
      })),
    });
  };
  conversation("mira", 0, true, { topic: "falling asleep", "follow up": null, remark: "quite some words ".repeat(6).slice(0, 99) }, [
    { messages: [["agent-message", "Coach", "Good evening, Mira. What brings you here?"]], insights: insights("Welcome", null) },
    {
      messages: [
        ["user-message", "Mira Okafor", "I lie awake. Write to mira@example.com or call +49 (0)30 901820-11.", true],
        ["agent-inner-thought", "Coach", "Okafor sounds tired."],
        ["agent-message", "Coach", "Thank you, Mira."],
      ],
      insights: insights("Understand", "Welcome"),
    },
    { messages: [["user-message", "Mira Okafor", "Good night"], ["agent-message", "Coach", "Sleep well."]], insights: insights("Close", "Understand") },
  ]);
  conversation(EVIL[3], 90000, false, { topic: EVIL[2] }, [
    { messages: EVIL.map((text, index) => [index % 2 ? "agent-message" : "user-message", EVIL[index], text]), insights: insights(EVIL[1], EVIL[0]) },
  ]);
  conversation("mira", 900000, false, {}, []);
  return lines;
}

/** As many conversations as the real data set has, where that cannot be had. */
export function largeHistory(count) {
  const lines = [{ type: "service", id: SERVICE, name: "Chat" }];
  for (let user = 0; user < 600; user += 1) lines.push({ type: "user", id: `user ${user}`, name: `User ${user}` });
  const words = "the night was long and I walked home through rain singing about bread and honey".split(" ");
  for (let number = 0; number < count; number += 1) {
    const start = Date.UTC(2018, 3, 18) + number * 300_000;
    const turns = 4 + ((number * 7) % 13);
    lines.push({
      type: "conversation", id: id("c0", number), user_id: `user ${(number * 31) % 600}`, service_id: SERVICE, created_at: new Date(start).toISOString(), is_finished: true,
      tags: { rating: String(number % 5) },
      interactions: Array.from({ length: turns }, (_, turn) => ({
        messages: ["user-message", "agent-message"].map((message_type, side) => ({
          created_at: new Date(start + turn * 40_000 + side * (3000 + ((number * 13 + turn) % 30) * 500)).toISOString(),
          sender: side ? "Agent" : "Someone",
          message: Array.from({ length: 12 }, (_, place) => words[(number + turn * 3 + side + place * 5) % words.length]).join(" ") + (turn ? "" : ` incident-${number}-${side}`),
          message_type,
        })),
      })),
    });
  }
  return lines;
}
