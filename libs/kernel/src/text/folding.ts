/**
 * The same words are typed in many ways: 全角 and half width, the ideographic space, marks that nobody sees. These functions
 * are the one place that says which ways are the same, for what is imported, searched and named.
 */

/** Blanks of every kind, the ideographic and the no-break ones among them. */
const BLANKS = /[\s\p{Z}]+/gu;
/** Marks without width that copying brings along: joiners, byte order marks, directions, soft hyphens, control characters. */
const UNSEEN =
  /(?![\t\n\v\f\r\u0085])[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]/gu;

/** A text as it is kept: nothing unseen in it, one plain space for any blanks, none at its ends. Width stays as written. */
export function tidyText(text: string): string {
  return text.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** What is read and not kept as written (a number, a day, a code, a heading): one width too. */
export function plainText(text: string): string {
  return tidyText(tidyText(text).normalize('NFKC'));
}

/** By which texts are found and names compared: one width, one case, no blanks. */
export function searchText(text: string): string {
  return plainText(text).toLowerCase().normalize('NFKC').replaceAll(' ', '');
}

/** Whether one of the texts has the words in it, however either is typed. Nothing sought stands in every text. */
export function holdsText(texts: readonly string[], sought: string): boolean {
  const folded = searchText(sought);
  return folded === '' || texts.some((text) => searchText(text).includes(folded));
}
