// Rows as a spreadsheet takes them: one line a row, cells parted by tabs, heads above several rows.

const cell = (text: string) => text.replace(/\s+/g, ' ').trim();

export function asTsv<Row>(
  columns: { key: string; head: string }[],
  rows: Row[],
  words: (row: Row, key: string) => string,
): string {
  const lines = rows.map((row) => columns.map((column) => cell(words(row, column.key))));
  const heads = rows.length > 1 ? [columns.map((column) => cell(column.head))] : [];
  return [...heads, ...lines].map((line) => line.join('\t')).join('\n');
}
