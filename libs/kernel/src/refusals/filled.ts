/** What a slot says, by its name. */
type Say = Readonly<Record<string, unknown>> | ((name: string) => unknown);

/** Words with what they name put in: `{name}` is replaced; what is no text and no number says nothing. */
export function filled(words: string, say: Say): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => shown(typeof say === 'function' ? say(name) : say[name]));
}

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
