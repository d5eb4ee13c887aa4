/** How a cost grows with the number of things that cause it. */

/**
 * The exponent of the power law through the points, fitted where both axes are logarithmic: 1 is linear, 2 is quadratic.
 * @param costs of the same length as `counts`; what is not above zero is left out
 * @returns null: fewer than two points are left
 */
export function exponentOf(counts: readonly number[], costs: readonly number[]): number | null {
  const points = counts.flatMap((count, i) => {
    const cost = costs[i] ?? 0;
    return count > 0 && cost > 0 ? [{ x: Math.log(count), y: Math.log(cost) }] : [];
  });
  if (points.length < 2) return null;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
