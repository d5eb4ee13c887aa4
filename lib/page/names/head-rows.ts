/** The heads of a table's columns where they stand in several rows: the lowest one over each column names it. */

const MAX_ROWS = 4;
const MAX_SPAN = 12;

/** @returns the lowest head of each column; null: `head` has one row alone. */
export function lowestHeads(head: Element): Element[] | null {
  const rows = [...head.querySelectorAll(':scope > tr')].slice(0, MAX_ROWS);
  if (rows.length < 2) return null;
  const grid: (Element | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      while (grid[y]?.[x] !== undefined) x++;
      const { colSpan, rowSpan } = cell as HTMLTableCellElement;
      const [wide, high] = [Math.min(colSpan || 1, MAX_SPAN), Math.min(rowSpan || 1, rows.length - y)];
      for (let dy = 0; dy < high; dy++)
        for (let dx = 0; dx < wide; dx++) {
          const line = grid[y + dy];
          if (line !== undefined) line[x + dx] = cell;
        }
      x += wide;
    }
  });
  const last = grid.at(-1) ?? [];
  return last.flatMap((cell) => (cell === undefined ? [] : [cell]));
}
