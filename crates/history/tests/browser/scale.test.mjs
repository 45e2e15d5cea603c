// As many conversations as the real data set has: the data set itself where `AMIGO_HISTORY` names a copy of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { assertQuiet, browser, opened, seen } from "./browser.mjs";
import { copyOf, largeHistory, reportOf } from "./history.mjs";

const COUNT = 7168;
let file;

before(async () => {
  file = reportOf(process.env.AMIGO_HISTORY ?? (await copyOf("large", largeHistory(COUNT))), "large");
});
after(() => browser.close());

const found = (page, text) => page.waitForFunction((one) => document.querySelector("#found").textContent.startsWith(one), text);

test("all conversations are there, and only those in sight are drawn", async () => {
  const shown = await opened(file);
  const { page } = shown;
  await found(page, "7,168 conversations");
  const drawn = () => page.locator("[role=row][data-id]").count();
  assert.ok((await drawn()) < 60);
  await page.locator(".view").evaluate((view) => { view.scrollTop = view.scrollHeight; });
  await page.waitForSelector(`#row-${COUNT - 1}`);
  assert.ok((await drawn()) < 60);
  assert.equal(await page.locator(".view").getAttribute("aria-rowcount"), String(COUNT + 1));
  for (const chart of await page.locator(".chart").all()) assert.ok(seen(await chart.screenshot()).colours > 3);
  assertQuiet(shown);
  await shown.close();
});

test("search finds a conversation by its id, and words that are only in messages when asked", async () => {
  const shown = await opened(file);
  const { page } = shown;
  // The longest word that a conversation in the middle has in its messages, and how many have it, counted in another way.
  const wanted = await page.evaluate(async () => {
    const lines = await report.unpack(document.getElementById("lines"));
    const row = 4321;
    const said = (one) => one.messages.map((message) => message.text).join("\n").toLowerCase();
    const one = (await report.part(lines.part[row])).find((of) => of.id === lines.id[row]);
    const word = said(one).split(/\s+/).reduce((longest, next) => (next.length > longest.length ? next : longest), "");
    let having = 0;
    let inLines = 0;
    for (const element of document.querySelectorAll("script[data-part]")) {
      for (const of of await report.unpack(element)) {
        const line = JSON.stringify([of.id, of.user, of.service, of.tags]).toLowerCase();
        if (line.includes(word)) inLines += 1;
        if (said(of).includes(word) || line.includes(word)) having += 1;
      }
    }
    return { id: one.id, word, having, inLines, count: one.messages.length };
  });
  assert.ok(wanted.having > wanted.inLines, JSON.stringify(wanted));
  await page.keyboard.press("/");
  await page.keyboard.type(wanted.id);
  await found(page, "1 of 7,168");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#reader[open]");
  assert.equal(await page.locator("#reader-title").innerText(), wanted.id);
  assert.equal(await page.locator("#reader .message").count(), wanted.count);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#reader").open);
  await page.locator("#deep").check();
  await page.locator("input[type=search]").fill(wanted.word);
  await found(page, `${wanted.having.toLocaleString("en")} of 7,168`);
  await page.locator("input[type=search]").fill("no such words anywhere zzz");
  await found(page, "0 of 7,168");
  assertQuiet(shown);
  await shown.close();
});

test("every column sorts both ways", async () => {
  const shown = await opened(file);
  const { page } = shown;
  const keys = await page.evaluate(async () => {
    const lines = await report.unpack(document.getElementById("lines"));
    const most = lines.messages.reduce((best, count, row) => (count > lines.messages[best] ? row : best), 0);
    const least = lines.messages.reduce((best, count, row) => (count < lines.messages[best] ? row : best), 0);
    return { most: lines.id[most], least: lines.id[least], newest: lines.id.at(-1), oldest: lines.id[0] };
  });
  const first = () => page.locator("#row-0").getAttribute("data-id");
  assert.equal(await first(), keys.newest);
  const head = (name) => page.getByRole("columnheader", { name }).getByRole("button");
  await head("Messages").click();
  await page.waitForFunction((id) => document.querySelector("#row-0").dataset.id === id, keys.most);
  await head("Messages").click();
  await page.waitForFunction((id) => document.querySelector("#row-0").dataset.id === id, keys.least);
  for (const name of ["Conversation", "User", "Service", "Duration", "Status", "Tags"]) {
    await head(name).click();
    await page.waitForSelector(`[role=columnheader]:has-text("${name}")[aria-sort=ascending], [role=columnheader]:has-text("${name}")[aria-sort=descending]`);
  }
  await head("Begun").click();
  await head("Begun").click();
  await page.waitForFunction((id) => document.querySelector("#row-0").dataset.id === id, keys.oldest);
  assertQuiet(shown);
  await shown.close();
});

test("the keyboard walks through all of them", async () => {
  const shown = await opened(file);
  const { page } = shown;
  await page.locator(".view").focus();
  for (let step = 0; step < 30; step += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(".view").getAttribute("aria-activedescendant"), "row-30");
  assert.ok(await page.locator("#row-30").isVisible());
  await page.keyboard.press("End");
  await page.waitForSelector(`#row-${COUNT - 1}.active`);
  await page.keyboard.press("Home");
  await page.waitForSelector("#row-0.active");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#reader[open]");
  const title = () => page.locator("#reader-title").innerText();
  const before = await title();
  await page.keyboard.press("j");
  await page.waitForFunction((id) => document.querySelector("#reader-title").textContent !== id, before);
  await page.keyboard.press("k");
  await page.waitForFunction((id) => document.querySelector("#reader-title").textContent === id, before);
  assertQuiet(shown);
  await shown.close();
});
