// Builds `dist`: one CommonJS file with everything, its types, and a thin ES module over it, so that both kinds of
// program get the same classes.

import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const dist = `${here}dist`;

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.js",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  legalComments: "none",
});
execFileSync(`${here}node_modules/.bin/tsc`, ["--project", here, "--emitDeclarationOnly"], { stdio: "inherit" });
// The native module is loaded when it is first needed, so that reading the names needs none.
const names = Object.keys(require(`${dist}/index.js`)).filter((name) => name !== "__esModule");
writeFileSync(`${dist}/index.mjs`, `import sdk from "./index.js";\n\nexport const { ${names.join(", ")} } = sdk;\n`);
writeFileSync(`${dist}/index.d.mts`, 'export * from "./index.js";\n');
