/** `1500` as decimals is `15`. */
export function withoutZerosBehind(decimals: string): string {
  let end = decimals.length;
  while (end > 0 && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}
