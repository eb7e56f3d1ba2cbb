const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The project meant by what was typed or pasted: its id, its page's address, or its workflow's id. */
export const projectIn = (text: string): string | null => ID.exec(text)?.[0].toLowerCase() ?? null;
