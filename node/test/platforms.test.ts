// What is said where there is no native module that fits.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a program on another platform is told; `prepare` makes it another. */
async function told(prepare: string): Promise<string> {
  const code = `
    ${prepare}
    const { AmigoClient, ConfigurationError } = require("@amigo-ai/sdk");
    try {
      new AmigoClient({ bearerToken: "x", orgId: "lakeside" });
      console.log("it was made");
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      console.log(error.message);
    }`;
  const { stdout } = await run(process.execPath, ["--input-type=commonjs", "--eval", code]);
  return stdout;
}

const set = (name: string, value: string) => `Object.defineProperty(process, "${name}", { value: "${value}" });`;
const libc = (header: string) => `process.report.getReport = () => ({ header: ${header} });`;
/** Lets one package fail to load. */
const failing = (error: string) => `
  const Module = require("node:module");
  const load = Module._load;
  Module._load = (name, ...rest) => {
    if (name.startsWith("@amigo-ai/sdk-")) throw ${error};
    return load(name, ...rest);
  };`;

test("here it works", async () => {
  assert.equal(await told(""), "it was made\n");
});

test("a platform that there is no package for is named, with those there are", async () => {
  const message = await told(set("platform", "freebsd"));
  assert.match(message, /does not run on this platform \(freebsd \w+\)/);
  assert.match(message, /linux x64 glibc, .*darwin arm64, .*win32 x64/);
  assert.match(message, /Build it from its sources/);
  assert.match(await told(set("arch", "riscv64") + libc("{}")), /\(linux riscv64 musl\)/);
});

test("a package that was not installed is named, with what to do", async () => {
  const missing = failing('Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" })');
  const glibc = libc('{ glibcVersionRuntime: "2.36" }');
  const message = await told(missing + set("arch", "arm64") + set("platform", "linux") + glibc);
  assert.match(message, /@amigo-ai\/sdk-linux-arm64-gnu, .*\(linux arm64 glibc\), is not installed/);
  assert.match(message, /npm install --include=optional/);
  assert.match(message, /--omit=optional/);
  assert.match(await told(missing + set("platform", "linux") + set("arch", "x64") + libc("{}")), /sdk-linux-x64-musl/);
  assert.match(await told(missing + set("platform", "darwin") + set("arch", "arm64")), /@amigo-ai\/sdk-darwin-arm64,/);
});

test("a package that does not load says why", async () => {
  const message = await told(failing('new Error("version `GLIBC_2.28\' not found\\nsecond line")'));
  assert.match(message, /does not load: version `GLIBC_2\.28' not found\. Install @amigo-ai\/sdk-/);
  assert.doesNotMatch(message, /second line/);
});
