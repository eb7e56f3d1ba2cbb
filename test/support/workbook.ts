import { crc32 } from 'node:zlib';

/** A cell: its text, a number, or a day as spreadsheets number them. */
export type Cell = string | number | null | { readonly day: number };

const BOOK: Readonly<Record<string, string>> = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
};

/** A workbook of one sheet, as it is uploaded: its parts one after the other, none of them packed. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Buffer {
  const parts = { ...BOOK, 'xl/worksheets/sheet1.xml': sheetOf(rows) };
  const [files, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [called, content] = [Buffer.from(name), Buffer.from(text)];
    const about = numbers(
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [crc32(content), 4],
      [content.length, 4],
      [content.length, 4],
    );
    const sizes = numbers([called.length, 2], [0, 2]);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, sizes, called, content]);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), numbers([20, 2]), about, sizes, place, called]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(entries);
  const end = numbers([0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [list.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...files, list, Buffer.from('PK\u0005\u0006'), end]);
}

function numbers(...given: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    given.map(([value, bytes]) => {
      const written = Buffer.alloc(bytes);
      written.writeUIntLE(value, 0, bytes);
      return written;
    }),
  );
}

const sheetOf = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet><sheetData>${rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

function cellOf(cell: Cell, row: number, column: number): string {
  if (cell === null) return '';
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
