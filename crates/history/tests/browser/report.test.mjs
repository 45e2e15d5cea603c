// A small history with everything in it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { assertQuiet, browser, opened, seen } from "./browser.mjs";
import { EVIL, SERVICE, copyOf, folder, forge, id, reportOf, smallHistory } from "./history.mjs";

const PEOPLE = ["mira@example.com", "901820", "Mira", "Okafor", "mira"];
let parquet;
let jsonl;
let plain;

before(async () => {
  parquet = await copyOf("parquet", smallHistory(), "--insights", "--audio");
  jsonl = await copyOf("jsonl", smallHistory(), "--insights", "--audio", "--format", "jsonl");
  plain = await copyOf("plain", smallHistory());
});
after(() => browser.close());

/** All that a page says, its transcripts included. */
async function everything(page) {
  const texts = [await page.evaluate(() => document.body.innerText)];
  for (let number = 1; number <= 3; number += 1) {
    await page.evaluate((one) => document.querySelector(`[role=row][data-id="${one}"]`).click(), id("c0", number));
    await page.waitForFunction((one) => document.querySelector("#reader-title")?.textContent === one, id("c0", number));
    await page.evaluate(() => document.querySelectorAll("#reader details").forEach((one) => { one.open = true; }));
    texts.push(await page.locator("#reader").innerText());
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("#reader").open);
  }
  return texts.join("\n");
}

for (const format of ["parquet", "jsonl"]) {
  describe(`a report of ${format}`, () => {
    test("shows figures, charts and transcripts, and fetches nothing", async () => {
      const shown = await opened(reportOf(format === "parquet" ? parquet : jsonl, format));
      const { page } = shown;
      const text = await everything(page);
      for (const said of ["Conversations of sandbox", "3 conversations", "look_up", "read_tracker", "Understand", "Be kind to Mira", "since May", "1 finished, 2 open", "Nothing was said"]) {
        assert.ok(text.includes(said), said);
      }
      assert.equal(await page.locator(".chart svg").count(), 7);
      for (const chart of await page.locator(".chart").all()) {
        assert.ok(seen(await chart.screenshot()).colours > 3, await chart.getAttribute("aria-label"));
      }
      assert.ok((await page.locator(".states .node").count()) >= 5);
      assert.ok((await page.locator(".states .edge").count()) >= 3);
      assertQuiet(shown);
      await shown.close();
    });
  });
}

test("markup in texts stays text", async () => {
  const shown = await opened(reportOf(parquet, "evil"));
  const text = await everything(shown.page);
  for (const evil of EVIL) assert.ok(text.includes(evil), evil);
  assert.equal(await shown.page.evaluate(() => window.struck), undefined);
  assert.equal(await shown.page.locator("img, #reader script").count(), 0);
  assertQuiet(shown);
  await shown.close();
});

test("a script that got in could not run", async () => {
  const shown = await opened(reportOf(parquet, "policy"));
  await shown.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.struck = 6";
    document.body.append(script);
  });
  assert.equal(await shown.page.evaluate(() => window.struck), undefined);
  assert.ok(shown.trouble.some((one) => one.includes("Content Security Policy")));
  await shown.close();
});

test("a transcript has its insights beside it, and plays what was said", async () => {
  const shown = await opened(reportOf(parquet, "voice"), { hash: `#c=${id("c0", 1)}` });
  const { page } = shown;
  await page.waitForSelector("#reader[open]");
  assert.equal(await page.locator("#reader .message").count(), 6);
  assert.equal(await page.locator("#reader .insights .call.failed").count(), 2);
  const beside = await page.locator("#reader .turn").nth(1).evaluate((turn) => {
    const [said, told] = [...turn.children].map((one) => one.getBoundingClientRect());
    return told.left >= said.right && Math.abs(told.top - said.top) < 4;
  });
  assert.ok(beside);
  const audio = page.locator("#reader audio");
  assert.equal(await audio.count(), 1);
  await page.waitForFunction(() => document.querySelector("#reader audio").readyState > 0);
  assert.ok(Math.abs((await audio.evaluate((one) => one.duration)) - 0.2) < 0.02);
  assertQuiet(shown);
  await shown.close();
});

