"use strict";

/** The table of conversations: only the rows in sight exist, so any number of them is quick. */
report.table = (lines, services, open) => {
  const { element } = report;
  const total = lines.id.length;
  const isNarrow = matchMedia("(max-width: 640px)");
  const rowHeight = () => (isNarrow.matches ? 62 : 54);
  const AROUND = 8;

  if (!total) {
    document.getElementById("conversations").append(element("h2", { id: "conversations-title" }, "Conversations"),
      element("p", { class: "empty" }, "There are no conversations in this copy. ", element("code", null, "forge history sync --out DIR"), " brings it up to date; the filters and times it was pulled with may leave all of them out."));
    return { step: () => false, focus: () => {} };
  }

  const tagText = ([key, value]) => (value === null ? key : `${key}: ${value}`);
  const service = (row) => services[lines.service[row]] ?? "";
  const columns = [
    { name: "Begun", of: (row) => lines.created_at[row], small: false, first: "descending" },
    { name: "Conversation", of: (row) => lines.preview[row].toLowerCase(), small: true, first: "ascending" },
    { name: "User", of: (row) => lines.user[row], first: "ascending" },
    { name: "Service", of: service, first: "ascending" },
    { name: "Messages", of: (row) => lines.messages[row], right: true, first: "descending" },
    { name: "Duration", of: (row) => lines.seconds[row], right: true, first: "descending" },
    { name: "Status", of: (row) => lines.vanished[row] * 2 + lines.finished[row], small: true, first: "ascending" },
    { name: "Tags", of: (row) => lines.tags[row].map(tagText).join(" ").toLowerCase(), first: "ascending" },
  ];

  let hay = null;
  const haystack = () => {
    hay ??= lines.id.map((id, row) => [id, lines.user[row], service(row), lines.preview[row], ...lines.tags[row].map(tagText)].join("\n").toLowerCase());
    return hay;
  };

  const state = { sort: 0, direction: "descending", shown: [], active: 0, run: 0 };
  const search = element("input", { type: "search", placeholder: "Search id, user, tag or first words", "aria-label": "Search conversations", "aria-describedby": "found", autocomplete: "off", spellcheck: "false" });
  const deep = element("input", { type: "checkbox", id: "deep" });
  const status = element("select", { "aria-label": "Status" },
    [["", "Any status"], ["open", "Open"], ["finished", "Finished"], ["vanished", "Gone from the server"], ["failed", "With failed tools"], ["audio", "With recordings"]]
      .map(([value, name]) => element("option", { value }, name)));
  const which = services.length > 1 ? element("select", { "aria-label": "Service" }, element("option", { value: "" }, "All services"),
    services.map((name, index) => element("option", { value: String(index) }, name))) : null;
  const found = element("p", { class: "found", id: "found", role: "status" });

  const heads = element("div", { role: "row", class: "heads", "aria-rowindex": "1" }, columns.map((column, index) => element("div",
    { role: "columnheader", class: [column.right ? "right" : "", column.small ? "small" : ""].join(" "), "aria-sort": "none" },
    element("button", { type: "button", onclick: () => sortBy(index) }, column.name))));
  const rows = element("div", { class: "rows", role: "rowgroup" });
  const view = element("div", { class: "view", role: "grid", tabindex: "0", "aria-label": "Conversations", "aria-colcount": String(columns.length) },
    element("div", { role: "rowgroup", class: "head" }, heads), rows);

  const passes = (row) => {
    if (which?.value && String(lines.service[row]) !== which.value) return false;
    switch (status.value) {
      case "open": return !lines.finished[row];
      case "finished": return Boolean(lines.finished[row]);
      case "vanished": return Boolean(lines.vanished[row]);
      case "failed": return lines.failures[row] > 0;
      case "audio": return lines.recordings[row] > 0;
      default: return true;
    }
  };

  const words = () => search.value.toLowerCase().split(/\s+/).filter(Boolean);

  /** Which conversations have all words, in their line or, where that is asked for, in their messages. */
  const matching = async (run) => {
    const wanted = words();
    const candidates = [...Array(total).keys()].filter(passes);
    if (!wanted.length) return candidates;
    const texts = haystack();
    const hits = new Set(candidates.filter((row) => wanted.every((word) => texts[row].includes(word))));
    if (!deep.checked) return [...hits];
    const byPart = Map.groupBy ? Map.groupBy(candidates, (row) => lines.part[row]) : candidates.reduce((map, row) => map.set(lines.part[row], [...(map.get(lines.part[row]) ?? []), row]), new Map());
    let done = 0;
    for (const [part, of] of byPart) {
      const byId = new Map((await report.part(part)).map((one) => [one.id, one]));
      if (run !== state.run) return null;
      for (const row of of) {
        if (hits.has(row)) continue;
        const text = `${texts[row]}\n${byId.get(lines.id[row]).messages.map((message) => message.text).join("\n")}`.toLowerCase();
        if (wanted.every((word) => text.includes(word))) hits.add(row);
      }
      done += 1;
      found.textContent = `Searching messages: ${report.percent(done / byPart.size)}`;
    }
    return [...hits];
  };

  const update = async () => {
    const run = ++state.run;
    const hits = await matching(run);
    if (!hits || run !== state.run) return;
    const { of } = columns[state.sort];
    const sign = state.direction === "ascending" ? 1 : -1;
    const keys = new Map(hits.map((row) => [row, of(row)]));
    hits.sort((one, other) => {
      const [left, right] = [keys.get(one), keys.get(other)];
      return (left < right ? -sign : left > right ? sign : 0) || one - other;
    });
    state.shown = hits;
    state.active = 0;
    heads.querySelectorAll("[role=columnheader]").forEach((head, index) => head.setAttribute("aria-sort", index === state.sort ? state.direction : "none"));
    view.setAttribute("aria-rowcount", String(hits.length + 1));
    found.textContent = hits.length === total ? `${report.count(total, "conversation")}. Enter or a click opens one.` : `${report.number(hits.length)} of ${report.count(total, "conversation")}${hits.length ? "" : ": nothing fits. Fewer words or another filter may."}`;
    rows.style.height = `${hits.length * rowHeight()}px`;
    view.scrollTop = 0;
    drawn = [-1, -1];
    draw();
  };

  const sortBy = (index) => {
    const other = state.direction === "ascending" ? "descending" : "ascending";
    state.direction = state.sort === index ? other : columns[index].first;
    state.sort = index;
    update();
  };

  const cell = (column, ...content) => element("div", { role: "gridcell", class: [column.right ? "right" : "", column.small ? "small" : ""].join(" ") }, ...content);

  const line = (place) => {
    const row = state.shown[place];
    const [begun, what, user, of, messages, duration, how, tagged] = columns;
    const name = lines.vanished[row] ? ["gone", "gone"] : lines.finished[row] ? ["finished", ""] : ["open", "open"];
    return element("div", {
      role: "row", id: `row-${place}`, "aria-rowindex": String(place + 2), "aria-selected": String(place === state.active), "data-id": lines.id[row],
      class: place === state.active ? "active" : "", style: { top: `${place * rowHeight()}px` }, onclick: () => choose(place),
    },
    cell(begun, report.instant(lines.created_at[row])),
    element("div", { role: "gridcell", class: "what small" }, lines.preview[row] ? element("div", { dir: "auto" }, lines.preview[row]) : element("div", { class: "soft" }, "nothing was said"), element("small", null, lines.id[row])),
    cell(user, element("bdi", null, lines.user[row])),
    cell(of, element("span", { class: "mono", title: service(row) }, service(row))),
    cell(messages, report.number(lines.messages[row])),
    cell(duration, report.duration(lines.seconds[row])),
    cell(how, element("span", { class: `status ${name[1]}` }, name[0])),
    cell(tagged, lines.tags[row].map((tag) => element("span", { class: "tag", dir: "auto", title: tagText(tag) }, tagText(tag)))));
  };

  let drawn = [-1, -1];
  const draw = () => {
    const top = Math.max(0, view.scrollTop);
    const from = Math.max(0, Math.floor(top / rowHeight()) - AROUND);
    const to = Math.min(state.shown.length, Math.ceil((top + view.clientHeight) / rowHeight()) + AROUND);
    if (drawn[0] === from && drawn[1] === to) return;
    drawn = [from, to];
    rows.replaceChildren(...Array.from({ length: Math.max(0, to - from) }, (_, index) => line(from + index)));
    view.setAttribute("aria-activedescendant", state.shown.length ? `row-${state.active}` : "");
  };

  const activate = (place) => {
    state.active = Math.max(0, Math.min(state.shown.length - 1, place));
    const top = state.active * rowHeight();
    const inSight = view.clientHeight - heads.offsetHeight - rowHeight();
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top > view.scrollTop + inSight) view.scrollTop = top - inSight;
    drawn = [-1, -1];
    draw();
  };

  const choose = (place) => {
    activate(place);
    open(state.shown[state.active], words());
  };

  view.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  view.addEventListener("keydown", (event) => {
    if (event.target !== view) return;
    const page = Math.max(1, Math.floor(view.clientHeight / rowHeight()) - 2);
    const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -total, End: total };
    if (event.key in moves) activate(state.active + moves[event.key]);
    else if (event.key === "Enter" && state.shown.length) choose(state.active);
    else return;
    event.preventDefault();
  });
  let later;
  search.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(update, deep.checked ? 250 : 60);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { view.focus(); event.preventDefault(); }
  });
  for (const control of [deep, status, which]) control?.addEventListener("change", update);
  addEventListener("keydown", (event) => {
    const isTyping = event.target.matches?.("input, select, textarea") || document.querySelector("dialog[open]");
    if (event.key === "/" && !isTyping) { search.focus(); event.preventDefault(); }
  });
  isNarrow.addEventListener("change", update);

  document.getElementById("conversations").append(
    element("header", null, element("h2", { id: "conversations-title" }, "Conversations")),
    element("div", { class: "bar" }, search, status, which, element("label", { class: "check", for: "deep" }, deep, "Search in messages too")),
    found, element("p", { class: "on-paper soft" }, "The conversations that were in sight. Open one to print its transcript."), element("div", { class: "grid" }, view));
  update();

  return {
    /** The conversation before or after the one that is open, if there is one. */
    step: (by) => {
      const place = state.active + by;
      if (place < 0 || place >= state.shown.length) return false;
      choose(place);
      return true;
    },
    focus: () => view.focus(),
  };
};
