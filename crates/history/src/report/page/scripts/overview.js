"use strict";

{
  const { element } = report;
  const DAY = 86400000;
  const WEEKDAY_OF_FIRST_DAY = 3;

  const section = (id, title, says, ...content) => element("section", { class: "section", id, "aria-labelledby": `${id}-title` },
    element("header", null, element("h2", { id: `${id}-title` }, title), says ? element("p", null, says) : null), ...content);

  const cards = (...content) => element("div", { class: "cards" }, ...content);

  const card = (title, says, size, ...content) => element("section", { class: `card ${size}` },
    element("div", null, element("h3", null, title), says ? element("p", { class: "soft" }, says) : null), ...content);

  const empty = (...content) => element("p", { class: "empty" }, ...content);

  const tile = (name, value, unit, more) => element("div", { class: "tile" },
    element("dt", null, name),
    element("dd", null, value, unit ? element("small", null, unit) : null),
    more ? element("p", null, more) : null);

  const tiles = (facts) => {
    const said = (facts.by_kind["user-message"] ?? 0) + (facts.by_kind["agent-message"] ?? 0);
    const calls = facts.tools.reduce((sum, tool) => sum + tool.calls, 0);
    const failures = facts.tools.reduce((sum, tool) => sum + tool.failures, 0);
    const open = facts.conversations - facts.finished;
    const found = [
      tile("Conversations", report.number(facts.conversations), null, `${report.number(facts.finished)} finished, ${report.number(open)} open`),
      tile("Messages", report.number(facts.messages), null, facts.conversations ? `${report.fine(said / facts.conversations)} said per conversation` : null),
      tile("Users", report.number(facts.users), null, facts.users ? `${report.fine(facts.conversations / facts.users)} conversations each` : null),
    ];
    if (facts.responses.count) {
      found.push(tile("Typical response", report.duration(facts.responses.p50), null, `9 of 10 within ${report.duration(facts.responses.p90)}`));
    }
    if (calls) found.push(tile("Tool calls", report.number(calls), null, failures ? `${report.percent(failures / calls)} failed` : "none reported a failure"));
    return element("dl", { class: "tiles" }, ...found);
  };

  /** Days put together so that there are neither too many bars nor too few. */
  const buckets = (days) => {
    if (!days.length) return { unit: "day", list: [] };
    const first = days[0][0];
    const last = days.at(-1)[0];
    const span = last - first + 1;
    const unit = span <= 92 ? "day" : span <= 730 ? "week" : "month";
    const begin = (day) => {
      if (unit === "day") return day;
      if (unit === "week") return day - ((((day + WEEKDAY_OF_FIRST_DAY) % 7) + 7) % 7);
      const date = new Date(day * DAY);
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
    };
    const found = new Map();
    for (let day = first; day <= last; day += 1) {
      if (!found.has(begin(day))) found.set(begin(day), [0, 0, 0, 0]);
    }
    for (const [day, ...counts] of days) {
      const sums = found.get(begin(day));
      counts.forEach((count, index) => { sums[index] += count; });
    }
    const name = (day) => (unit === "month" ? report.month(day * DAY) : unit === "week" ? `week of ${report.date(day * DAY)}` : report.date(day * DAY));
    return { unit, list: [...found].map(([day, counts]) => ({ name: name(day), counts })) };
  };

  /** Two series on top of each other, over time. */
  const timeCard = (title, says, over, series, size) => report.chartCard({
    title, says, size,
    legend: series.map(({ name, colour }) => [name, colour]),
    build: (of) => ({
      xAxis: report.names(of, over.list.map(({ name }) => name.replace("week of ", ""))),
      yAxis: report.numbers(of),
      series: series.map(({ name, index, colour }, place) => ({
        ...report.bars(of, over.list.map(({ counts }) => counts[index]), colour),
        name, stack: "all", barCategoryGap: over.list.length > 40 ? "12%" : "24%",
        itemStyle: { color: of[colour], borderRadius: place === series.length - 1 ? [2, 2, 0, 0] : 0 },
      })),
      tooltip: {
        formatter: (items) => report.tip(over.list[items[0].dataIndex].name,
          items.map((item, place) => [of[series[place].colour], series[place].name, report.number(item.value)])),
      },
    }),
    table: () => report.plainTable(title, [[over.unit], ...series.map(({ name }) => [name, true])],
      over.list.map(({ name, counts }) => [name, ...series.map(({ index }) => report.number(counts[index]))])),
  });

  /** Bars over names. */
  const barCard = ({ title, says, size, names, values, unit, colour, axis }) => report.chartCard({
    title, says, size,
    build: (of) => ({
      xAxis: { ...report.names(of, names), ...(axis ? { name: axis, nameLocation: "middle", nameGap: 30 } : {}) },
      yAxis: report.numbers(of),
      grid: axis ? { bottom: 24 } : {},
      series: [report.bars(of, values, colour)],
      tooltip: { formatter: ([item]) => report.tip(names[item.dataIndex], [[null, unit, report.number(item.value)]]) },
    }),
    table: () => report.plainTable(title, [[axis ?? ""], [unit, true]], names.map((name, index) => [name, report.number(values[index])])),
  });

  const clock = (hour) => `${String(hour).padStart(2, "0")}:00`;

  const activity = (facts) => {
    const over = buckets(facts.days);
    const busiest = over.list.reduce((most, one) => (one.counts[0] + one.counts[1] > (most ? most.counts[0] + most.counts[1] : -1) ? one : most), null);
    const hours = Array(24).fill(0);
    for (const [hour, count] of facts.hours) hours[hour % 24] += count;
    const top = hours.indexOf(Math.max(...hours));
    const weekdays = Array(7).fill(0);
    for (const [hour, count] of facts.hours) weekdays[Math.floor(hour / 24)] += count;
    return section("activity", "Activity", "When conversations began and when people wrote. All times are UTC.", cards(
      timeCard("Conversations begun", busiest ? `By ${over.unit}; most on ${busiest.name}, ${report.number(busiest.counts[0] + busiest.counts[1])}.` : "", over,
        [{ name: "finished", index: 0, colour: "cat-1" }, { name: "open", index: 1, colour: "cat-2" }], "full"),
      timeCard("Messages", `By ${over.unit}, as they were written.`, over,
        [{ name: "from users", index: 2, colour: "cat-1" }, { name: "from agents", index: 3, colour: "cat-5" }], "most"),
      barCard({
        title: "Hours of the day", says: facts.hours.length ? `Users write most between ${clock(top)} and ${clock((top + 1) % 24)}.` : "", size: "third", unit: "messages of users",
        names: hours.map((_, hour) => clock(hour)), values: hours,
      })));
  };

  /** Bars of about the same width over whole numbers. */
  const histogram = (pairs, most) => {
    const high = pairs.at(-1)?.[0] ?? 0;
    const low = pairs[0]?.[0] ?? 0;
    const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    // A few very long ones must not flatten all others: beyond the 99th percentile is one bar.
    const total = pairs.reduce((sum, [, count]) => sum + count, 0);
    let seen = 0;
    let end = high;
    for (const [value, count] of pairs) {
      seen += count;
      if (seen >= total * 0.99) { end = value; break; }
    }
    const step = steps.find((one) => (end - low + 1) / one <= most) ?? steps.at(-1);
    const begin = Math.floor(low / step) * step;
    const bars = Math.floor((end - begin) / step) + 1;
    const counts = Array(bars).fill(0);
    let beyond = 0;
    for (const [value, count] of pairs) {
      const bar = Math.floor((value - begin) / step);
      if (bar < bars) counts[bar] += count; else beyond += count;
    }
    const names = counts.map((_, bar) => (step === 1 ? `${begin + bar}` : `${begin + bar * step}–${begin + bar * step + step - 1}`));
    if (beyond) { names.push(`${begin + bars * step} or more`); counts.push(beyond); }
    return { names, counts, step };
  };

  /** Bars that each span twice the one before: where most are short and a few very long, all of them can be told apart. */
  const doubling = (pairs) => {
    const bar = (value) => (value < 1 ? 0 : Math.floor(Math.log2(value)) + 1);
    const counts = Array(bar(pairs.at(-1)[0]) + 1).fill(0);
    for (const [value, count] of pairs) counts[bar(value)] += count;
    const names = counts.map((_, at) => (at < 2 ? `${at}` : `${2 ** (at - 1)}–${2 ** at - 1}`));
    return { names, counts };
  };

  const medianOf = (pairs) => {
    const total = pairs.reduce((sum, [, count]) => sum + count, 0);
    let seen = 0;
    for (const [value, count] of pairs) {
      seen += count;
      if (seen * 2 >= total) return value;
    }
    return 0;
  };

  const shape = (facts) => {
    const median = medianOf(facts.lengths);
    const even = histogram(facts.lengths, 28);
    const isLopsided = even.step > Math.max(1, median / 2);
    const lengths = isLopsided ? doubling(facts.lengths) : even;
    const waits = facts.responses;
    const names = report.between(waits.bounds);
    const used = waits.bins.map((count, index) => (count ? index : -1)).filter((index) => index >= 0);
    const [from, to] = [Math.max(0, (used[0] ?? 0) - 1), Math.min(names.length, (used.at(-1) ?? 0) + 2)];
    return section("shape", "Length and pace", "How long conversations are, and how long users wait for an answer.", cards(
      barCard({
        title: "Length of conversations", says: `Half of them have ${report.count(median, "message")} or fewer, counting what users and agents said.${isLopsided ? " Each bar spans twice the one before." : ""}`,
        names: lengths.names, values: lengths.counts, unit: "conversations", axis: "messages of users and agents",
      }),
      waits.count ? barCard({
        title: "Time to respond", says: `Half of ${report.number(waits.count)} answers came within ${report.duration(waits.p50)}, 99 % within ${report.duration(waits.p99)}. Each bar spans about twice the time of the one before.`,
        names: names.slice(from, to), values: waits.bins.slice(from, to), unit: "answers", axis: "after the user’s latest message", colour: "cat-3",
      }) : card("Time to respond", null, "", empty("No agent answered a user in this history."))));
  };

  const services = (facts) => {
    const most = Math.max(1, ...facts.services.map((service) => service.conversations));
    return section("services", "Services", null, cards(card(report.count(facts.services.length, "service"), "By the number of conversations; response times are medians, and what 9 of 10 answers kept to.", "full",
      element("div", { class: "scroll" }, report.plainTable("Services",
        [["Service"], ["Conversations", true], ["Finished", true], ["Length", true], ["Response", true], ["9 of 10 within", true]],
        facts.services.map((service) => [
          element("span", { class: "mono" }, service.id),
          element("span", null, element("span", { class: "meter", "aria-hidden": "true" }, element("i", { style: { width: `${(service.conversations / most) * 100}%` } })), report.number(service.conversations)),
          report.percent(service.finished / service.conversations),
          report.count(Math.round(service.said.p50 ?? 0), "message"),
          report.duration(service.responses.p50),
          report.duration(service.responses.p90),
        ]))))));
  };

  const tags = (facts) => {
    const { tagged, keys, told } = facts.tags;
    if (!told.length) return section("tags", "Tags", null, empty("No conversation of this history has tags. ", element("code", null, "forge conversation tags ID --set reviewed"), " sets one."));
    return section("tags", "Tags", `${report.number(tagged)} of ${report.count(facts.conversations, "conversation")} have tags, with ${report.count(keys, "key")}.`, cards(card("Keys and their values", told.length < keys ? `The ${told.length} used most.` : null, "full",
      element("div", { class: "scroll" }, report.plainTable("Tags", [["Key"], ["Conversations", true], ["Finished", true], ["Values used most"]],
        told.map((tag) => [
          tag.key,
          report.meter(tag.conversations / facts.conversations),
          report.percent(tag.finished / tag.conversations),
          element("span", null, tag.values.map(([value, count]) => element("span", { class: "tag" }, element("bdi", null, value), ` · ${report.number(count)}`)),
            tag.different > tag.values.length ? element("span", { class: "soft" }, ` and ${report.number(tag.different - tag.values.length)} more`) : null,
            tag.different ? null : element("span", { class: "soft" }, "no values")),
        ]))))));
  };

  const states = (facts) => {
    const all = facts.states.states;
    const dwelt = all.filter((state) => state.dwell.count);
    const hidden = Math.max(0, all.length - 40);
    return section("states", "States and transitions", "How agents went from state to state. Those in colour are the states in which they talked; a line is thicker the more often it was taken.", cards(
      card("Transitions", hidden ? `The 40 states used most; ${hidden} more are left out.` : "Point at a state, or reach it with Tab, to see its own.", "full", report.statesDiagram(facts.states)),
      card("Time in states", "From the first message of the first interaction in a state to the first in another, or to the end of the conversation.", "full",
        element("div", { class: "scroll" }, report.plainTable("Time in states",
          [["State"], ["Interactions", true], ["Stays", true], ["Median", true], ["9 of 10 within", true], ["Conversations that end there", true]],
          dwelt.map((state) => [state.name, report.number(state.interactions), report.number(state.dwell.count), report.duration(state.dwell.p50), report.duration(state.dwell.p90), report.number(state.last)]))))));
  };

  const tools = (facts) => {
    if (!facts.tools.length) return section("tools", "Tools", null, empty("Agents called no tools in this history."));
    const bounds = facts.tools[0].seconds.bounds;
    const names = report.between(bounds);
    const sums = names.map((_, index) => facts.tools.reduce((sum, tool) => sum + tool.seconds.bins[index], 0));
    const untold = facts.tools.reduce((sum, tool) => sum + tool.untold, 0);
    return section("tools", "Tools", "What agents called, how long it took, and what came of it.", cards(
      card("By tool", `A call failed where its output says so: an error, success or ok that is false, or such a status.${untold ? ` The output of ${report.count(untold, "call")} was not kept, so they are counted as not failed.` : ""}`, "most",
        element("div", { class: "scroll" }, report.plainTable("Tools", [["Tool"], ["Calls", true], ["Failed", true], ["Median", true], ["95 %", true], ["Longest", true]],
          facts.tools.map((tool) => [element("span", { class: "mono" }, tool.name), report.number(tool.calls), report.meter(tool.failures / tool.calls, true),
            report.duration(tool.seconds.p50), report.duration(tool.seconds.p95), report.duration(tool.seconds.max)])))),
      barCard({ title: "Latency", says: "All calls; each bar spans about twice the time of the one before.", size: "third", names, values: sums, unit: "calls", colour: "cat-4" })));
  };

  const memory = (facts) => {
    const items = histogram(facts.memory.items, 20);
    const letters = facts.memory.letters;
    return section("memory", "Working memory", null, cards(barCard({
      title: "Memories at hand", says: `In ${report.count(facts.with_insights, "interaction")} with insights. The memories of one have ${report.fine(letters.p50)} characters at the median, ${report.fine(letters.max)} at most. Agents reflected ${report.count(facts.reflections, "time")}.`,
      names: items.names, values: items.counts, unit: "interactions", axis: "memories", colour: "cat-6",
    })));
  };

  const insights = (facts, about) => {
    if (about.has_insights && facts.with_insights) return [states(facts), tools(facts), memory(facts)];
    return [section("states", "States, tools and memory", null, empty("Insights were not pulled into this copy. ",
      element("code", null, "forge history sync --out DIR --insights"), " adds them: the states agents went through, the tools they called, what they remembered."))];
  };

  const AUDIO = {
    none: "No recordings were pulled into this copy; --audio adds them.",
    "left-out": "Recordings are left out, because voices cannot be masked.",
    embedded: "Recordings play from this page.",
    linked: "Recordings play from the copy, while it stays where it is.",
  };

  const intro = (facts, about) => {
    const days = facts.days;
    const [first, last] = days.length ? [report.date(days[0][0] * DAY), report.date(days.at(-1)[0] * DAY)] : [];
    const span = first === last ? first : `${first} to ${last}`;
    return [
      element("h1", null, about.organization ? `Conversations of ${about.organization}` : "Conversations"),
      first ? element("p", { class: "soft" }, `${span} (UTC). ${AUDIO[about.audio]}`) : null,
      about.redacted ? element("p", { class: "notice" }, "Redacted: e-mail addresses, phone numbers, and the names and ids of users are masked.") : null,
      about.unfinished ? element("p", { class: "notice" }, "The pull of this history was interrupted, or is under way: what is not in files yet is missing here.") : null,
      facts.vanished ? element("p", { class: "notice" }, `${report.count(facts.vanished, "conversation")} of these ${facts.vanished === 1 ? "is" : "are"} gone from the server.`) : null,
      facts.conversations ? tiles(facts) : null,
    ].filter(Boolean);
  };

  /** Everything above the table of conversations. */
  report.overview = (facts, about) => {
    document.getElementById("intro").append(...intro(facts, about));
    const host = document.getElementById("overview");
    const sections = facts.conversations ? [activity(facts), shape(facts), services(facts), tags(facts), ...insights(facts, about)] : [];
    host.append(...sections);
    host.removeAttribute("aria-busy");
    const links = [...sections, document.getElementById("conversations")].map((one) => [one.id, one.querySelector("h2")?.textContent ?? "Conversations"]);
    document.getElementById("nav").append(...links.map(([id, name]) => element("a", { href: `#${id}` }, name.replace(" and transitions", "").replace("Length and pace", "Pace").replace("Working memory", "Memory"))));
    document.getElementById("made").textContent = `Made by forge history report on ${report.instant(about.generated_at)} UTC. Nothing on this page is sent anywhere.`;
  };
}
