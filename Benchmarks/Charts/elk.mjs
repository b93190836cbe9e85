// The layered algorithm of ELK, out of the worker that the PyPI package `ipyelk` holds, without a browser.

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { dock } from "./outline.mjs";

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.spacing.nodeNode": "40",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.edgeLabels.placement": "TAIL",
};

/// Loads the worker; returns a function from a chart to its layout.
export function loadElk(worker) {
  const self = {};
  // What a web worker finds around it.
  const around = { self, setTimeout, clearTimeout, console, importScripts() {}, location: "http://worker/" };
  const context = vm.createContext(around);
  vm.runInContext(readFileSync(worker, "utf8"), context, worker);
  // The worker knows only objects of its own realm.
  const inside = vm.runInContext("JSON.parse", context);
  let answer;
  self.postMessage = (message) => { answer = message; };
  const ask = (command) => {
    answer = undefined;
    self.onmessage({ data: inside(JSON.stringify({ id: 1, ...command })) });
    if (!answer || answer.error) throw new Error("elk: " + JSON.stringify(answer?.error));
    return answer.data;
  };
  ask({ cmd: "register", algorithms: ["layered"] });
  return (chart) => ask({ cmd: "layout", graph: input(chart), layoutOptions: {}, options: {} });
}

function input(chart) {
  return {
    id: "root",
    layoutOptions: options,
    children: chart.nodes.map(({ id, w, h }) => ({ id, width: w, height: h })),
    edges: chart.edges.map(({ from, to, label }, index) => ({
      id: "e" + index, sources: [from], targets: [to],
      labels: label ? [{ id: "l" + index, text: "x", width: label.w, height: label.h }] : [],
    })),
  };
}

/// A layout as metrics.py reads it.
export function elkLayout(chart, layout) {
  const nodes = Object.fromEntries(layout.children.map(({ id, x, y, width, height }, index) =>
    [id, { x, y, w: width, h: height, type: chart.nodes[index].type }]));
  const edges = layout.edges.map((edge, index) => {
    const { startPoint, bendPoints = [], endPoint } = edge.sections[0];
    const label = edge.labels?.[0];
    const { from, to } = chart.edges[index];
    const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y]);
    return {
      from, to, points: dock(points, nodes[from], nodes[to]),
      label: label ? { x: label.x, y: label.y, w: label.width, h: label.height } : null,
    };
  });
  return { graph: chart.id, view: "plain", font_px: 16, nodes, edges };
}
