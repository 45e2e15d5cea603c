"use strict";

/** Everything of the page's own hangs on this. */
const report = {};

/** What is packed in an element of the page. */
report.bytes = (element) => {
  const text = element.textContent;
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};

report.unpack = async (element) => {
  const packed = new Blob([report.bytes(element)]).stream();
  const stream = packed.pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
};

/** The page can be used while the browser still reads the end of it. */
report.whole = new Promise((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
});

{
  const MOST_PARTS = 8;
  const parts = new Map();

  const load = async (number) => {
    const find = () => document.querySelector(`script[data-part="${number}"]`);
    await report.whole;
    return report.unpack(find());
  };

  /** The conversations of a part. Those used last are kept. */
  report.part = (number) => {
    const known = parts.get(number) ?? load(number);
    parts.delete(number);
    parts.set(number, known);
    if (parts.size > MOST_PARTS) parts.delete(parts.keys().next().value);
    return known;
  };
}

/** A recording that is in the page, as an address to play it from. */
report.recording = async (path, type) => {
  await report.whole;
  for (const element of document.querySelectorAll("script[data-recording]")) {
    if (element.dataset.recording === path) return URL.createObjectURL(new Blob([report.bytes(element)], { type }));
  }
  return null;
};
