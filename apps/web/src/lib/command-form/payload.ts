import { AMOUNT } from '@bangban/contract/vocabulary';
import type { CommandMap, CommandName, ProjectFacts, RefusalCodeOf } from '@bangban/domain';
import type { GivenFact } from '../shared-facts';
import { type Field, type FieldValues, formOf, shownFields } from './fields';
import type { FormContext } from './form-context';

/** A fault found before anything is sent; `values` fill its words. */
export interface Fault {
  readonly key:
    | 'required'
    | 'choose'
    | 'number'
    | 'amount'
    | 'parties'
    | 'dispute'
    | 'shares'
    | 'troubles'
    | 'instalments';
  readonly values: Readonly<Record<string, string | number>>;
}

const CHOSEN: readonly Field['kind'][] = [
  ...([
    'choice',
    'unit',
    'person',
    'stage',
    'item',
    'items',
    'evidence',
    'milestone',
    'arrival',
    'commitment',
    'sign',
    'mandate',
    'shares',
    'evidence-kind',
    'pause-kind',
    'co-kind',
    'co-unit',
    'industry',
    'request',
    'policy',
    'measure',
    'done-measure',
    'people',
  ] as const),
];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** A line of a hand-over list as it is answered. */
export interface LineAnswer {
  readonly lineId: string;
  readonly verdict: 'accept' | 'dispute';
  readonly note: string;
}

/** A measure of a plan as it is filled in. */
export interface MeasureLine {
  readonly what?: string;
  readonly personId?: string;
  readonly until?: string;
}
const isWhole = ({ personId, until, what = '' }: MeasureLine): boolean => what.trim() !== '' && !!personId && !!until;

/** A place and its share as it is filled in. */
export interface ShareLine {
  readonly unitId?: string;
  readonly amount?: string;
}

/** A period and what is to arrive in it as it is filled in. */
export interface InstalmentLine {
  readonly period?: string;
  readonly amount?: string;
  readonly currency?: string;
}
const isPlanned = ({ amount = '', period }: InstalmentLine): boolean =>
  !!period && AMOUNT.test(amount) && Number(amount) > 0;

/** What was heard to be wrong, as it is filled in. */
export interface TroubleLine {
  readonly kind?: string;
  readonly what?: string;
  readonly unitId?: string;
  readonly personId?: string;
  readonly limit?: number;
}
const isTold = ({ kind, limit, unitId, what = '' }: TroubleLine): boolean =>
  !!kind && what.trim() !== '' && !!unitId && Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= 250;

/** A dispute wants its words. */
export const lacksWords = ({ note, verdict }: LineAnswer): boolean => verdict === 'dispute' && note.trim() === '';

interface MoneyValue {
  readonly amount?: string;
  readonly currency?: string;
}
interface InvestorValue {
  readonly name?: string;
  readonly country?: string;
}

/** Null where the value may be sent (an optional field may be empty). */
function faultOf(field: Field, value: unknown): Fault | null {
  const missing: Fault = { key: CHOSEN.includes(field.kind) ? 'choose' : 'required', values: {} };
  if (field.kind === 'money') {
    const { amount = '' } = (value ?? {}) as MoneyValue;
    if (amount.trim() === '') return field.required ? missing : null;
    return AMOUNT.test(amount.trim()) && Number(amount) > 0 ? null : { key: 'amount', values: {} };
  }
  if (field.kind === 'investor') return null;
  // A list may have no lines: there was nothing open to hand over.
  if (field.kind === 'hand-over-lines') {
    return (value as readonly LineAnswer[]).some(lacksWords) ? { key: 'dispute', values: {} } : null;
  }
  if (field.kind === 'measures') {
    const lines = (value ?? []) as readonly MeasureLine[];
    return lines.length > 0 && lines.every(isWhole) ? null : { key: 'required', values: {} };
  }
  if (field.kind === 'shares') {
    const lines = (value ?? []) as readonly ShareLine[];
    const whole = lines.every(
      ({ amount = '', unitId }) => !!unitId && AMOUNT.test(amount.trim()) && Number(amount) > 0,
    );
    return lines.length > 1 && whole ? null : { key: 'shares', values: {} };
  }
  if (field.kind === 'instalments') {
    const lines = (value ?? []) as readonly InstalmentLine[];
    return lines.length > 0 && lines.every(isPlanned) ? null : { key: 'instalments', values: {} };
  }
  if (field.kind === 'troubles') {
    return ((value ?? []) as readonly TroubleLine[]).every(isTold) ? null : { key: 'troubles', values: {} };
  }
  // A matter may be applied for by its papers alone: the rules know.
  if (field.kind === 'facts') return null;
  if (isEmpty(value)) return field.required ? missing : null;
  if (field.kind === 'texts')
    return (value as readonly string[]).length < (field.min ?? 1) ? { key: 'parties', values: {} } : null;
  if (field.kind === 'int') {
    const { max = 9_999, min = 0 } = field;
    const number = Number(value);
    return Number.isInteger(number) && number >= min && number <= max ? null : { key: 'number', values: { min, max } };
  }
  return null;
}

/** The faults of a whole form by field. */
export function faultsOf(name: CommandName, values: FieldValues): Readonly<Record<string, Fault>> {
  const faults: Record<string, Fault> = {};
  for (const field of shownFields(name, values)) {
    const fault = faultOf(field, values[field.name]);
    if (fault) faults[field.name] = fault;
  }
  return faults;
}

