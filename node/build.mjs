// Builds `dist`: one CommonJS file with everything, its types, and thin ES modules over it, so that both kinds of
// program get the same classes.

import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const dist = `${here}dist`;

const entries = ["index", "testing"];

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: entries.map((entry) => `src/${entry}.ts`),
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // What is for tests has the same classes as the rest: it loads them, and has none of its own.
  external: ["./index.js"],
  legalComments: "none",
});
execFileSync(process.execPath, [`${here}node_modules/typescript/bin/tsc`, "--project", here, "--emitDeclarationOnly"], {
  stdio: "inherit",
});
for (const entry of entries) {
  // The native module is loaded when it is first needed, so that reading the names needs none.
  const names = Object.keys(require(`${dist}/${entry}.js`)).filter((name) => name !== "__esModule");
  const exported = `export const { ${names.join(", ")} } = all;\n`;
  // `import` would have Node search the whole file for names, for which it first compiles a parser in WebAssembly: 10 ms of
  // every start. What `require` of this kind means is not known to every bundler, so that they get the plain form.
  writeFileSync(
    `${dist}/${entry}.mjs`,
    `import { createRequire } from "node:module";\n\nconst all = createRequire(import.meta.url)("./${entry}.js");\n\n${exported}`,
  );
  writeFileSync(`${dist}/${entry}.bundled.mjs`, `import all from "./${entry}.js";\n\n${exported}`);
  writeFileSync(`${dist}/${entry}.d.mts`, `export * from "./${entry}.js";\n`);
}
