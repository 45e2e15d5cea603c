"use strict";

{
  const { element } = report;
  const dialog = document.getElementById("reader");
  let addresses = [];

  const forget = () => {
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  };

  /** A text with the words that were searched for marked. */
  const marked = (text, words) => {
    if (!words.length) return [text];
    const lower = text.toLowerCase();
    // Where lower case is longer, places in one are not places in the other.
    if (lower.length !== text.length) return [text];
    const pieces = [];
    let at = 0;
    while (at < text.length) {
      const next = words.map((word) => [lower.indexOf(word, at), word.length]).filter(([place]) => place >= 0).sort(([one], [other]) => one - other)[0];
      if (!next) break;
      pieces.push(text.slice(at, next[0]), element("mark", null, text.slice(next[0], next[0] + next[1])));
      at = next[0] + next[1];
    }
    pieces.push(text.slice(at));
    return pieces;
  };

  const player = (recording, about) => {
    const audio = element("audio", { controls: true, preload: about.audio === "linked" ? "none" : "metadata", "aria-label": "Recording of this message" });
    if (about.audio === "linked") audio.src = recording.path;
    else report.recording(recording.path, recording.content_type).then((address) => {
      if (!address) return;
      addresses.push(address);
      audio.src = address;
    });
    return audio;
  };

  const KINDS = { "user-message": "user", "agent-message": "agent", "agent-inner-thought": "thought", "external-event": "event" };
  const SAID = { "agent-inner-thought": "thought", "external-event": "event" };

  const message = (of, recordings, words, about) => element("article", { class: `message ${KINDS[of.kind] ?? "event"}`, "data-message": of.id },
    element("header", null, element("bdi", null, element("b", null, of.sender)), ` ${report.clock(of.at / 1000)}`,
      of.kind in KINDS ? (SAID[of.kind] ? ` · ${SAID[of.kind]}` : "") : ` · ${of.kind}`, of.format === "voice" ? " · voice" : ""),
    element("div", { class: "text", dir: "auto" }, marked(of.text, words)),
    recordings.has(of.id) ? player(recordings.get(of.id), about) : null);

  const call = (tool) => element("details", { class: tool.failed ? "call failed" : "call" },
    element("summary", null, element("code", null, tool.name), ` ${report.duration(tool.seconds)}`),
    element("pre", { dir: "auto" }, tool.input), element("pre", { dir: "auto" }, tool.output ?? "The output was not kept."));

  const block = (title, ...content) => [element("h4", null, title), ...content];

  const insights = (of) => {
    if (!of) return element("aside", { class: "insights", hidden: true });
    const path = of.transitions.map((step) => element("li", null, element("bdi", null, step.from ?? "?"), " → ", element("bdi", null, step.to ?? "?"), " ", element("small", null, step.kind)));
    return element("aside", { class: "insights", "aria-label": "Insights" },
      block("State", element("p", { class: "state", dir: "auto" }, of.state), of.objective ? element("p", { dir: "auto" }, of.objective) : null),
      path.length ? block("Path", element("ol", { class: "path" }, path)) : null,
      of.tools.length ? block("Tools", of.tools.map(call)) : null,
      of.reflections.length ? block("Reflections", element("ul", null, of.reflections.map((text) => element("li", { dir: "auto" }, text)))) : null,
      of.memory.length ? block("Working memory", element("ul", null, of.memory.map(([content, context]) => element("li", { dir: "auto" }, content, context ? element("small", { class: "soft" }, ` (${context})`) : null)))) : null);
  };

  /** Messages of the same interaction together. */
  const turns = (conversation) => {
    const found = [];
    for (const one of conversation.messages) {
      if (found.at(-1)?.interaction !== one.interaction) found.push({ interaction: one.interaction, messages: [] });
      found.at(-1).messages.push(one);
    }
    return found;
  };

  /** Makes the way to show a conversation. */
  report.reader = (lines, services, about, table) => {
    const close = () => dialog.close();
    dialog.addEventListener("close", () => {
      // The event comes late: another conversation may have been opened since.
      if (dialog.open) return;
      forget();
      dialog.replaceChildren();
      history.replaceState(null, "", location.pathname + location.search);
      table().focus();
    });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) close(); });
    dialog.addEventListener("keydown", (event) => {
      const by = { j: 1, k: -1 }[event.key];
      if (by && !event.ctrlKey && !event.metaKey) table().step(by);
    });

    return async (row, words = []) => {
      const id = lines.id[row];
      const conversation = (await report.part(lines.part[row])).find((one) => one.id === id);
      forget();
      const recordings = new Map(conversation.recordings.map((one) => [one.message, one]));
      const of = new Map(conversation.insights.map((one) => [one.interaction, one]));
      const told = new Set();
      const count = conversation.messages.length;
      const length = count ? report.count(count, "message") + (count > 1 ? ` in ${report.duration(lines.seconds[row])}` : "") : "no messages";
      const body = element("div", { class: of.size ? "reader-body" : "reader-body no-insights", tabindex: "0", role: "region", "aria-label": "Transcript" },
        turns(conversation).map((turn) => {
          const beside = told.has(turn.interaction) ? null : of.get(turn.interaction);
          told.add(turn.interaction);
          return element("section", { class: "turn" }, element("div", null, turn.messages.map((one) => message(one, recordings, words, about))), insights(beside));
        }),
        conversation.messages.length ? null : element("p", { class: "empty" }, "Nothing was said in this conversation."));
      dialog.replaceChildren(
        element("div", { class: "reader-head" }, element("div", null,
          element("h2", { id: "reader-title" }, id),
          element("p", null, `${report.instant(lines.created_at[row])} UTC · `, element("bdi", null, lines.user[row]), ` · ${length} · ${lines.finished[row] ? "finished" : "open"}${lines.vanished[row] ? " · gone from the server" : ""} · service ${services[lines.service[row]]}`),
          element("div", { class: "tags" }, conversation.tags.map(([key, value]) => element("span", { class: "tag", dir: "auto" }, value === null ? key : `${key}: ${value}`)))),
        element("div", { class: "buttons" },
          element("button", { type: "button", "aria-label": "Previous conversation (k)", onclick: () => table().step(-1) }, "↑"),
          element("button", { type: "button", "aria-label": "Next conversation (j)", onclick: () => table().step(1) }, "↓"),
          element("button", { type: "button", "aria-label": "Close (Escape)", onclick: close }, "Close"))),
        body);
      if (!dialog.open) dialog.showModal();
      body.focus();
      const hit = body.querySelector("mark");
      hit?.scrollIntoView({ block: "center" });
      history.replaceState(null, "", `#c=${id}`);
      report.announce(`Conversation ${id}, ${length}`);
    };
  };
}
