import { inflateSync } from 'node:zlib';

/**
 * What is written on each sheet of a PDF that Chromium made: its objects stand one by one in the file, and each font says which
 * sign a glyph is. No reader of PDF in general.
 */
export function sheetsOf(pdf: Buffer): readonly string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const file = new PdfFile(objects);
  return [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body)).map((body) => file.textOf(body));
}

class PdfFile {
  private readonly signs = new Map<string, ReadonlyMap<number, string>>();

  constructor(private readonly objects: ReadonlyMap<string, string>) {}

  textOf(page: string): string {
    const fonts = new Map(
      [...this.part(page, 'Font').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]),
    );
    const [, contents = ''] = /\/Contents ([\d ]+R|\[[^\]]*\])/.exec(page) ?? [];
    const drawn = [...contents.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => this.stream(id)).join('\n');
    let signs: ReadonlyMap<number, string> = new Map();
    let digits = 4;
    return [...drawn.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>/gi)]
      .map(([, font, glyphs = '']) => {
        if (font !== undefined) {
          const id = fonts.get(font) ?? '';
          signs = this.signsOf(id);
          // Drawn by programs of their own: one byte for each.
          digits = this.objects.get(id)?.includes('/Type3') ? 2 : 4;
        }
        const each = glyphs.match(new RegExp(`.{${digits}}`, 'g')) ?? [];
        return each.map((glyph) => signs.get(Number.parseInt(glyph, 16)) ?? '').join('');
      })
      .join('');
  }

  /** A dictionary that stands in the page or its resources, or is referred to from there. */
  private part(page: string, name: string): string {
    const [, resources] = /\/Resources (\d+) 0 R/.exec(page) ?? [];
    const text = resources === undefined ? page : (this.objects.get(resources) ?? '');
    const [, inner, id] = new RegExp(`/${name}\\s*(?:<<([\\s\\S]*?)>>|(\\d+) 0 R)`).exec(text) ?? [];
    return inner ?? this.objects.get(id ?? '') ?? '';
  }

  private stream(id: string): string {
    const body = this.objects.get(id) ?? '';
    const begins = body.indexOf('stream\n');
    if (begins < 0) return '';
    const bytes = Buffer.from(body.slice(begins + 7, body.lastIndexOf('\nendstream')), 'latin1');
    return (body.slice(0, begins).includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  private signsOf(font: string): ReadonlyMap<number, string> {
    const known = this.signs.get(font);
    if (known) return known;
    const [, id = ''] = /\/ToUnicode (\d+)/.exec(this.objects.get(font) ?? '') ?? [];
    const signs = new Map<number, string>();
    for (const [, kind, lines = ''] of this.stream(id).matchAll(/beginbf(char|range)\n([\s\S]*?)endbf/g)) {
      const line = kind === 'char' ? /<(\w+)>() <(\w+)>/g : /<(\w+)> <(\w+)> <(\w+)>/g;
      for (const [, from = '', to = '', sign = ''] of lines.matchAll(line)) {
        const [first, last] = [from, to || from].map((hex) => Number.parseInt(hex, 16));
        const text = Buffer.from(sign, 'hex').swap16().toString('utf16le');
        for (let glyph = first ?? 0; glyph <= (last ?? 0); glyph += 1) {
          signs.set(glyph, String.fromCodePoint((text.codePointAt(0) ?? 0) + glyph - (first ?? 0)) + text.slice(1));
        }
      }
    }
    this.signs.set(font, signs);
    return signs;
  }
}
