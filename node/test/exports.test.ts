// What is in the archives that people install.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const manifestOf = (name: string) => JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));

test("the package needs no other at run time, but that of its platform", () => {
  const manifest = manifestOf("@amigo-ai/sdk");
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.scripts, undefined);
  const platforms = Object.entries(manifest.optionalDependencies);
  assert.equal(platforms.length, 8);
  for (const [name, version] of platforms) {
    assert.match(name, /^@amigo-ai\/sdk-(linux|darwin|win32)-(x64|arm64)/);
    assert.equal(version, manifest.version);
  }
});

test("every package has a licence, a README and one version", () => {
  const { version, optionalDependencies } = manifestOf("@amigo-ai/sdk");
  const present = Object.keys(optionalDependencies).filter((name) => {
    try {
      return existsSync(folderOf(name));
    } catch {
      return false;
    }
  });
  assert.equal(present.length, 1);
  for (const name of ["@amigo-ai/sdk", "@amigo-ai/forge", ...present]) {
    assert.equal(manifestOf(name).version, version);
    // Without it, npm would publish a package with a scope for nobody else.
    assert.deepEqual(manifestOf(name).publishConfig, { access: "public" });
    for (const file of ["LICENSE", "README.md"]) assert.ok(existsSync(join(folderOf(name), file)), `${name} ${file}`);
  }
});

test("the package of a platform says where it may be installed", () => {
  const [name] = Object.keys(manifestOf("@amigo-ai/sdk").optionalDependencies).filter((name) => {
    try {
      return folderOf(name) !== "";
    } catch {
      return false;
    }
  });
  const manifest = manifestOf(name ?? "");
  assert.deepEqual([manifest.os, manifest.cpu], [[process.platform], [process.arch]]);
  if (process.platform === "linux") assert.equal(manifest.libc.length, 1);
});
