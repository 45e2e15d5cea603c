"use strict";

{
  const drawn = [];
  const COLOURS = ["card", "line", "grid", "text", "soft", "accent", "bad", "cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6"];

  /** The colours of the moment: light, dark or on paper. */
  const colours = () => {
    const probe = document.body.appendChild(report.element("i"));
    const found = {};
    for (const name of COLOURS) {
      probe.style.color = `var(--${name})`;
      found[name] = getComputedStyle(probe).color;
    }
    probe.remove();
    return found;
  };

  const axisText = (of) => ({ color: of.soft, fontSize: 12 });

  /** What all charts have in common. */
  const common = (of) => ({
    animation: false,
    color: ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6"].map((name) => of[name]),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 4, right: 8, top: 14, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis",
      confine: true,
      backgroundColor: of.card,
      borderColor: of.line,
      textStyle: { color: of.text },
      extraCssText: "box-shadow: 0 4px 18px rgb(10 15 30 / .16); border-radius: 10px; padding: 8px 12px;",
      axisPointer: { type: "shadow", shadowStyle: { color: of.grid, opacity: 0.7 } },
    },
  });

  /** An axis of names. */
  report.names = (of, names, options) => ({
    type: "category",
    data: names,
    axisLine: { lineStyle: { color: of.line } },
    axisTick: { show: false },
    axisLabel: { ...axisText(of), hideOverlap: true, ...options?.axisLabel },
    nameTextStyle: axisText(of),
  });

  /** An axis of numbers, which begins at nought. */
  report.numbers = (of, name) => ({
    type: "value",
    min: 0,
    minInterval: 1,
    axisLabel: { ...axisText(of), formatter: report.short },
    splitLine: { lineStyle: { color: of.grid } },
    splitNumber: 4,
    name: name ?? null,
    nameTextStyle: { ...axisText(of), align: "left" },
    nameGap: 12,
  });

  /** What is shown beside the pointer, made of text only. */
  report.tip = (title, rows) => {
    const { element } = report;
    return element("div", { class: "tip" }, element("b", null, title),
      rows.map(([colour, name, value]) => element("div", null,
        element("span", null, colour ? element("i", { style: { background: colour } }) : null, name),
        element("b", { class: "number" }, value))));
  };

  const draw = (entry) => {
    const of = colours();
    const option = entry.build(of);
    const base = common(of);
    entry.chart.setOption({
      ...base, ...option,
      grid: { ...base.grid, ...option.grid },
      tooltip: { ...base.tooltip, ...option.tooltip },
    }, true);
  };

  /** A card with a chart, what it says in a sentence, and its numbers as a table. */
  report.chartCard = ({ title, says, size, build, table, legend, height }) => {
    const { element } = report;
    const host = element("div", { class: `chart ${height ?? ""}`, role: "img", "aria-label": `${title}. ${says}` });
    const card = element("figure", { class: `card ${size ?? ""}` },
      element("figcaption", null, element("h3", null, title), element("p", null, says)),
      legend ? element("ul", { class: "legend" }, legend.map(([name, colour]) => element("li", { style: { "--of": `var(--${colour})` } }, name))) : null,
      host,
      table ? element("details", null, element("summary", null, "The numbers"), element("div", null, table())) : null);
    report.later(() => {
      const chart = echarts.init(host, null, { renderer: "svg" });
      const entry = { chart, build, host };
      drawn.push(entry);
      draw(entry);
      watcher.observe(host);
    });
    return card;
  };

  const watcher = new ResizeObserver((entries) => {
    if (printing) return;
    for (const { target } of entries) echarts.getInstanceByDom(target)?.resize();
  });

  const waiting = [];
  /** Something to be done when the page's elements are in their places. */
  report.later = (work) => waiting.push(work);
  report.drawAll = () => {
    for (const work of waiting.splice(0)) work();
  };

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.forEach(draw));

  /** Wide enough for a card on paper. */
  const PAPER = 620;
  let printing = false;
  addEventListener("beforeprint", () => {
    printing = true;
    document.documentElement.style.colorScheme = "light";
    for (const entry of drawn) {
      entry.chart.resize({ width: PAPER, height: 210 });
      draw(entry);
    }
  });
  addEventListener("afterprint", () => {
    printing = false;
    document.documentElement.style.colorScheme = "";
    for (const entry of drawn) {
      entry.chart.resize({ width: "auto", height: "auto" });
      draw(entry);
    }
  });

  /** Bars in one colour. */
  report.bars = (of, values, colour) => ({
    type: "bar",
    data: values,
    barCategoryGap: "22%",
    barMaxWidth: 44,
    itemStyle: { color: of[colour ?? "accent"], borderRadius: [3, 3, 0, 0] },
  });
}
