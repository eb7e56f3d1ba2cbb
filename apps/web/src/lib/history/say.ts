import type { DateOnly, Instant, LimitEnd } from '@bangban/kernel';
import type { EventMap, EventType, Money } from '@bangban/domain';
import type { zh } from '../../i18n/zh';

type Words = typeof zh.words;
type History = typeof zh.history;

/** Names and formats that a sentence needs, in the language in use. */
export interface Say {
  /** A unit or a person. */
  readonly name: (id: string | null) => string;
  /** A help item by its title, `#7` where it is not known. */
  readonly item: (id: string) => string;
  /** A supervision form by its number, or just as one where that is not known. */
  readonly form: (id: string) => string;
  /** One of the two, in the language in use. */
  readonly formNumber: (zh: string, en: string) => string;
  /** What an item is called when it comes to be. */
  readonly title: (item: { readonly title: string; readonly templateKey: string | null }) => string;
  readonly evidenceKind: (kind: string) => string;
  readonly pauseKind: (key: string) => string;
  readonly coKind: (key: string) => string;
  readonly industry: (written: string) => string;
  readonly date: (date: DateOnly) => string;
  /** The last day of a limit: marked where it may still move. */
  readonly dueDay: (end: LimitEnd) => string;
  /** A month or a quarter. */
  readonly period: (period: string) => string;
  readonly day: (instant: Instant) => string;
  readonly time: (instant: Instant) => string;
  /** Null: kept back. */
  readonly money: (money: Money | null) => string;
  readonly days: (days: number) => string;
  readonly list: (words: readonly string[]) => string;
  /** A word of the glossary; the code itself where there is none. */
  readonly word: (group: keyof Words, key: string) => string;
  readonly field: (key: string) => string;
  readonly project: string;
  readonly nobody: string;
  readonly yes: string;
}

/** A sentence: which one, what fills it, and what somebody gave as their reason. */
export interface Sentence {
  readonly key: keyof History['event'];
  readonly values: Readonly<Record<string, string | number>>;
  readonly reason?: string | null;
  readonly note?: string | null;
}

export type Sentences<T extends EventType> = {
  readonly [K in T]: (data: EventMap[K], say: Say) => Sentence;
};

/** Recipients by name, without repeating one. */
export function people(ids: readonly string[], say: Say): string {
  return ids.length === 0 ? say.nobody : say.list([...new Set(ids)].map((id) => say.name(id)));
}

/** What a clock of the project or of an item is about. */
export function subjectOf(itemId: string | null, say: Say): string {
  return itemId === null ? say.project : say.item(itemId);
}
