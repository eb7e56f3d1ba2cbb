import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@bangban/kernel';

const spoken = new AsyncLocalStorage<Language>();

/** What is done here reads names of units and people in this language. */
export const speaking = <T>(language: Language, work: () => T): T => spoken.run(language, work);

/** In which language names are read: whoever asks says so; Chinese, where nobody did. */
export const languageSpoken = (): Language => spoken.getStore() ?? 'zh';

/** SQL for the name in a row of `unit` or `person_version`; the Chinese one where the office gave no other. */
export const nameIn = (row: string): string =>
  languageSpoken() === 'en' ? `coalesce(${row}.name_en, ${row}.name)` : `${row}.name`;

/** The same of what is at hand. */
export const spokenName = ({ name, nameEn }: { readonly name: string; readonly nameEn?: string | null }): string =>
  languageSpoken() === 'en' ? (nameEn ?? name) : name;
