"use strict";

/** The states of agents and how they follow each other, as a diagram. */
report.statesDiagram = ({ states, transitions }) => {
  const { element, drawn } = report;
  const MOST = 40;
  const shown = new Set(states.slice(0, MOST).map((state) => state.name));
  const pairs = new Map();
  for (const [from, to, kind, count] of transitions) {
    if (!shown.has(from) || !shown.has(to)) continue;
    const key = JSON.stringify([from, to]);
    const pair = pairs.get(key) ?? { from, to, count: 0, kinds: [] };
    pair.count += count;
    pair.kinds.push(`${kind} ${report.number(count)}`);
    pairs.set(key, pair);
  }
  const shortened = (name) => (name.length > 28 ? `${name.slice(0, 27)}…` : name);
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 26, ranksep: 54, edgesep: 14, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const state of states.slice(0, MOST)) {
    graph.setNode(state.name, { width: Math.max(110, shortened(state.name).length * 7.1 + 26), height: 46 });
  }
  for (const pair of pairs.values()) {
    const text = report.number(pair.count);
    graph.setEdge(pair.from, pair.to, { ...pair, text, width: text.length * 7 + 10, height: 14, labelpos: "c" });
  }
  dagre.layout(graph);
  // From the left to the right while that fits, with lines of a readable size; else from the top down.
  const wide = Math.min(1150, innerWidth - 80);
  if (graph.graph().width > wide * 1.25) {
    graph.graph().rankdir = "TB";
    dagre.layout(graph);
  }

  const most = Math.max(1, ...[...pairs.values()].map((pair) => pair.count));
  const curve = (points) => {
    const at = (point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    const middle = (one, other) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    let path = `M${at(points[0])}`;
    for (let index = 1; index < points.length - 1; index += 1) {
      const end = index === points.length - 2 ? points[index + 1] : middle(points[index], points[index + 1]);
      path += `Q${at(points[index])} ${at(end)}`;
    }
    return points.length === 2 ? `${path}L${at(points[1])}` : path;
  };

  /** From a state back into itself: a loop through the room that the layout kept for it, below the state or beside it. */
  const loop = ({ x, y, width: across, height: high }, edge) => {
    // The middle of such a curve is three quarters of the way to its handles.
    const handle = (side, middle) => side + (middle - side) / 0.75;
    if (graph.graph().rankdir === "LR") {
      const side = y + high / 2;
      const end = handle(side, edge.y).toFixed(1);
      return `M${(x - 12).toFixed(1)} ${side}C${(x - 26).toFixed(1)} ${end} ${(x + 26).toFixed(1)} ${end} ${(x + 12).toFixed(1)} ${side}`;
    }
    const side = x + across / 2;
    const end = handle(side, edge.x).toFixed(1);
    return `M${side} ${(y - 8).toFixed(1)}C${end} ${(y - 20).toFixed(1)} ${end} ${(y + 20).toFixed(1)} ${side} ${(y + 8).toFixed(1)}`;
  };

  const { width, height } = graph.graph();
  const host = element("div", { class: "states" });
  const edges = graph.edges().map((key) => {
    const edge = graph.edge(key);
    return { key, group: drawn("g", { class: "edge" },
      drawn("title", null, `${key.v} → ${key.w}: ${edge.kinds.join(", ")}`),
      drawn("path", { d: key.v === key.w ? loop(graph.node(key.v), edge) : curve(edge.points), "stroke-width": (1 + 3 * Math.sqrt(edge.count / most)).toFixed(2), "marker-end": "url(#arrow)" }),
      drawn("text", { x: edge.x, y: edge.y + 4, "text-anchor": "middle" }, edge.text)) };
  });
  const nodes = graph.nodes().map((name) => {
    const { x, y, width: across, height: high } = graph.node(name);
    const state = states.find((one) => one.name === name);
    const sub = state.interactions ? `${report.count(state.interactions, "interaction")}` : "passed through";
    return { name, group: drawn("g", { class: state.interactions ? "node talks" : "node", tabindex: "0", role: "img", "aria-label": `${name}: ${sub}` },
      drawn("title", null, name),
      drawn("rect", { x: x - across / 2, y: y - high / 2, width: across, height: high, rx: 9 }),
      drawn("text", { x, y: y - 2, "text-anchor": "middle" }, shortened(name)),
      drawn("text", { x, y: y + 14, "text-anchor": "middle", class: "sub" }, sub)) };
  });
  const light = (name) => {
    host.classList.toggle("lit", name !== null);
    const near = new Set([name]);
    for (const { key, group } of edges) {
      const isOn = key.v === name || key.w === name;
      group.classList.toggle("on", isOn);
      if (isOn) near.add(key.v).add(key.w);
    }
    for (const node of nodes) node.group.classList.toggle("on", near.has(node.name));
  };
  for (const { name, group } of nodes) {
    for (const event of ["pointerenter", "focus"]) group.addEventListener(event, () => light(name));
    for (const event of ["pointerleave", "blur"]) group.addEventListener(event, () => light(null));
  }
  host.append(drawn("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "States and the transitions between them" },
    drawn("defs", null, drawn("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: "userSpaceOnUse", orient: "auto" },
      drawn("path", { d: "M0 0.5 8 4 0 7.5z" }))),
    edges.map(({ group }) => group), nodes.map(({ group }) => group)));
  return host;
};
