"use strict";

const { existsSync } = require("node:fs");
const { dirname, join } = require("node:path");
const platforms = require("./platforms.json");

function forgePath() {
  const libc = cLibrary();
  const fitting = platforms.filter((platform) => {
    return platform.os === process.platform && platform.cpu === process.arch && (platform.libc ?? libc) === libc;
  });
  const executable = process.platform === "win32" ? "forge.exe" : "forge";
  for (const { name } of fitting) {
    try {
      const path = join(dirname(require.resolve(`@amigo-ai/forge-${name}/package.json`)), "bin", executable);
      if (existsSync(path)) return path;
    } catch {
      // Not installed.
    }
  }
  const here = [process.platform, process.arch, libc].filter(Boolean).join(" ");
  const names = fitting.map(({ name }) => `@amigo-ai/forge-${name}`).join(" or ");
  throw new Error(
    names === ""
      ? `@amigo-ai/forge does not run on this platform (${here}). Build it from its sources with cargo`
      : `${names}, which holds the executable for this platform (${here}), is not installed. Run ` +
          "`npm install --include=optional`; `node_modules` or a lock file of another platform may be in the way",
  );
}

/** The C library of Linux; undefined on other systems. */
function cLibrary() {
  if (process.platform !== "linux") return undefined;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

exports.forgePath = forgePath;
