"use strict";

const { existsSync } = require("node:fs");
const { dirname, join } = require("node:path");
const platforms = require("./platforms.json");

function forgePath() {
  const fitting = platforms.filter(({ os, cpu }) => os === process.platform && cpu === process.arch);
  const executable = process.platform === "win32" ? "forge.exe" : "forge";
  // On Linux there are two, for both C libraries. npm installs the right one; the one for musl is linked statically and
  // runs everywhere.
  for (const { name } of fitting.toReversed()) {
    try {
      const path = join(dirname(require.resolve(`@amigo-ai/forge-${name}/package.json`)), "bin", executable);
      if (existsSync(path)) return path;
    } catch {
      // Not installed.
    }
  }
  const here = `${process.platform} ${process.arch}`;
  const names = fitting.map(({ name }) => `@amigo-ai/forge-${name}`).join(" or ");
  throw new Error(
    names === ""
      ? `@amigo-ai/forge does not run on this platform (${here}). Build it from its sources with cargo`
      : `${names}, which holds the executable for this platform (${here}), is not installed. Run ` +
          "`npm install --include=optional`; `node_modules` or a lock file of another platform may be in the way",
  );
}

exports.forgePath = forgePath;
