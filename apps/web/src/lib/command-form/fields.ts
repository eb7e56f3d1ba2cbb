import { type CommandName, SIGNING_KINDS } from '@bangban/domain';
import type { zh } from '../../i18n/zh';

/** How a field is filled in. */
export type FieldKind =
  | 'line'
  | 'words'
  | 'date'
  | 'int'
  | 'flag'
  | 'choice'
  | 'money'
  | 'investor'
  | 'unit'
  | 'units'
  | 'person'
  | 'contacts'
  | 'stage'
  | 'item'
  | 'items'
  | 'industry'
  | 'evidence-kind'
  | 'evidence'
  | 'milestone'
  | 'arrival'
  | 'texts'
  | 'request'
  | 'policy'
  | 'file'
  | 'files'
  | 'hand-over-lines';

export type Words = typeof zh.words;
export type FieldValues = Readonly<Record<string, unknown>>;

export interface Field {
  /** Its name in the payload. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What it is called, where that is not its name. */
  readonly label?: keyof typeof zh.field;
  readonly required?: boolean;
  /** A choice: the words, and which of them. */
  readonly words?: keyof Words;
  readonly options?: readonly string[];
  readonly longest?: number;
  readonly min?: number;
  readonly max?: number;
  /** Only where other fields ask for it. */
  readonly when?: (values: FieldValues) => boolean;
  /** Whom or what one may choose. */
  readonly among?: 'leaders' | 'unit-members' | 'open' | 'waiting' | 'earlier' | 'next' | 'later';
  /** Whose people one may choose: the field with the unit. Where that field is not asked for, it does not count. */
  readonly unitField?: string;
  /** Fields whose change makes a choice made before meaningless, besides that of the unit. */
  readonly resetBy?: readonly string[];
}

const words = (name: string, required = true): Field => ({ name, kind: 'words', longest: 2_000, required });
const line = (name: string, longest: number, required = true): Field => ({ name, kind: 'line', longest, required });
const date = (name: string, required = true): Field => ({ name, kind: 'date', required });
const choice = (name: string, group: keyof Words, options: readonly string[], more: Partial<Field> = {}): Field => ({
  name,
  kind: 'choice',
  words: group,
  options,
  required: true,
  ...more,
});
const unit = (name: string, required = true): Field => ({ name, kind: 'unit', required });
const member = (name: string, unitField: string, required = false): Field => ({
  name,
  kind: 'person',
  among: 'unit-members',
  unitField,
  required,
});
const industry: Field = { name: 'industry', kind: 'industry', required: true };
const cause = choice('cause', 'cause', ['objective', 'human']);
const reason = words('reason');
const note = words('note', false);
const earlyReason = words('earlyReason', false);

const facts: readonly Field[] = [
  { name: 'investor', kind: 'investor' },
  { name: 'money', kind: 'money', label: 'planned' },
  unit('landingUnitId', false),
  choice('origin', 'origin', ['domestic', 'foreign'], { required: false }),
  choice('supervisionLevel', 'level', ['none', 'county', 'city', 'province', 'nation'], { required: false }),
  line('platform', 120, false),
  { name: 'signingYear', kind: 'int', min: 1_990, max: 2_199 },
  { name: 'investorContactIds', kind: 'contacts' },
];

