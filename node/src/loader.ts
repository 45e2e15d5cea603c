/** Finds the native module of this platform, which is in a package of its own that npm installs along with this one. */

import { ConfigurationError } from "./errors.js";
import platforms from "./platforms.json";

interface Failure {
  name: string;
  error: unknown;
}

/**
 * Loads the native module.
 *
 * @throws {ConfigurationError} There is none for this platform, or it is not installed.
 */
export function loadNative(): unknown {
  const failures: Failure[] = [];
  // On Linux there are two, for both C libraries. npm installs the right one; where another tool has installed both, only
  // the right one loads.
  for (const { name } of fitting()) {
    try {
      return require(`@amigo-ai/sdk-${name}`);
    } catch (error) {
      failures.push({ name: `@amigo-ai/sdk-${name}`, error });
    }
  }
  throw explained(failures);
}

function fitting(): { name: string; libc?: string }[] {
  return platforms.filter(({ os, cpu }) => os === process.platform && cpu === process.arch);
}

function explained(failures: readonly Failure[]): ConfigurationError {
  const libc = cLibrary();
  const here = [process.platform, process.arch, libc].filter(Boolean).join(" ");
  const wanted = fitting().find((platform) => platform.libc === undefined || platform.libc === libc);
  if (wanted === undefined) {
    const known = platforms.map(({ os, cpu, libc }) => [os, cpu, libc].filter(Boolean).join(" ")).join(", ");
    return new ConfigurationError(
      `@amigo-ai/sdk does not run on this platform (${here}); it runs on ${known}. ` +
        "Build it from its sources, or ask for a build of this platform",
    );
  }
  const name = `@amigo-ai/sdk-${wanted.name}`;
  const cause = failures.find((failure) => failure.name === name)?.error;
  if ((cause as NodeJS.ErrnoException | undefined)?.code === "MODULE_NOT_FOUND") {
    return new ConfigurationError(
      `the package ${name}, which holds the native module for this platform (${here}), is not installed. Optional ` +
        "dependencies were left out (`--omit=optional`), or `node_modules` or the lock file comes from another platform. " +
        `Run \`npm install --include=optional\`, or add the package itself: \`npm install ${name}\``,
    );
  }
  if ((cause as NodeJS.ErrnoException | undefined)?.code === "ERR_DLOPEN_DISABLED") {
    return new ConfigurationError(
      "Node was told not to load native modules, and this package is one: start it without `--no-addons`, and with " +
        "`--allow-addons` where permissions are restricted",
      { cause },
    );
  }
  const why = (cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)).replace(/\.$/, "");
  if (why.startsWith("Dynamic require")) {
    return new ConfigurationError(
      "a bundler has put @amigo-ai/sdk into its bundle, where its native module cannot be found; keep the package external, " +
        "with `--external:@amigo-ai/sdk` of esbuild, say",
      { cause },
    );
  }
  return new ConfigurationError(
    `the native module for this platform (${here}) does not load: ${why}. Install ${name} anew; on Linux it wants glibc ` +
      "2.35 or later, or musl",
    { cause },
  );
}

/** The C library of Linux; undefined on other systems. */
function cLibrary(): string | undefined {
  if (process.platform !== "linux") return undefined;
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}