test("recordings can stay where they are", async () => {
  const shown = await opened(reportOf(parquet, "linked", "--audio", "link"), { hash: `#c=${id("c0", 1)}` });
  await shown.page.waitForSelector("#reader audio");
  await shown.page.evaluate(() => document.querySelector("#reader audio").load());
  await shown.page.evaluate(async () => {
    const audio = document.querySelector("#reader audio");
    audio.preload = "metadata";
    audio.load();
    if (!audio.readyState) await new Promise((resolve, reject) => { audio.onloadedmetadata = resolve; audio.onerror = () => reject(audio.error.message); });
  });
  assert.deepEqual(shown.trouble, []);
  assert.ok(shown.requests.length > 0 && shown.requests.every((one) => one.startsWith("file:") && one.includes("/parquet/recordings/")), shown.requests.join());
  await shown.close();
});

test("everything can be done with the keyboard", async () => {
  const shown = await opened(reportOf(parquet, "keys"));
  const { page } = shown;
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the conversations");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.type), "search");
  await page.keyboard.type("struck");
  await page.waitForFunction(() => document.querySelector("#found").textContent.startsWith("1 of 3"));
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "grid");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#reader[open]");
  assert.equal(await page.evaluate(() => document.activeElement.className), "reader-body");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#reader").open);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "grid");
  // Every state of the diagram can be reached, and says what it is.
  await page.locator(".states .node").first().focus();
  assert.ok(await page.locator(".states.lit .edge.on").count());
  const nameless = await page.evaluate(() => [...document.querySelectorAll("button, input, select, a, audio, [tabindex='0']")]
    .filter((one) => !(one.getAttribute("aria-label") || one.labels?.length || one.textContent.trim())).map((one) => one.outerHTML.slice(0, 90)));
  assert.deepEqual(nameless, []);
  assertQuiet(shown);
  await shown.close();
});

test("what was not pulled is said, not drawn", async () => {
  const shown = await opened(reportOf(plain, "plain"));
  const text = await shown.page.evaluate(() => document.body.innerText);
  assert.ok(text.includes("Insights were not pulled"), text);
  assert.ok(text.includes("No recordings were pulled"), text);
  assert.equal(await shown.page.locator(".states").count(), 0);
  for (const chart of await shown.page.locator(".chart").all()) assert.ok(seen(await chart.screenshot()).colours > 3);
  assertQuiet(shown);
  await shown.close();
});