/** What the form of every command asks for. Commands without a row of fields are one click. */
export const FIELDS: Readonly<Record<CommandName, readonly Field[]>> = {
  RegisterLead: [
    line('name', 120),
    industry,
    unit('introducingUnitId'),
    member('followerId', 'introducingUnitId'),
    ...facts,
  ],
  ImportProject: [],
  ReviseProject: [line('name', 120), industry, member('followerId', 'introducingUnitId'), ...facts, reason],
  RecordContact: [
    choice('kind', 'contact', ['call', 'visit', 'meeting', 'message', 'aftercare-call'], { label: 'contactKind' }),
    words('summary'),
    date('date', false),
    earlyReason,
  ],
  JudgeLead: [choice('verdict', 'verdict', ['worth-pursuing', 'not-worth-pursuing']), reason],
  AssignLeader: [{ name: 'leaderId', kind: 'person', among: 'leaders', required: true }],
  FillHelpParty: [
    choice('party', 'party', ['functional-department', 'introducing-unit', 'landing-place', 'help-centre']),
    unit('unitId'),
    member('personId', 'unitId'),
  ],
  RevisePlan: [date('signing', false), date('commencement'), date('production'), note],
  RecordEvidence: [
    { name: 'kind', kind: 'evidence-kind', required: true },
    line('number', 120),
    date('date'),
    { name: 'parties', kind: 'texts', required: true, when: ({ kind }) => kind === 'contract' },
    { name: 'money', kind: 'money', required: true, when: ({ kind }) => kind === 'contract' },
    choice('signingKind', 'signingKind', SIGNING_KINDS, {
      required: false,
      when: ({ kind }) => kind === 'contract',
    }),
    { name: 'sha256', kind: 'file' },
    { name: 'itemId', kind: 'item' },
    earlyReason,
    note,
  ],
  RecordMilestone: [
    choice('milestone', 'milestone', ['fulfilment', 'letter-of-intent', 'framework-agreement']),
    date('date'),
    { name: 'evidenceId', kind: 'evidence', required: true, when: ({ milestone }) => milestone === 'fulfilment' },
    earlyReason,
    note,
  ],
  RecordFundArrival: [
    { name: 'money', kind: 'money', required: true },
    date('date'),
    choice('proof', 'proof', ['voucher', 'capital-verification', 'fixed-asset-entry']),
    line('proofNumber', 120),
    earlyReason,
    words('overReason', false),
    note,
  ],
  WithdrawEvidence: [{ name: 'evidenceId', kind: 'evidence', required: true }, reason],
  WithdrawMilestone: [{ name: 'milestoneId', kind: 'milestone', required: true }, reason],
  WithdrawFundArrival: [{ name: 'arrivalId', kind: 'arrival', required: true }, reason],
  AdvanceStage: [{ name: 'to', kind: 'stage', among: 'next', required: true }],
  ReturnToStage: [{ name: 'to', kind: 'stage', among: 'earlier', required: true }, reason],
  Shelve: [reason],
  DecideRequest: [
    { name: 'requestId', kind: 'request', required: true },
    choice('decision', 'decision', ['approve', 'refuse']),
    note,
  ],
  Resume: [reason],
  TerminateProject: [cause, reason],
  TransferOut: [cause, reason],
  ProposeHandOver: [
    choice('subject', 'subject', ['leader', 'introducing-unit', 'landing-place']),
    {
      name: 'toUnitId',
      kind: 'unit',
      required: true,
      when: ({ subject }) => subject === 'introducing-unit' || subject === 'landing-place',
    },
    {
      name: 'toPersonId',
      kind: 'person',
      among: 'leaders',
      unitField: 'toUnitId',
      required: true,
      resetBy: ['subject'],
    },
    reason,
  ],
  AnswerHandOver: [{ name: 'lines', kind: 'hand-over-lines', required: true }],
  AdoptPolicy: [{ name: 'policyVersion', kind: 'policy', required: true }],
  AdoptCalendar: [],
  CloseProject: [reason],
  AddHelpItem: [
    line('title', 120),
    unit('unitId'),
    member('personId', 'unitId'),
    { name: 'limit', kind: 'int', min: 1, max: 250, required: true },
    { name: 'blocks', kind: 'stage', among: 'later' },
    { name: 'coUnitIds', kind: 'units' },
    { name: 'prerequisites', kind: 'items', among: 'open' },
    { name: 'requiredBy', kind: 'items', among: 'waiting' },
    { name: 'investorConfirms', kind: 'flag' },
    { name: 'issue', kind: 'flag' },
    note,
  ],
  IssueHelpItem: [],
  SignForHelpItem: [],
  NoteProgress: [words('note'), { name: 'percent', kind: 'int', min: 0, max: 100 }],
  ReportDone: [words('note'), { name: 'files', kind: 'files', label: 'sha256' }],
  SignReport: [],
  ReturnReport: [reason],
  WithdrawReport: [reason],
  VerifyHelpItem: [note, { name: 'close', kind: 'flag', when: ({ close }) => close !== undefined }],
  ReturnHelpItem: [reason],
  CloseHelpItem: [],
  ConfirmClosing: [note],
  RefuseClosing: [reason],
  TransferHelpItem: [unit('unitId'), member('personId', 'unitId'), reason],
  RaiseHelpItem: [reason],
  UrgeHelpItem: [words('reason', false)],
  UrgeAnswer: [words('reason', false)],
  UrgeHandOver: [words('reason', false)],
  UrgeDecision: [{ name: 'requestId', kind: 'request', required: true }, words('reason', false)],
  VoidHelpItem: [reason],
  TakeBack: [reason],
  AnswerEscalation: [
    choice('instruction', 'instruction', ['noted', 'urge', 'coordinate', 'meeting', 'other']),
    words('words'),
  ],
};

/** The fields of a command that what is filled in asks for. */
export function shownFields(name: CommandName, values: FieldValues): readonly Field[] {
  return FIELDS[name].filter(({ when }) => when === undefined || when(values));
}

/** Fields to be chosen anew once another has changed: a person of a unit that is no longer the one meant. */
export function resetBy(name: CommandName, changed: string): readonly string[] {
  return FIELDS[name]
    .filter((field) => field.unitField === changed || field.resetBy?.includes(changed))
    .map((field) => field.name);
}

/**
 * The unit whose people may be chosen: null while it has not been named. Undefined where the form asks for no unit, whatever
 * was filled in before.
 */
export function unitAsked(name: CommandName, field: Field, values: FieldValues): string | null | undefined {
  const { unitField } = field;
  if (unitField === undefined || !shownFields(name, values).some((each) => each.name === unitField)) return undefined;
  const unitId = values[unitField];
  return typeof unitId === 'string' && unitId !== '' ? unitId : null;
}
