// Simple tables: a head, rows, cells of one line. Tab goes from cell to cell and adds a row at the end.
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { around } from './command';
import { body, type Align } from './schema';

const { nodes } = body;

interface Cell {
  table: Node;
  at: number;
  row: number;
  column: number;
}

export function cellAt(state: EditorState): Cell | null {
  const found = around(state, nodes.table!);
  if (!found) return null;
  const { $from } = state.selection;
  return {
    table: found.node,
    at: found.at,
    row: $from.index(found.depth),
    column: $from.index(found.depth + 1),
  };
}

function emptyRow(cells: readonly Node[]): Node {
  const row = cells.map((cell) => nodes.table_cell!.create({ align: cell.attrs.align as Align }));
  return nodes.table_row!.create(null, row);
}

/** Puts another table in its place, with the caret in one of its cells. */
function replace(
  state: EditorState,
  cell: Cell,
  rows: readonly Node[],
  row: number,
  column: number,
): Transaction {
  const table = nodes.table!.create(null, rows);
  const tr = state.tr.replaceWith(cell.at, cell.at + cell.table.nodeSize, table);
  return tr
    .setSelection(TextSelection.create(tr.doc, positionIn(table, cell.at, row, column)))
    .scrollIntoView();
}

/** The end of the words of a cell. */
function positionIn(table: Node, at: number, row: number, column: number): number {
  let position = at + 1;
  for (let index = 0; index < row; index += 1) position += table.child(index).nodeSize;
  position += 1;
  const line = table.child(row);
  for (let index = 0; index < column; index += 1) position += line.child(index).nodeSize;
  return position + 1 + line.child(column).content.size;
}

export const insertTable: Command = (state, dispatch) => {
  if (cellAt(state)) return false;
  const head = nodes.table_head!.create(null, [nodes.table_header!.create(), nodes.table_header!.create()]);
  const table = nodes.table!.create(null, [head, emptyRow(head.children)]);
  const { $from } = state.selection;
  const at = $from.parent.content.size === 0 ? $from.before() : $from.after();
  const tr = state.tr.replaceWith(at, $from.parent.content.size === 0 ? $from.after() : at, table);
  // One goes on below it.
  const next = tr.doc.resolve(at + table.nodeSize).nodeAfter;
  if (!next || !TEXT.includes(next.type)) tr.insert(at + table.nodeSize, nodes.paragraph!.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
  return true;
};

/** Blocks a caret can go down into. */
const TEXT = [nodes.paragraph, nodes.heading, nodes.bullet_list, nodes.ordered_list, nodes.blockquote];

/** Below the last row, where no text follows the table, a paragraph begins. */
export const leaveTable: Command = (state, dispatch, view) => {
  const cell = cellAt(state);
  if (!cell || cell.row < cell.table.childCount - 1 || !view?.endOfTextblock('down')) return false;
  const end = cell.at + cell.table.nodeSize;
  const next = state.doc.resolve(end).nodeAfter;
  if (next && TEXT.includes(next.type)) return false;
  const tr = state.tr.insert(end, nodes.paragraph!.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  return true;
};

export function moveCell(by: 1 | -1): Command {
  return (state, dispatch) => {
    const cell = cellAt(state);
    if (!cell) return false;
    const width = cell.table.child(0).childCount;
    const next = cell.row * width + cell.column + by;
    if (next < 0) return true;
    const row = Math.floor(next / width);
    if (row === cell.table.childCount) return addRow(state, dispatch);
    const to = positionIn(cell.table, cell.at, row, next % width);
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, to)).scrollIntoView());
    return true;
  };
}

/** A row under the caret's. */
export const addRow: Command = (state, dispatch) => {
  const cell = cellAt(state);
  if (!cell) return false;
  const rows = cell.table.children.toSpliced(cell.row + 1, 0, emptyRow(cell.table.child(0).children));
  dispatch?.(replace(state, cell, rows, cell.row + 1, 0));
  return true;
};

/** A column at the right of the caret's. */
export const addColumn: Command = (state, dispatch) => {
  const cell = cellAt(state);
  if (!cell) return false;
  const rows = cell.table.children.map((row, at) => {
    const fresh = (at === 0 ? nodes.table_header! : nodes.table_cell!).create();
    return row.type.create(null, row.children.toSpliced(cell.column + 1, 0, fresh));
  });
  dispatch?.(replace(state, cell, rows, cell.row, cell.column + 1));
  return true;
};

/** The head stays: a table without one has no form in Markdown. */
export const removeRow: Command = (state, dispatch) => {
  const cell = cellAt(state);
  if (!cell || cell.row === 0) return false;
  const rows = cell.table.children.toSpliced(cell.row, 1);
  dispatch?.(replace(state, cell, rows, Math.min(cell.row, rows.length - 1), cell.column));
  return true;
};

export const removeColumn: Command = (state, dispatch) => {
  const cell = cellAt(state);
  if (!cell || cell.table.child(0).childCount === 1) return false;
  const rows = cell.table.children.map((row) =>
    row.type.create(null, row.children.toSpliced(cell.column, 1)),
  );
  dispatch?.(replace(state, cell, rows, cell.row, Math.max(0, cell.column - 1)));
  return true;
};

export function alignColumn(align: Align): Command {
  return (state, dispatch) => {
    const cell = cellAt(state);
    if (!cell) return false;
    const aligned = (node: Node) => node.type.create({ align }, node.content);
    const rows = cell.table.children.map((row) =>
      row.type.create(
        null,
        row.children.map((one, at) => (at === cell.column ? aligned(one) : one)),
      ),
    );
    dispatch?.(replace(state, cell, rows, cell.row, cell.column));
    return true;
  };
}

export const removeTable: Command = (state, dispatch) => {
  const cell = cellAt(state);
  if (!cell) return false;
  const paragraph = nodes.paragraph!.create();
  const tr = state.tr.replaceWith(cell.at, cell.at + cell.table.nodeSize, paragraph);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, cell.at + 1)));
  return true;
};
