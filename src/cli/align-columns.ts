/** Rows as aligned lines, two spaces between columns. Vietnamese letters are one column wide when composed. */
export function alignColumns(rows: readonly (readonly string[])[], margin = ''): readonly string[] {
  const composed = rows.map((row) => row.map((cell) => cell.normalize('NFC')));
  const widths: number[] = [];
  for (const row of composed) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  }
  return composed.map((row) =>
    `${margin}${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - cell.length)).join('  ')}`.trimEnd(),
  );
}