test("light and dark, each readable", async () => {
  const file = reportOf(parquet, "schemes");
  const look = async (colorScheme) => {
    const shown = await opened(file, { colorScheme });
    const { brightness } = seen(await shown.page.screenshot());
    const contrasts = await shown.page.evaluate(() => {
      const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((one) => (colour.startsWith("color(") ? Number(one) : one / 255));
      const luminance = (colour) => {
        const [red, green, blue] = channels(colour).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const probe = document.body.appendChild(document.createElement("i"));
      const colour = (name) => { probe.style.color = `var(--${name})`; return luminance(getComputedStyle(probe).color); };
      return ["text", "soft", "faint", "accent", "bad"].flatMap((front) => ["page", "card"].map((back) => {
        const [one, other] = [colour(front), colour(back)];
        return [`${front} on ${back}`, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
      }));
    });
    for (const [pair, contrast] of contrasts) assert.ok(contrast >= 4.5, `${colorScheme}: ${pair} has ${contrast.toFixed(2)}`);
    const axis = await shown.page.evaluate(() => getComputedStyle(document.querySelector(".chart svg text")).fill || document.querySelector(".chart svg text").getAttribute("fill"));
    // The charts follow when the system changes its mind.
    await shown.page.emulateMedia({ colorScheme: colorScheme === "dark" ? "light" : "dark" });
    await shown.page.waitForFunction((before) => {
      const text = document.querySelector(".chart svg text");
      return (getComputedStyle(text).fill || text.getAttribute("fill")) !== before;
    }, axis);
    assertQuiet(shown);
    await shown.close();
    return brightness;
  };
  assert.ok((await look("light")) > 225);
  assert.ok((await look("dark")) < 50);
});

test("a phone shows all of it without scrolling sideways", async () => {
  const shown = await opened(reportOf(parquet, "phone"), { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const { page } = shown;
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), 360);
  await page.locator("[role=row][data-id]").first().tap();
  await page.waitForSelector("#reader[open]");
  assert.equal(await wide(), 360);
  assert.ok((await page.locator("#reader .reader-body").evaluate((one) => one.scrollWidth - one.clientWidth)) <= 0);
  assertQuiet(shown);
  await shown.close();
});

test("it prints", async () => {
  const shown = await opened(reportOf(parquet, "print"), { colorScheme: "dark" });
  const pdf = await shown.page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
  assert.ok(pages >= 3 && pages <= 16, `${pages} pages`);
  assertQuiet(shown);
  // On paper it is light, whatever the screen is, and no chart is wider than its card.
  await shown.page.setViewportSize({ width: 703, height: 1000 });
  await shown.page.emulateMedia({ media: "print", colorScheme: "dark" });
  await shown.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.ok(seen(await shown.page.screenshot()).brightness > 225);
  const wider = await shown.page.evaluate(() => [...document.querySelectorAll(".chart")].filter((one) => one.querySelector("svg").clientWidth > one.clientWidth + 1).length);
  assert.equal(wider, 0);
  // Nothing sticks out: the browser would print all of the page smaller.
  assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), 703);
  await shown.close();
});

test("a state that follows itself has a loop that begins and ends at it", async () => {
  const shown = await opened(reportOf(parquet, "loops"));
  for (const others of [[], Array.from({ length: 30 }, (_, index) => `a state with quite a long name ${index}`)]) {
    const outside = await shown.page.evaluate((names) => {
      const all = ["Answer", ...names];
      const host = document.body.appendChild(report.statesDiagram({
        states: all.map((name) => ({ name, interactions: 3 })),
        transitions: [["Answer", "Answer", "action", 3], ...names.map((name, index) => [all[index], name, "action", 1])],
      }));
      const path = host.querySelector(".edge path");
      const { x, y, width, height } = host.querySelector(".node rect").getBBox();
      const away = (share) => {
        const at = path.getPointAtLength(path.getTotalLength() * share);
        return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
      };
      const found = [0, 0.5, 1].map(away);
      host.remove();
      return found;
    }, others);
    assert.ok(outside[0] < 1 && outside[2] < 1 && outside[1] > 8, outside.join());
  }
  assertQuiet(shown);
  await shown.close();
});

test("a copy without conversations says so, and no more", async () => {
  const copy = await copyOf("none", smallHistory().slice(0, 1));
  const shown = await opened(reportOf(copy, "none"));
  const text = await shown.page.evaluate(() => document.body.innerText);
  assert.ok(text.includes("There are no conversations in this copy"), text);
  assert.equal(await shown.page.locator("[role=grid], input").count(), 0);
  await shown.page.keyboard.press("/");
  assertQuiet(shown);
  await shown.close();
});

