#!/bin/sh
# The chart gate: 1,000 random charts in each presentation keep the hard rules. Where the independent measures are at
# hand, the benchmark and some of the random charts are measured with them too.
#
#     Tests/ChartGate/gate.sh [FOLDER]    FOLDER holds metrics.py, stability.py and targets.json
set -eu
cd "$(dirname "$0")/../.."
tools=${1:-../shared/flow}
graphs=Tests/FlowLayoutTests/Graphs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build --configuration release --product chart-gate
draw() { .build/release/chart-gate "$@"; }

echo 'gate: hard rules on 1,000 random charts'
draw --laws 1000

echo 'gate: benchmark'
draw "$graphs" "$work/base"
# Three small charts byte for byte, so that a change of the drawing is seen by eye; the others by their measures only.
for golden in Tests/ChartGate/Golden/*; do diff -u "$golden" "$work/base/whole/$(basename "$golden")"; done
if [ ! -f "$tools/metrics.py" ]; then exit 0; fi
python3 "$tools/metrics.py" --graphs "$graphs" "$work"/base/whole/* --targets "$tools/targets.json" --gate
python3 "$tools/metrics.py" --graphs "$graphs" "$work"/base/parts/* --gate

echo 'gate: stability'
python3 "$tools/stability.py" edits "$graphs" "$work/edits"
for edit in label insert addreturn delete permute; do
  draw "$work/edits/$edit" "$work/$edit" >/dev/null
  python3 "$tools/stability.py" compare "$work/base/whole" "$work/$edit/whole" --edit "$edit" \
    --targets "$tools/targets.json" --gate
done
for file in "$work"/base/whole/*; do cmp "$file" "$work/permute/whole/$(basename "$file")"; done

echo 'gate: 200 of the random charts, measured'
draw --random 200 "$work/random"
draw "$work/random" "$work/drawn"
for view in plain.svg table.html strip.html lanes.svg; do
  python3 "$tools/metrics.py" --graphs "$work/random" "$work"/drawn/whole/*."$view" |
    awk '/^total/ { print; clean = $8 + 0 } END { exit !(clean >= 99.9) }'
done
