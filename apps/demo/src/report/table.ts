/** Columns that a terminal gives a text: two for each Chinese character. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** As much of a text as fits, with `…` where some is left out. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let fitting = '';
  for (const character of text) {
    if (widthOf(fitting + character) > width - 1) break;
    fitting += character;
  }
  return `${fitting}…`;
}

/** Lines with aligned columns under a head and a rule; cells that are numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const texts = rows.map((row) => row.map(String));
  const widths = head.map((title, column) =>
    Math.max(widthOf(title), ...texts.map((row) => widthOf(row[column] ?? ''))),
  );
  const right = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return right[column] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...texts.map(line)];
}
