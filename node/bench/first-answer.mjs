// The shortest program there is: one client, one answer.

import { CLIENTS } from "./clients.mjs";

const [, , kind, url] = process.argv;
const client = await CLIENTS[kind](url);
await client.source();
process.stdout.write("answered");
process.exit();
