import { dropKept, keep, readKept } from '../kept';
import type { FieldValues } from './fields';

interface Subject {
  readonly act: string;
  readonly session: { readonly personId: string; readonly actingFor: string | null };
  /** What it is about, from the large to the small. */
  readonly ids: readonly (string | null | undefined)[];
  /** Filled in for whoever opens the form: opened from elsewhere it is another form. */
  readonly given?: FieldValues;
}

/** One name for what somebody writes in somebody's name about one subject. */
export function draftKeyOf({ act, given = {}, ids, session }: Subject): string {
  const parts = [session.personId, session.actingFor, act, ...ids].map((part) => part ?? '');
  return (Object.keys(given).length === 0 ? parts : [...parts, JSON.stringify(given)]).join(':');
}

/** What somebody has typed and not submitted; survives a reload and a lost session. */
export function readDraft(key: string): FieldValues | null {
  const kept = readKept(`draft:${key}`);
  return typeof kept === 'object' ? (kept as FieldValues | null) : null;
}

export const keepDraft = (key: string, values: FieldValues): void => keep(`draft:${key}`, values);

export const dropDraft = (key: string): void => dropKept(`draft:${key}`);
