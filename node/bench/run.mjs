// Compares the package with `fetch` and with undici, all in one interleaved run.
//
//     node run.mjs URL [ROUNDS]
//
// `URL` is where the answers are served. Exits with 1 when a ratio or limit is missed, or undici is faster where there is a ratio.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median } from "./workloads.mjs";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const KINDS = ["fetch", "undici", "ours"];
// Workload, what a unit of it is, measure, ratio to `fetch` that must be reached, ratio to go for. Where a row has no ratios,
// the server's pace decides, or a limit in the measure holds instead.
const ROWS = [
  ["small", "small request", "us", 3, 5],
  ["messages", "message of a page of 500", "us", 1.8, 4],
  ["conversations", "conversation of a page of 150", "us", 1.4, 3],
  ["in flight", "request, 64 in flight, pages of 20", "us", 2.8, 5],
  ["insights", "interaction insights, 30 KB", "us", 1.8, 4],
  ["events", "event of a stream of 2,000", "us", 1.2, 2],
  ["events singly", "event, each sent for itself", "us"],
  ["latency", "event, from written to seen", "us", undefined, undefined, 1000],
  ["start", "start to the first answer", "us", 2, 4],
  ["memory", "message that is kept", "bytes", 1, 1.7],
];

// Node would read all certificates in there at every start, which is a setting of the machine and takes longer than the rest.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

class Worker {
  constructor(kind, workload, url) {
    const program = [file("./worker.mjs"), kind, workload, url];
    this.process = spawn(process.execPath, ["--expose-gc", ...program], { env, stdio: ["pipe", "pipe", "inherit"] });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  async round() {
    this.process.stdin.write("\n");
    const { value } = await this.lines.next();
    if (value === undefined) throw new Error("a worker has ended");
    return Number(value);
  }

  async close() {
    const ended = once(this.process, "exit");
    this.process.stdin.end();
    await ended;
  }
}

/** How long a program takes from its start to its first word. */
async function firstWord(...program) {
  const start = process.hrtime.bigint();
  const started = spawn(process.execPath, program, { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(started, "exit");
  await once(started.stdout, "data");
  const took = Number(process.hrtime.bigint() - start) / 1e3;
  await ended;
  return took;
}

/** The median cost by client. */
async function measured(workload, url, rounds) {
  const costs = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const nothing = [];
  const workers = new Map();
  for (let round = 0; round < rounds; round++) {
    if (workload === "start") nothing.push(await firstWord(file("./nothing.mjs")));
    for (const kind of KINDS) {
      if (workload === "start") {
        costs[kind].push(await firstWord(file("./first-answer.mjs"), kind, url));
        continue;
      }
      const worker = workers.get(kind) ?? new Worker(kind, workload, url);
      costs[kind].push(await worker.round());
      // Memory that was freed is used again, so its rounds need new processes.
      if (workload === "memory") await worker.close();
      else workers.set(kind, worker);
    }
  }
  for (const worker of workers.values()) await worker.close();
  const medians = Object.fromEntries(KINDS.map((kind) => [kind, median(costs[kind])]));
  return { ...medians, nothing: median(nothing) };
}

const [, , url, rounds = "7", only] = process.argv;
const line = (name, unit, ...columns) =>
  console.log(name.padEnd(36), unit.padStart(5), ...columns.map((c) => c.padStart(9)));
line("a ...", "", "fetch", "undici", "ours", "fetch/", "must", "go", "undici/");
line("", "", "", "", "", "ours", "reach", "for", "ours");
const times = (ratio) => (ratio === undefined ? "" : `${ratio}x`);
let missed = 0;
for (const [workload, unit, measure, must, go, most = Number.POSITIVE_INFINITY] of ROWS) {
  if (only !== undefined && only !== workload) continue;
  const costs = await measured(workload, url, Number(rounds));
  const ratio = costs.fetch / costs.ours;
  const floor = costs.undici / costs.ours;
  if (costs.ours > most || (must !== undefined && (ratio < must || floor < 1))) missed++;
  const numbers = KINDS.map((kind) => costs[kind].toFixed(costs[kind] < 100 ? 2 : 0));
  line(unit, measure, ...numbers, times(ratio.toFixed(2)), times(must), times(go), times(floor.toFixed(2)));
  if (costs.nothing !== undefined) {
    // No client can be faster than Node starts, so that this is what the package can do something about.
    const above = KINDS.map((kind) => costs[kind] - costs.nothing);
    const beside = `${times((costs.fetch / costs.nothing).toFixed(2))} at best`;
    line(`  Node alone: ${costs.nothing.toFixed(0)}; above it`, measure, ...above.map((c) => c.toFixed(0)), beside);
  }
}
process.exit(missed === 0 ? 0 : 1);
