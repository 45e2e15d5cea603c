/**
 * Tests with no network and no account: a sandbox of the API on this machine, with demo data.
 *
 * It is the `forge` command, which `npm install --save-dev @amigo-ai/forge` brings.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { AmigoClient, type AmigoClientOptions, ConfigurationError } from "./index.js";

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** Keeps everything in this file instead of in memory. */
  database?: string | undefined;
  /** Whether there are conversations to begin with; there are, unless set. */
  demoData?: boolean | undefined;
  /** Whether what exceeds the documented rate limits is refused; it is not, unless set. */
  rateLimits?: boolean | undefined;
  /** Where the `forge` command is; that of `@amigo-ai/forge`, or on the `PATH`, unless set here or in `AMIGO_FORGE`. */
  forge?: string | undefined;
}

/** What a client needs to talk to a sandbox. */
export interface SandboxSettings {
  apiKey: string;
  apiKeyId: string;
  userId: string;
  organizationId: string;
  baseUrl: string;
}

/** A running sandbox. */
export class Sandbox {
  /** The options of `AmigoClient` that lead to it. */
  readonly settings: SandboxSettings;
  /** The `AMIGO_...` variables that lead a program to it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly #process: ChildProcess;

  /** @internal */
  constructor(process: ChildProcess, environment: Readonly<Record<string, string>>) {
    const variable = (name: string) => environment[`AMIGO_${name}`] ?? "";
    this.#process = process;
    this.environment = environment;
    this.settings = {
      apiKey: variable("API_KEY"),
      apiKeyId: variable("API_KEY_ID"),
      userId: variable("USER_ID"),
      organizationId: variable("ORGANIZATION_ID"),
      baseUrl: variable("BASE_URL"),
    };
  }

  /** Where it listens. */
  get baseUrl(): string {
    return this.settings.baseUrl;
  }

  /** A client of it; `options` go first. */
  client(options: AmigoClientOptions = {}): AmigoClient {
    return new AmigoClient({ ...this.settings, ...options });
  }

  /** Stops it. Stopping again does nothing. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, "exit");
    this.#process.ref();
    this.#process.kill();
    await exit;
  }

  /** Stops it at the end of the block: `await using sandbox = await startSandbox()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/**
 * Starts a sandbox. Stop it when the tests are done; it also stops when this program ends.
 *
 * @throws {ConfigurationError} The `forge` command is not there or did not start.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  // It ends with its stdin, which ends with this program, however that ends.
  const command = ["sandbox", "serve", "--print-env", "--until-stdin-closes"];
  if (options.database !== undefined) command.push("--database", options.database);
  if (options.demoData === false) command.push("--no-demo-data");
  if (options.rateLimits === true) command.push("--rate-limits", "documented");
  const child = spawn(forge(options), command, { stdio: ["pipe", "pipe", "pipe"] });
  const stop = () => child.kill();
  process.once("exit", stop);
  child.once("exit", () => process.removeListener("exit", stop));
  let said = "";
  child.stderr.on("data", (chunk) => {
    // Enough for the reason why it did not start.
    if (said.length < 2000) said += chunk;
  });
  const failed = once(child, "error").then(([error]) => notStarted(error));
  const environment = await Promise.race([exported(child), failed]);
  if (environment instanceof Error) throw environment;
  if (environment["AMIGO_BASE_URL"] === undefined) throw notStarted(said.trim() || "it ended at once");
  // The test runner may end although the sandbox has not been stopped.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as unknown as { unref(): void }).unref();
  return new Sandbox(child, environment);
}

/**
 * Runs a test in a sandbox of its own, which is stopped afterwards.
 *
 * ```ts
 * await withSandbox(async (client) => {
 *   const page = await client.conversations.getConversations();
 *   assert.ok(page.conversations.length > 0);
 * });
 * ```
 */
export async function withSandbox<T>(
  test: (client: AmigoClient, sandbox: Sandbox) => T | PromiseLike<T>,
  options: SandboxOptions = {},
): Promise<T> {
  const sandbox = await startSandbox(options);
  const client = sandbox.client();
  try {
    return await test(client, sandbox);
  } finally {
    await client.close();
    await sandbox.stop();
  }
}

/** Reads `export NAME=value` lines up to that of the base URL, which is the last. */
async function exported(child: ChildProcess): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  if (child.stdout === null) return environment;
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    environment[name] = unquoted(value);
    if (name === "AMIGO_BASE_URL") break;
  }
  return environment;
}

/** A word as a shell reads it: quotes go, and in single quotes everything stands for itself. */
function unquoted(word: string): string {
  return word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single, double, escaped) => single ?? double ?? escaped);
}

function forge({ forge }: SandboxOptions): string {
  const given = forge ?? process.env["AMIGO_FORGE"];
  if (given !== undefined && given !== "") return given;
  // It is a package of the project, whose folder tests are run in, and need not be one that this package sees.
  for (const base of [join(process.cwd(), "package.json"), __filename]) {
    let installed: { forgePath(): string };
    try {
      installed = createRequire(base)("@amigo-ai/forge");
    } catch {
      continue; // Then it is elsewhere.
    }
    try {
      return installed.forgePath();
    } catch (error) {
      // It says itself what is missing.
      throw notStarted(error);
    }
  }
  return "forge";
}

function notStarted(reason: unknown): ConfigurationError {
  const missing = (reason as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  const why = reason instanceof Error ? reason.message : String(reason);
  return new ConfigurationError(
    missing
      ? "the `forge` command is not there; `npm install --save-dev @amigo-ai/forge` brings it, or set AMIGO_FORGE to its path"
      : `the sandbox did not start: ${why}`,
  );
}
