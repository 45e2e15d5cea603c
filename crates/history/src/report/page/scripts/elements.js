"use strict";

{
  const fill = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "style") for (const [key, of] of Object.entries(value)) element.style.setProperty(key, of);
      else element.setAttribute(name, value === true ? "" : value);
    }
    // Text is only ever added as text, never as markup.
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };

  /** An element with attributes and children. */
  report.element = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

  /** The same for a drawing. */
  report.drawn = (name, attributes, ...children) =>
    fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

/** A table with a head; columns are `[title, isNumber]`, cells are texts or elements. */
report.plainTable = (caption, columns, rows) => {
  const { element } = report;
  const cell = (name, index, ...content) =>
    element(name, { class: columns[index][1] ? "right" : null, scope: name === "th" ? "col" : null }, ...content);
  return element("table", { class: "plain" },
    element("caption", { class: "unseen" }, caption),
    element("thead", null, element("tr", null, columns.map(([title], index) => cell("th", index, title)))),
    element("tbody", null, rows.map((row) => element("tr", null, row.map((content, index) => cell("td", index, content))))));
};

/** A share as a small bar with its number. */
report.meter = (share, isBad) => report.element("span", null,
  report.element("span", { class: isBad ? "meter bad" : "meter", "aria-hidden": "true" },
    report.element("i", { style: { width: `${Math.min(100, share * 100)}%` } })),
  report.percent(share));

report.announce = (text) => {
  document.getElementById("announcer").textContent = text;
};
