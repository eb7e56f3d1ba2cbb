import type { Calendar } from '@bangban/kernel';
import { type CommandName, DEFAULT_POLICY, type HelpItemState, type ProjectState } from '@bangban/domain';
import type { FormContext } from './form-context';

const NOW = '2026-09-21T02:00:00.000Z';

export const CALENDAR: Calendar = {
  version: 1,
  utcOffsetMinutes: 480,
  firstYear: 2_004,
  publishedThrough: 2_026,
  exceptions: { '2026-09-25': { kind: 'holiday', name: 'Mid-Autumn' } },
};

const PROJECT: ProjectState = {
  id: 'p1',
  seq: 9,
  lastRecordedAt: NOW,
  status: 'active',
  stage: 'intent',
  stages: [],
  policyVersion: 1,
  parties: {},
  contactCount: 1,
  firstContactAt: NOW,
  progress: null,
  judgement: null,
  plan: null,
  evidence: [],
  milestones: [],
  fundArrivals: [],
  requests: [],
  handOver: null,
  escalations: [],
  clocks: {},
  aftercareUntil: null,
  issuedTemplates: [],
  itemCount: 1,
  exit: null,
  provenance: null,
  name: 'Gear plant',
  investor: null,
  money: null,
  industry: 'machinery',
  landingUnitId: null,
  platform: '',
  introducingUnitId: 'group',
  followerId: 'follower',
  signingYear: null,
  origin: 'domestic',
  supervisionLevel: 'none',
  investorContactIds: [],
};

export const ITEM: HelpItemState = {
  id: 'item-1',
  projectId: 'p1',
  no: 1,
  title: 'Permit',
  templateKey: null,
  stage: 'intent',
  state: 'issued',
  unitId: 'bureau',
  personId: 'handler',
  fallback: false,
  coUnitIds: [],
  limit: 5,
  blocks: null,
  investorConfirms: false,
  prerequisites: [],
  waitingOn: [],
  note: '',
  addedAt: NOW,
  issuedAt: NOW,
  signedAt: null,
  silentStartAt: null,
  handlingStartedAt: null,
  report: null,
  verifiedBy: null,
  confirmedAt: null,
  closedAt: null,
  voidedAt: null,
  returns: 0,
  progress: null,
  clocks: {},
  holdings: [],
  breaches: [],
  escalations: [],
};

interface Options {
  readonly itemId?: string;
  readonly escalationId?: string;
  readonly project?: Partial<ProjectState>;
  readonly items?: readonly HelpItemState[];
}

/** A form about a project in intent with one issued item, on Monday 21 September 2026. */
export function aContext(
  name: CommandName,
  { escalationId, itemId, items = [ITEM], project = {} }: Options = {},
): FormContext {
  return {
    name,
    detail: {
      now: NOW,
      project: { ...PROJECT, ...project },
      hidden: [],
      items,
      forms: [],
      light: 'none',
      stageLights: { lead: null, intent: null, signing: null, commencement: null, production: null },
      gate: { to: 'signing', needs: [] },
      proofsShared: [],
      proofsUnseen: [],
      names: {},
    },
    item: items.find(({ id }) => id === itemId) ?? null,
    escalationId: escalationId ?? null,
    policy: DEFAULT_POLICY,
    calendar: CALENDAR,
    today: '2026-09-21',
  };
}
