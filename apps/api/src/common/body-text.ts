import { TextDecoder } from 'node:util';
import { Problem } from './problem';

/**
 * The bytes as text in the first of the alphabets that they are valid in; a byte order mark is dropped. Office programs
 * save ledgers in GB 18030: what is not UTF-8 is read as that, never as UTF-8 with holes in it.
 * @throws Problem 400 `TEXT_INVALID` where they are valid in none, 415 `MEDIA_TYPE` for an alphabet that does not exist
 */
export function textOf(bytes: Uint8Array, alphabets: readonly string[]): string {
  for (const alphabet of alphabets) {
    const decoder = decoderOf(alphabet);
    try {
      return decoder.decode(bytes);
    } catch {
      // Not in this one: the next is tried.
    }
  }
  const message = `no text in ${alphabets.join(' or ')}`;
  throw new Problem('TEXT_INVALID', { errors: [{ path: '', message }] });
}

function decoderOf(alphabet: string): TextDecoder {
  try {
    return new TextDecoder(alphabet, { fatal: true });
  } catch {
    throw new Problem('MEDIA_TYPE');
  }
}
