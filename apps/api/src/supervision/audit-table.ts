import { ACT_WORDS, AUDIT_ACTS, AUDIT_DETAILS, AUDIT_HEADINGS, AUDIT_OUTCOMES } from '@bangban/contract';
import type { Language, Text } from '@bangban/kernel';
import { csvLine } from '@bangban/domain';
import type { AuditRow } from '@bangban/persistence';
import { isProblemCode, problemText } from '../common/problem';

/** Whoever reads the table: their language, their clock, and the names of who and what is spoken of. */
export interface AuditReader {
  readonly language: Language;
  readonly utcOffsetMinutes: number;
  readonly names: Readonly<Record<string, string>>;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const IDS = ['personId', 'principalId', 'substituteId', 'actorId', 'requestedBy', 'unitId', 'id'];
/** By what stands in an entry, which may be older than a word. */
type Known = Readonly<Record<string, Text>>;
const ACTS: Known = { ...AUDIT_ACTS, ...ACT_WORDS };
const DETAILS: Known = AUDIT_DETAILS;
const OUTCOMES: Known = AUDIT_OUTCOMES;
const NOBODY: Text = { zh: '未登录', en: 'not signed in' };
const SYSTEM: Text = { zh: '系统', en: 'the system' };

export const auditHeadings = (language: Language): string => csvLine(AUDIT_HEADINGS.map((text) => text[language]));

/** Ids whose names a page of the table needs. */
export const idsIn = (rows: readonly AuditRow[]): readonly string[] =>
  rows.flatMap(({ details }) => IDS.flatMap((key) => (typeof details[key] === 'string' ? [details[key]] : [])));

/** An entry as people read it: names in place of ids, words in place of codes, the place's clock. */
export function auditLine(entry: AuditRow, reader: AuditReader): string {
  const { language } = reader;
  const { actingFor, actingForName, actorId, actorName, itemTitle, outcome, projectName, remoteAddress } = entry;
  const who = actorId === null ? NOBODY[language] : actorId === 'system' ? SYSTEM[language] : (actorName ?? actorId);
  return csvLine([
    ...[entry.id, localTime(entry.at, reader), who, actingForName ?? actingFor],
    ...[actOf(entry.action, language), OUTCOMES[outcome]?.[language] ?? outcome],
    ...[projectName, itemTitle, summaryOf(entry, reader), remoteAddress],
  ]);
}

const actOf = (action: string, language: Language): string => ACTS[action]?.[language] ?? action;

function localTime(at: string, { utcOffsetMinutes }: AuditReader): string {
  const local = new Date(Date.parse(at) + utcOffsetMinutes * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}

/** Why an entry was refused, as whoever tried was told; null where it was not, or nobody has words for it. */
export function reasonIn({ details }: Pick<AuditRow, 'details'>): Text | null {
  const { code } = details;
  return typeof code === 'string' && isProblemCode(code) ? problemText(code, details) : null;
}

/** What has no word is nothing to read, nor is a key that only machines compare. */
function summaryOf(entry: Pick<AuditRow, 'details'>, reader: AuditReader): string {
  const { details } = entry;
  const { language, names } = reader;
  const said = Object.entries(details).flatMap(([key, value]): string[] => {
    if (typeof value === 'number') return [filled(key, `${value}`, language)];
    if (typeof value !== 'string') return [];
    if (key === 'code') return [reasonIn(entry)?.[language] ?? value];
    if (key === 'action') return [filled(key, actOf(value, language), language)];
    if (key === 'outcome') return [filled(key, OUTCOMES[value]?.[language] ?? value, language)];
    const named = IDS.includes(key) ? names[value] : undefined;
    if (named === undefined && UUID.test(value)) return [];
    return [filled(key, named ?? (INSTANT.test(value) ? localTime(value, reader) : value), language)];
  });
  return said.filter((words) => words !== '').join(' \u00b7 ');
}

const filled = (key: string, value: string, language: Language): string =>
  DETAILS[key]?.[language].replace('{{value}}', () => value) ?? '';
