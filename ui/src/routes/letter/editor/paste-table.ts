// Tables of the clipboard as a letter has them: a head, plain cells of one line, as many in each row. A cell that was
// merged keeps its words in its first place, and the others are empty.

export function plainTable(page: Document, table: HTMLTableElement) {
  const rows = [...table.rows];
  const grid: (HTMLTableCellElement | 'taken')[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of [...row.cells]) {
      while (grid[at]![column]) column += 1;
      const [height, width] = [Math.max(1, cell.rowSpan), Math.max(1, cell.colSpan)];
      for (let below = at; below < Math.min(rows.length, at + height); below += 1)
        for (let beside = 0; beside < width; beside += 1) grid[below]![column + beside] = 'taken';
      grid[at]![column] = cell;
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  rows.forEach((row, at) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const plain = page.createElement(at === 0 ? 'th' : 'td');
      const cell = grid[at]![column];
      if (cell && cell !== 'taken') fill(plain, cell);
      return plain;
    });
    row.replaceChildren(...cells);
  });
}

/** A cell has one line. */
function fill(plain: HTMLElement, cell: HTMLTableCellElement) {
  plain.dataset.align = cell.dataset.align ?? cell.getAttribute('align') ?? 'start';
  for (const block of cell.querySelectorAll('p, div, li, br')) block.after(' ');
  for (const block of cell.querySelectorAll('p, div, ul, ol, li')) block.replaceWith(...block.childNodes);
  cell.querySelectorAll('br').forEach((node) => node.remove());
  plain.append(...cell.childNodes);
}
