// Engines that know only boxes end their edges on the box; a person would draw them on to the rhombus inside it.

/// Moves the two ends of a way straight on to the outline of the nodes that they belong to.
export function dock(points, source, target) {
  const ends = [[0, 1, source], [points.length - 1, points.length - 2, target]];
  for (const [end, neighbour, node] of ends) {
    if (node.type !== "decision" || !points[neighbour]) continue;
    const [x, y] = points[end];
    const [offsetX, offsetY] = [x - node.x - node.w / 2, y - node.y - node.h / 2];
    points[end] = Math.abs(points[neighbour][0] - x) < 0.5
      ? [x, node.y + node.h / 2 + Math.sign(offsetY) * (1 - Math.abs(offsetX) * 2 / node.w) * node.h / 2]
      : [node.x + node.w / 2 + Math.sign(offsetX) * (1 - Math.abs(offsetY) * 2 / node.h) * node.w / 2, y];
  }
  return points;
}
