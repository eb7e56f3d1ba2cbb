/** A text in both languages. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A table of words, in one language. */
export const wordsIn = <Table extends Readonly<Record<string, Words>>, Language extends keyof Words>(
  table: Table,
  language: Language,
): { readonly [Key in keyof Table]: Table[Key][Language] } =>
  Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]])) as {
    readonly [Key in keyof Table]: Table[Key][Language];
  };
