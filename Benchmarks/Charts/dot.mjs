// Graphviz dot with orthogonal edges.

import { spawnSync } from "node:child_process";
import { dock } from "./outline.mjs";

/// Charts in one run.
const copies = 50;

function source(chart) {
  const inches = (px) => (px / 72).toFixed(4);
  const shape = (type) => (type === "decision" ? "diamond" : "box");
  const cell = ({ w, h }) => `<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${w}" HEIGHT="${h}"><TR><TD></TD></TR></TABLE>>`;
  return [
    "digraph {", "graph [splines=ortho, rankdir=TB, nodesep=0.5, ranksep=0.5]", "node [fixedsize=true, label=\"\"]",
    ...chart.nodes.map(({ id, type, w, h }) =>
      `"${id}" [shape=${shape(type)}, width=${inches(w)}, height=${inches(h)}]`),
    ...chart.edges.map(({ from, to, label }) => `"${from}" -> "${to}"` + (label ? ` [xlabel=${cell(label)}]` : "")),
    "}", "",
  ].join("\n");
}

function run(input) {
  const done = spawnSync("dot", ["-Tjson0"], { input, maxBuffer: 1 << 28, encoding: "utf8" });
  return done.status === 0 ? done.stdout : null;
}

/// Processor time of laying out all charts of a text, in ms: what the shell says about its children.
function time(input) {
  const done = spawnSync("sh", ["-c", "dot -Tjson0 > /dev/null 2>&1; times"], { input, encoding: "utf8" });
  const children = done.stdout.trim().split("\n").at(-1);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .reduce((sum, [, minutes, seconds]) => sum + 60000 * Number(minutes) + 1000 * Number(seconds), 0);
}

/// Lays a chart out; its time in ms is what many copies take longer than none, so that the start of dot does not count.
///
/// Null where dot gives up: its orthogonal router stops on some charts.
export function dotLayout(chart, empty) {
  const text = source(chart);
  const output = run(text);
  if (output === null) return null;
  const spent = Math.max(0, Math.min(time(text.repeat(copies)), time(text.repeat(copies))) - empty) / copies;
  return { time: spent, layout: read(chart, JSON.parse(output)) };
}

/// What starting dot takes, in ms.
export function dotStart() {
  return Math.min(...[1, 2, 3].map(() => time("digraph { a }\n")));
}

function read(chart, output) {
  const height = Number(output.bb.split(",")[3]);
  const point = (text) => text.split(",").map(Number);
  const down = ([x, y]) => [x, height - y];
  const nodes = {};
  output.objects.forEach(({ name, pos }) => {
    const { w, h, type } = chart.nodes.find(({ id }) => id === name);
    const [x, y] = down(point(pos));
    nodes[name] = { x: x - w / 2, y: y - h / 2, w, h, type };
  });
  const edges = output.edges.map((edge) => {
    const [from, to] = [output.objects[edge.tail].name, output.objects[edge.head].name];
    const { label } = chart.edges.find((other) => other.from === from && other.to === to);
    let end = null;
    const curve = [];
    for (const part of edge.pos.split(" ")) {
      if (part.startsWith("e,")) end = down(point(part.slice(2)));
      else if (!part.startsWith("s,")) curve.push(down(point(part)));
    }
    // Every third point of the curve is a corner, the others are its handles.
    const points = curve.filter((_, place) => place % 3 === 0);
    if (end) points.push(end);
    const middle = label && edge.xlp ? down(point(edge.xlp)) : null;
    return {
      from, to, points: dock(points, nodes[from], nodes[to]),
      label: middle ? { x: middle[0] - label.w / 2, y: middle[1] - label.h / 2, w: label.w, h: label.h } : null,
    };
  });
  return { graph: chart.id, view: "plain", font_px: 16, nodes, edges };
}