/** A value as it is sent; undefined where nothing was filled in. */
function sent(field: Field, value: unknown): unknown {
  if (field.kind === 'money') {
    const { amount = '', currency = 'CNY' } = (value ?? {}) as MoneyValue;
    return amount.trim() === '' ? undefined : { amount: amount.trim(), currency };
  }
  if (field.kind === 'investor') {
    const { country = 'CN', name = '' } = (value ?? {}) as InvestorValue;
    return name.trim() === '' ? undefined : { name: name.trim(), country };
  }
  if (field.kind === 'hand-over-lines') {
    return (value as readonly LineAnswer[]).map(({ note, ...line }) =>
      note.trim() === '' ? line : { ...line, note: note.trim() },
    );
  }
  if (field.kind === 'instalments') {
    return (value as readonly InstalmentLine[]).map(({ amount = '', currency = 'CNY', period }) => {
      return { period, money: { amount, currency } };
    });
  }
  if (field.kind === 'facts') {
    return ((value ?? []) as readonly GivenFact[])
      .map((each) => ({ ...each, value: each.value.trim() }))
      .filter((each) => each.value !== '');
  }
  if (field.kind === 'flag') return value === true;
  if (isEmpty(value)) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is sent: the fields that are shown and filled in, with the item or question concerned. */
export function payloadOf<N extends CommandName>(
  context: FormContext & { readonly name: N },
  values: FieldValues,
): CommandMap[N] {
  const { detail, escalationId, form, item, name } = context;
  const { about, changes } = formOf(name);
  const payload: Record<string, unknown> = {};
  const changed: Record<string, unknown> = {};
  for (const field of shownFields(name, values)) {
    const value = sent(field, values[field.name]) ?? field.emptied;
    if (value === undefined) continue;
    if (!field.change) payload[field.name] = value;
    // What a state does not have yet is nothing, as what is emptied is.
    else if (!same(value, detail?.project[field.name as keyof ProjectFacts] ?? null)) changed[field.name] = value;
  }
  if (changes) payload[changes] = changed;
  if (item && about.includes('item')) payload.itemId = item.id;
  if (escalationId !== null && about.includes('escalation')) payload.escalationId = escalationId;
  if (form && about.includes('form')) payload.formId = form.id;
  return payload as CommandMap[N];
}

/** Which field a refusal by rule is about, where it is about one. */
const FIELD_OF: Readonly<Record<string, string>> = {
  AMOUNT_INVALID: 'money',
  CONTRACT_INCOMPLETE: 'parties',
  DISPUTE_WITHOUT_WORDS: 'lines',
  APPLICATION_EMPTY: 'facts',
  APPLICATION_PAST: 'itemIds',
  APPLICATION_UNKNOWN: 'itemIds',
  APPLICATION_WAITS: 'itemIds',
  FACT_NOT_ASKED: 'facts',
  ARRIVAL_LESS_THAN_NONE: 'amount',
  ARRIVAL_STATE: 'arrivalId',
  SPLIT_NOT_WHOLE: 'parts',
  SPLIT_TWICE: 'parts',
  ARRIVAL_PLAN_NOT_WHOLE: 'instalments',
  ARRIVAL_PLAN_OVERLAPS: 'instalments',
  AGENT_UNFIT: 'personId',
  MANDATE_EMPTY: 'itemIds',
  MANDATE_OVER: 'until',
  MANDATE_PROOF_MISSING: 'number',
  MANDATE_SELF: 'personId',
  MANDATE_UNKNOWN: 'mandateId',
  COMMITMENT_PROOF_MISSING: 'number',
  COMMITMENT_STATE: 'commitmentId',
  DATE_IN_FUTURE: 'date',
  FORM_INTERVIEW_EARLY: 'date',
  FORM_MEASURE_DAY: 'measures',
  FORM_MEASURE_DAY_OFF: 'measures',
  FORM_MEASURE_UNKNOWN: 'no',
  FORM_OPEN: 'unitId',
  EVIDENCE_KIND_UNKNOWN: 'kind',
  EVIDENCE_UNKNOWN: 'evidenceId',
  GATE_PASSED: 'blocks',
  LEAD_SOURCE_KNOWN: 'channel',
  LOST_REASON_NEEDED: 'lost',
  NEXT_CONTACT_DAY: 'nextBy',
  NEXT_CONTACT_UNBOUND: 'nextBy',
  NOT_A_LEADER: 'leaderId',
  PERSON_NOT_IN_UNIT: 'personId',
  PERSON_UNKNOWN: 'personId',
  PLAN_ORDER: 'commencement',
  POLICY_UNKNOWN: 'policyVersion',
  PREREQUISITE_UNKNOWN: 'prerequisites',
  PROOF_NOT_ACCEPTED: 'evidenceId',
  SAME_HOLDER: 'toPersonId',
  SIGN_OF_PRODUCTION: 'kind',
  SIGN_TWICE: 'kind',
  UNIT_UNKNOWN: 'unitId',
} satisfies Partial<Record<RefusalCodeOf<'payload'>, string>>;

/** The field to which the server's answer belongs; null: to the form as a whole. */
export function fieldOfRefusal(name: CommandName, code: string, values: FieldValues): string | null {
  const field = FIELD_OF[code];
  return field !== undefined && shownFields(name, values).some((each) => each.name === field) ? field : null;
}
