/** Numbers in [0, 1) that are the same for the same words, on every machine and in every run. */
export function seeded(words: string): () => number {
  let state = hash(words);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a over UTF-16 units. */
function hash(words: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/** One entry of a list, always the same for the same words. @throws RangeError for an empty list */
export function pick<T>(list: readonly T[], words: string): T {
  const found = list[Math.floor(seeded(words)() * list.length)];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
}
