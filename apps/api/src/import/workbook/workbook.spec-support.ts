import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a workbook has it: its text, or its own XML where a test is about that. */
export type Cell = string | number | null | { readonly xml: string };

/** An archive with these parts, packed. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const [bytes, called] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(called.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, called, packed]);
    const beside = Buffer.alloc(14);
    beside.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, beside, called]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** What a workbook says about itself, with one sheet and two styles: plain, and a day. */
export const BOOK: Readonly<Record<string, string>> = {
  'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
};

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A sheet with these cells, as XML. */
export const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

function cellXml(cell: Cell, row: number, column: number): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml;
  const at = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${safe(cell)}</t></is></c>`;
}

/** A whole workbook, as it is uploaded. */
export const workbookOf = (rows: readonly (readonly Cell[])[]): Buffer =>
  zipOf({ ...BOOK, 'xl/worksheets/sheet1.xml': sheetXml(rows) });
