// Runs one workload with one client: a round for every line on stdin, the cost of each on stdout.

import { createInterface } from "node:readline";
import { CLIENTS } from "./clients.mjs";
import { WORKLOADS } from "./workloads.mjs";

const [, , kind, workload, url] = process.argv;
const client = await CLIENTS[kind](url);
for await (const _ of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await WORKLOADS[workload](client)}\n`);
}
process.exit();
