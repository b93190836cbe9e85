#!/bin/sh
# One page with every chart of the benchmark and of content/ in all four presentations: .build/gallery/index.html
set -eu
cd "$(dirname "$0")/../.."
place=.build/gallery
swift build --configuration release --product chart-gate
rm -rf "$place"
.build/release/chart-gate --content content "$place/graphs"
cp Tests/FlowLayoutTests/Graphs/*.json "$place/graphs"
.build/release/chart-gate "$place/graphs" "$place"
cp templates/assets/chart/chart.css "$place"
{
  printf '<!DOCTYPE html>\n<html lang="th"><meta charset="utf-8"><title>Charts</title>\n'
  printf '<link rel="stylesheet" href="chart.css">\n'
  printf '<style>:root{--background:#fff;--control:#6b7a8a;--screen:Loma,sans-serif}table{border-collapse:collapse}section{display:flex;gap:48px;align-items:start;overflow:auto}.chart{position:relative;padding:0;width:var(--fw)}</style>\n'
  for graph in "$place"/graphs/*.json; do
    id=$(basename "$graph" .json)
    printf '<h2>%s</h2>\n<section>\n' "$id"
    for view in table strip; do
      # The first line is the head of a page of its own, and the beginning of the table.
      sed '1s/.*<table/<table/' "$place/whole/$id.$view.html"
    done
    printf '<img alt="plain" src="whole/%s.plain.svg">\n<img alt="lanes" src="whole/%s.lanes.svg">\n</section>\n' "$id" "$id"
  done
  printf '</html>\n'
} >"$place/index.html"
echo "gallery: $place/index.html"
