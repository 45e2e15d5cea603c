// The sandbox for tests, and the npm package of the command it comes from.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { promisify } from "node:util";
import { forgePath } from "@amigo-ai/forge";
import { AmigoClient, ConfigurationError, NetworkError } from "@amigo-ai/sdk";
import { startSandbox, withSandbox } from "@amigo-ai/sdk/testing";

// The command is that of the npm package here.
delete process.env["AMIGO_FORGE"];

const run = promisify(execFile);
const require = createRequire(import.meta.url);

test("a test gets a client and a sandbox of its own", async () => {
  const baseUrl = await withSandbox(async (client, sandbox) => {
    assert.ok(client instanceof AmigoClient);
    const { conversations } = await client.conversations.getConversations();
    assert.ok(conversations.length > 0);
    await using other = new AmigoClient(sandbox.settings);
    assert.equal((await other.conversations.getConversations()).conversations.length, conversations.length);
    return sandbox.baseUrl;
  });
  await using late = new AmigoClient({ bearerToken: "x", orgId: "lakeside", baseUrl, maxRetries: 0 });
  await assert.rejects(late.conversations.getConversations(), NetworkError);
});

test("what a test throws comes out, and the sandbox is stopped all the same", async () => {
  const failure = new Error("as expected");
  let baseUrl = "";
  await assert.rejects(
    withSandbox((_, sandbox) => {
      ({ baseUrl } = sandbox);
      throw failure;
    }),
    failure,
  );
  await assert.rejects(fetch(`${baseUrl}/health`));
});

test("a sandbox can be empty, and can be stopped twice", async () => {
  const sandbox = await startSandbox({ demoData: false });
  await using client = sandbox.client({ maxRetries: 0 });
  assert.deepEqual((await client.conversations.list()).conversations, []);
  await sandbox.stop();
  await sandbox.stop();
});

test("a program that leaves its sandbox running ends, and the sandbox with it", async () => {
  const code = `
    import { startSandbox } from "@amigo-ai/sdk/testing";
    const sandbox = await startSandbox();
    const { conversations } = await sandbox.client().conversations.list();
    console.log(sandbox.baseUrl, conversations.length);`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code]);
  const [baseUrl, count] = stdout.split(" ");
  assert.ok(Number(count) > 0);
  await assert.rejects(fetch(`${baseUrl}/health`));
});

test("a sandbox ends with the program that started it, however that ends", async () => {
  const code = `
    import { startSandbox } from "@amigo-ai/sdk/testing";
    console.log((await startSandbox()).baseUrl);
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [baseUrl] = (await once(createInterface({ input: program.stdout }), "line")) as [string];
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  program.kill("SIGKILL");
  // The sandbox closes its connections when it ends, and only then.
  socket.resume();
  await once(socket, "close");
});

test("a package of forge without its executable says so itself", async () => {
  const project = await mkdtemp(join(tmpdir(), "amigo-testing-"));
  const forge = join(project, "node_modules/@amigo-ai/forge");
  await mkdir(forge, { recursive: true });
  await writeFile(join(forge, "package.json"), JSON.stringify({ name: "@amigo-ai/forge", main: "index.js" }));
  await writeFile(
    join(forge, "index.js"),
    "exports.forgePath = () => { throw new Error('the executable is missing'); };",
  );
  const code = `
    import { startSandbox } from ${JSON.stringify(import.meta.resolve("@amigo-ai/sdk/testing"))};
    await startSandbox().catch((error) => console.log(error.name, error.message));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: project });
  assert.equal(stdout, "ConfigurationError the sandbox did not start: the executable is missing\n");
  await rm(project, { recursive: true });
});

test("a command that is not there, or does not start, is told of", async () => {
  await assert.rejects(startSandbox({ forge: "/no/such/forge" }), (error) => {
    return error instanceof ConfigurationError && error.message.includes("npm install --save-dev @amigo-ai/forge");
  });
  await assert.rejects(startSandbox({ database: "/no/such/folder/history.db" }), (error) => {
    return error instanceof ConfigurationError && error.message.includes("the sandbox did not start");
  });
});

test("the npm package of forge has the executable, and hands on what it is given", async () => {
  const { stdout } = await run(forgePath(), ["--version"]);
  const launcher = require.resolve("@amigo-ai/forge/package.json").replace("package.json", "bin/forge.js");
  const launched = await run(process.execPath, [launcher, "--version"]);
  assert.equal(launched.stdout, stdout);
  const failure = await run(process.execPath, [launcher, "no-such-command"]).catch((error) => error);
  assert.equal(failure.code, (await run(forgePath(), ["no-such-command"]).catch((error) => error)).code);
  assert.match(failure.stderr, /no-such-command/);
});

test("on a platform without an executable, forge says so", async () => {
  const code = `
    Object.defineProperty(process, "platform", { value: "aix" });
    try { require("@amigo-ai/forge").forgePath() } catch (error) { console.log(error.message) }`;
  const { stdout } = await run(process.execPath, ["--eval", code]);
  assert.match(stdout, /@amigo-ai\/forge does not run on this platform \(aix x64\)/);
});
