const SIGNS: Readonly<Record<string, string>> = { '<': '＜', '>': '＞' };

/**
 * A text in which the services find nothing to act on: what people typed must not become a link or call everybody (both are
 * written as tags there). Lines stay.
 */
export function plain(text: string): string {
  return text.replace(/[<>]/g, (sign) => SIGNS[sign] ?? '').replace(/[^\P{C}\n]/gu, ' ');
}

/** Its beginning where it is too long, within so many bytes as it is sent. */
export function fitted(text: string, longest: number): string {
  if (bytesOf(text) <= longest) return text;
  const signs = [...text];
  let [fits, over] = [0, signs.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (bytesOf(`${signs.slice(0, middle).join('')}…`) <= longest) fits = middle;
    else over = middle;
  }
  return `${signs.slice(0, fits).join('')}…`;
}

/** With what JSON adds to it. */
export const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;
