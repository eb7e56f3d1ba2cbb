let arrived = false;
const waiting: (() => void)[] = [];

/** Called once, when there is a font for every character: the device's own, or ours with all its pieces declared. */
export function allCharactersArrived(): void {
  arrived = true;
  for (const then of waiting.splice(0)) then();
}

export const haveAllCharacters = (): boolean => arrived;

/**
 * Calls back once that is so, and never where it is so already: what was drawn before, and is not text of the page, has boxes
 * for the characters that it lacked.
 */
export function onceAllCharacters(then: () => void): void {
  if (!arrived) waiting.push(then);
}
