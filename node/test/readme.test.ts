// Every example of the README runs.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@amigo-ai/sdk/testing";

const run = promisify(execFile);
const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const examples = readdirSync(folder).filter((name) => /\.[mc]js$/.test(name));

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

test("the README has examples", () => assert.ok(examples.length >= 8));

for (const example of examples) {
  test(example, async () => {
    const { stderr } = await run(process.execPath, [folder + example], {
      env: { ...process.env, ...sandbox.environment },
    });
    assert.equal(stderr, "");
  });
}
