// A real browser, told apart from the machine's own, that reports whatever it should not do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

const { chromium } = await import("playwright-core");

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Where Chromium is. Without it there is nothing to test: that fails, it does not pass. */
function executable() {
  const named = process.env.AMIGO_CHROMIUM;
  if (named) return named;
  for (const name of NAMES) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    if (found) return found;
  }
  throw new Error(`none of ${NAMES.join(", ")} is on the PATH; install Chromium, or name it in AMIGO_CHROMIUM`);
}

export const browser = await chromium.launch({
  executablePath: executable(),
  args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens a page and waits until all is drawn. `trouble` collects what must not be; requests are those for other files. */
export async function opened(file, { hash = "", ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(file).href + hash;
  const trouble = [];
  const requests = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) trouble.push(message.text()); });
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("request", (request) => {
    const address = request.url();
    if (address !== url.replace(/#.*/, "") && !/^(data|blob):/.test(address)) requests.push(address);
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForSelector("html[data-ready]");
  return { page, trouble, requests, close: () => context.close() };
}

/** The pixels of a screenshot: rows of RGB or RGBA. */
function pixels(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const packed = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const out = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let at = 0; at < stride; at += 1) {
      const left = at >= channels ? out[row * stride + at - channels] : 0;
      const up = row ? out[(row - 1) * stride + at] : 0;
      const corner = row && at >= channels ? out[(row - 1) * stride + at - channels] : 0;
      const estimate = left + up - corner;
      const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
      const guess = [0, left, up, (left + up) >> 1, a <= b && a <= c ? left : b <= c ? up : corner][filter];
      out[row * stride + at] = raw[row * (stride + 1) + 1 + at] + guess;
    }
  }
  return { out, channels };
}

/** How many colours a screenshot has, and how bright it is (0 to 255). */
export function seen(png) {
  const { out, channels } = pixels(png);
  const colours = new Set();
  let sum = 0;
  for (let at = 0; at < out.length; at += channels) {
    colours.add((out[at] << 16) | (out[at + 1] << 8) | out[at + 2]);
    sum += out[at] + out[at + 1] + out[at + 2];
  }
  return { colours: colours.size, brightness: sum / (out.length / channels) / 3 };
}

/** Nothing went wrong, and nothing was fetched. */
export function assertQuiet({ trouble, requests }) {
  assert.deepEqual(trouble, []);
  assert.deepEqual(requests, []);
}
