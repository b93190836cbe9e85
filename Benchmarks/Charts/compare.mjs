// Lays the drawn charts out again with Graphviz dot and ELK layered, with the same sizes of boxes and labels, and prints
// the processor time per chart of all three: other work on the machine does not count.
//
//     node compare.mjs DRAWN ELK-WORKER OUT      DRAWN as chart-gate writes it; OUT/dot/*.json, OUT/elk/*.json

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dotLayout, dotStart } from "./dot.mjs";
import { elkLayout, loadElk } from "./elk.mjs";

const [drawn, worker, out] = process.argv.slice(2);
for (const name of ["dot", "elk"]) mkdirSync(`${out}/${name}`, { recursive: true });

const attribute = (element, name) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

/// The nodes, edges and sizes of a chart, from its picture: one element per line.
function read(id) {
  const lines = readFileSync(`${drawn}/whole/${id}.plain.svg`, "utf8").split("\n");
  const size = (line) => {
    const [, , w, h] = attribute(line, "data-box").split(" ").map(Number);
    return { w, h };
  };
  const labels = new Map(lines.filter((line) => line.startsWith('<g class="edge-label"'))
    .map((line) => [attribute(line, "data-edge"), size(line)]));
  return {
    id,
    nodes: lines.filter((line) => line.startsWith('<g class="node'))
      .map((line) => ({ id: attribute(line, "data-id"), type: attribute(line, "data-type"), ...size(line) })),
    edges: lines.filter((line) => line.startsWith('<path class="edge'))
      .map((line) => ({
        from: attribute(line, "data-from"), to: attribute(line, "data-to"),
        label: labels.get(attribute(line, "data-id")),
      })),
  };
}

const ours = new Map(readFileSync(`${drawn}/times.tsv`, "utf8").split("\n").map((line) => line.split("\t"))
  .filter(([view]) => view === "plain").map(([, id, , time]) => [id, Number(time)]));
const elk = loadElk(worker);
const start = dotStart();

/// The least of several times counts, as for ours.
function timeElk(chart) {
  let [least, layout] = [Infinity, null];
  for (let round = 0; round < 10; round += 1) {
    const begin = process.cpuUsage();
    layout = elk(chart);
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return { time: least, layout: elkLayout(chart, layout) };
}

const charts = readdirSync(`${drawn}/whole`).filter((name) => name.endsWith(".plain.svg")).sort()
  .map((name) => read(name.slice(0, -".plain.svg".length)));
// Until the compiler has warmed up.
for (let round = 0; round < 5; round += 1) charts.forEach(elk);

const rows = charts.map((chart) => {
  const dot = dotLayout(chart, start);
  const layered = timeElk(chart);
  if (dot) writeFileSync(`${out}/dot/${chart.id}.json`, JSON.stringify(dot.layout));
  writeFileSync(`${out}/elk/${chart.id}.json`, JSON.stringify(layered.layout));
  return { id: chart.id, nodes: chart.nodes.length, times: [ours.get(chart.id), dot?.time, layered.time] };
});

const columns = (cells) => cells.map((cell, index) => index ? String(cell).padStart(9) : cell.padEnd(24)).join("");
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const print = (name, nodes, times) => console.log(columns([name, nodes, ...times.map((time) => time?.toFixed(3) ?? "failed")]));
console.log(columns(["processor ms, plain", "nodes", "ours", "dot", "ELK"]));
for (const { id, nodes, times } of rows) print(id, nodes, times);
const small = rows.filter(({ nodes }) => nodes <= 20);
for (const [name, set] of [["median up to 20 nodes", small], ["median of all", rows]]) {
  print(name, set.length, [0, 1, 2].map((column) => median(set.map(({ times }) => times[column]).filter((time) => time !== undefined))));
}