test("what is written from the right to the left begins at the right", async () => {
  const [service] = smallHistory();
  const message = "أنا لا أستطيع النوم منذ أسبوعين، هل يمكنك مساعدتي في العثور على سبب ذلك؟";
  const at = "2026-05-30T20:00:00Z";
  const copy = await copyOf("right", [service, { type: "user", id: "سارة", name: "سارة" }, {
    type: "conversation", id: id("c0", 1), user_id: "سارة", service_id: SERVICE, created_at: at,
    interactions: [{ messages: [{ created_at: at, sender: "سارة", message, message_type: "user-message" }] }],
  }]);
  const shown = await opened(reportOf(copy, "right"));
  const preview = shown.page.locator("[role=row] .what div").first();
  assert.equal(await preview.evaluate((one) => getComputedStyle(one).direction), "rtl");
  await preview.click();
  await shown.page.waitForSelector("#reader[open]");
  // What follows the name stands after it, to its right.
  const [name, after] = await shown.page.locator(".reader-head p bdi").evaluate((one) => {
    const range = document.createRange();
    range.selectNode(one.nextSibling);
    return [one.getBoundingClientRect().right, range.getBoundingClientRect().left];
  });
  assert.ok(after >= name - 1, `${after} after ${name}`);
  assertQuiet(shown);
  await shown.close();
});

describe("redaction", () => {
  for (const format of ["parquet", "jsonl"]) {
    test(`masks people in a report of ${format}`, async () => {
      const shown = await opened(reportOf(format === "parquet" ? parquet : jsonl, `redacted-${format}`, "--redact"));
      const text = await everything(shown.page);
      for (const one of PEOPLE) assert.ok(!text.includes(one), one);
      for (const one of ["[email]", "[phone]", "[name]", "user-1", "Redacted: e-mail addresses", "Recordings are left out", "look_up"]) assert.ok(text.includes(one), one);
      assert.equal(await shown.page.evaluate(() => document.querySelectorAll("[data-recording]").length), 0);
      // Nor is it anywhere in what is packed.
      const packed = await shown.page.evaluate(async () => JSON.stringify(await Promise.all([...document.querySelectorAll("script[type='application/octet-stream']")].map(report.unpack))));
      for (const one of PEOPLE) assert.ok(!packed.includes(one), one);
      assertQuiet(shown);
      await shown.close();
    });

    test(`masks people in an export of ${format}, which says that it is one`, async () => {
      const copy = format === "parquet" ? parquet : jsonl;
      const out = join(folder, `shared-${format}`);
      forge("history", "export", copy, "--out", out, "--redact");
      const found = JSON.parse(forge("history", "verify", out, "--json"));
      const source = JSON.parse(forge("history", "verify", copy, "--json"));
      assert.deepEqual([found.redacted, source.redacted, found.findings], [true, false, []]);
      assert.equal(found.recordings, 0);
      const shown = await opened(reportOf(out, `of-shared-${format}`));
      const text = await everything(shown.page);
      for (const one of PEOPLE) assert.ok(!text.includes(one), one);
      assert.ok(text.includes("Redacted: e-mail addresses"));
      await shown.close();
      const raw = spawnSync("sh", ["-c", 'find "$1" -type f -exec cat {} +', "sh", out], { encoding: "latin1", maxBuffer: 1 << 28 }).stdout;
      if (format === "jsonl") for (const one of PEOPLE) assert.ok(!raw.includes(one), one);
      const refused = spawnSync(process.env.AMIGO_FORGE ?? "forge", ["history", "sync", "-e", "sandbox", "--out", out, "--format", format], { encoding: "utf8" });
      assert.equal(refused.status, 2);
      assert.ok(refused.stderr.includes("redacted copy"), refused.stderr);
      const again = spawnSync(process.env.AMIGO_FORGE ?? "forge", ["history", "export", copy, "--out", out, "--redact"], { encoding: "utf8" });
      assert.equal(again.status, 2);
    });
  }
});

test("a page is written whole or not at all", () => {
  const out = join(folder, "kept.html");
  writeFileSync(out, "before");
  const run = spawnSync(process.env.AMIGO_FORGE ?? "forge", ["history", "report", join(folder, "nothing"), "--out", out], { encoding: "utf8" });
  assert.equal(run.status, 1);
  assert.ok(run.stderr.includes("no copy"), run.stderr);
  assert.equal(readFileSync(out, "utf8"), "before");
});
