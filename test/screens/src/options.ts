import { parseArgs } from 'node:util';

export type Size = 'desktop' | 'phone';
export type Theme = 'light' | 'dark';
export type Language = 'zh' | 'en';

export interface Options {
  /** Null: an installation of our own is started. */
  readonly address: string | null;
  /** Of the installation that is started; null: a temporary folder that is removed afterwards. */
  readonly dataDir: string | null;
  readonly password: string;
  readonly out: string;
  /** Parts of names, routes or sign-ins; empty: all. */
  readonly only: readonly string[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  /** The first screen alone. */
  readonly fold: boolean;
}

const flag = { type: 'boolean', default: false } as const;

/** Naming none of a kind means all of it. @throws TypeError on an option that is not known */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      address: { type: 'string' },
      data: { type: 'string' },
      password: { type: 'string', default: 'bangban-demo' },
      out: { type: 'string', default: '.bangban/screens' },
      only: { type: 'string', default: '' },
      desktop: flag,
      phone: flag,
      light: flag,
      dark: flag,
      zh: flag,
      en: flag,
      fold: flag,
    },
  });
  return {
    address: values.address ?? null,
    dataDir: values.data ?? null,
    password: values.password,
    out: values.out,
    fold: values.fold,
    only: values.only.split(',').filter((part) => part !== ''),
    sizes: chosen({ desktop: values.desktop, phone: values.phone }),
    themes: chosen({ light: values.light, dark: values.dark }),
    languages: chosen({ zh: values.zh, en: values.en }),
  };
}

function chosen<T extends string>(flags: Readonly<Record<T, boolean>>): T[] {
  const all = Object.keys(flags) as T[];
  const named = all.filter((key) => flags[key]);
  return named.length > 0 ? named : all;
}
