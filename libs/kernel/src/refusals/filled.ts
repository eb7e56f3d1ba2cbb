/** Words with what they name put in: `{name}` is replaced from the values; what is no text and no number says nothing. */
export function filled(words: string, values: Readonly<Record<string, unknown>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
