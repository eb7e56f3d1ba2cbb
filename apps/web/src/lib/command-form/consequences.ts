import { addWorkingDays, elapsedAt, limitDay, undeferred } from '@bangban/kernel';
import { type HelpItemState, isOpenItem, type PausesLeft, pausesLeft, type Policy, wasLate } from '@bangban/domain';
import type { CoSilence } from '@bangban/contract/vocabulary';
import type { zh } from '../../i18n/zh';
import { PLACE_ZONE } from '../../i18n/format';
import type { FieldValues } from './fields';
import { type FormContext, openItems } from './form-context';

/** What will follow. Days and instants are values to be formatted: `days:` working days, `date:` a day. */
export interface Consequence {
  readonly key: keyof typeof zh.effect;
  readonly days?: Readonly<Record<string, number>>;
  readonly dates?: Readonly<Record<string, string>>;
  readonly stages?: Readonly<Record<string, string>>;
  readonly people?: Readonly<Record<string, string>>;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** Told before it is done, in the words of what will happen, by the same rules that will decide it. */
export function consequencesOf(context: FormContext, values: FieldValues): readonly Consequence[] {
  const { detail, item, name, policy } = context;
  const open = openItems(context).length;
  const numbers = { count: open };
  switch (name) {
    case 'AdvanceStage':
      return advance(context, values);
    case 'ReturnToStage':
      return [{ key: 'returnToStage' }];
    case 'Shelve':
      return [{ key: 'shelve' }];
    case 'DecideRequest':
      return decide(context, values);
    case 'Resume':
      return [{ key: 'resume' }];
    case 'TerminateProject':
      return [{ key: 'terminate', numbers }];
    case 'TransferOut':
      return [{ key: 'transferOut', numbers }];
    case 'CloseProject':
      return [{ key: 'close' }];
    case 'ProposeHandOver': {
      const questions = [
        ...(detail?.project.escalations ?? []),
        ...openItems(context).flatMap((each) => each.escalations),
      ];
      return [{ key: 'propose', numbers: { count: open + questions.length } }];
    }
    case 'AnswerHandOver':
      return [{ key: 'answerHandOver' }];
    case 'AdoptPolicy':
      return [{ key: 'policy' }];
    case 'AdoptCalendar':
      return [{ key: 'calendar' }];
    case 'AssignLeader':
      return typeof values.leaderId === 'string' ? [{ key: 'assignLeader', people: { person: values.leaderId } }] : [];
    case 'RevisePlan':
      return [{ key: 'plan' }];
    case 'JudgeLead':
      return values.verdict === 'worth-pursuing' ? [{ key: 'worth' }] : [];
    case 'RecordEvidence':
      return values.kind === 'contract' ? [{ key: 'contract' }] : [];
    case 'WithdrawEvidence':
      return [{ key: 'withdrawRecord' }, { key: 'withdrawEvidence' }];
    case 'WithdrawMilestone':
    case 'WithdrawFundArrival':
      return [{ key: 'withdrawRecord' }];
    case 'RecordAftercareCall':
      return aftercareCall(context, values);
    case 'AddHelpItem':
      return policy && values.issue === true ? [{ key: 'add', days: { limit: policy.limits.signFor } }] : [];
    case 'IssueForm':
      return policy ? [{ key: 'issueForm', days: { sign: policy.forms.signFor, limit: policy.forms.plan.blue } }] : [];
    case 'SubmitFormPlan':
      return policy ? [{ key: 'submitPlan', days: { limit: policy.forms.decision } }] : [];
    case 'DecideFormPlan':
      if (values.decision === undefined) return [];
      if (values.decision !== 'approve') return [{ key: 'refusePlan' }];
      return [{ key: context.form?.colour === 'red' ? 'acceptRed' : 'acceptPlan' }];
    case 'ReturnFormMeasure':
      return [{ key: 'returnMeasure' }];
    case 'VerifyFundArrival':
      return [{ key: 'verifyArrival' }];
    case 'CorrectFundArrival':
      return [{ key: 'correctArrival' }];
    case 'SplitFundArrival':
      return [{ key: 'splitArrival' }];
    case 'RecordCommitment':
      return policy && values.trigger !== 'date'
        ? [{ key: 'promise', days: { limit: promiseLimit(policy, values) } }]
        : [];
    case 'AcceptLackingPaper':
      return [{ key: 'lackingPaper' }];
    case 'ApplyForDelivery':
      return policy ? [{ key: 'applyDelivery', days: { limit: policy.commitments.delivery.review } }] : [];
    case 'ReviewDelivery':
      return policy ? [deliveryMoves(policy, values, 'decision')] : [];
    case 'DecideDelivery':
      return policy ? [deliveryMoves(policy, values, 'payment')] : [];
    case 'ClaimCommitment':
      return policy ? [{ key: 'claimPromise', days: { limit: policy.commitments.confirmation } }] : [];
    case 'DecideCommitment':
      return [{ key: values.decision === 'approve' ? 'confirmPromise' : 'refusePromise' }];
    case 'WaiveCommitment':
      return [{ key: 'waivePromise' }];
    case 'WithdrawCommitment':
      return [{ key: 'withdrawPromise' }];
    case 'LiftForm':
      return [{ key: 'liftForm' }];
    case 'WithdrawForm':
      return [{ key: 'withdrawForm' }];
    case 'AnswerEscalation':
      return [{ key: 'answer' }];
    default:
      return item ? itemConsequences(context, item, values) : [];
  }
}

function itemConsequences(context: FormContext, item: HelpItemState, values: FieldValues): readonly Consequence[] {
  const { calendar, name, policy, today } = context;
  switch (name) {
    case 'IssueHelpItem':
      return policy ? [{ key: 'issue', days: { limit: policy.limits.signFor } }] : [];
    case 'SignForHelpItem':
      if (item.handlingStartedAt !== null) return [];
      if (item.waitingOn.length > 0) {
        return [{ key: 'signForWaiting', days: { limit: item.limit }, numbers: { count: item.waitingOn.length } }];
      }
      return calendar
        ? [
            {
              key: 'signFor',
              days: { limit: item.limit },
              dates: { due: addWorkingDays(calendar, today, item.limit).date },
            },
          ]
        : [];
    case 'ReportDone':
      return policy ? [{ key: 'report', days: { limit: policy.limits.verification } }] : [];
    case 'SignReport':
      return policy ? [{ key: 'signReport', days: { limit: policy.limits.verification } }] : [];
    case 'ReturnReport':
      return [{ key: 'returnReport' }];
    case 'WithdrawReport':
      return [{ key: 'withdrawReport' }];
    case 'VerifyHelpItem':
      if (values.close === true) return [{ key: 'verifyClose' }, ...closing(context, item)];
      return [{ key: item.investorConfirms ? 'verifyConfirm' : 'verify' }];
    case 'ReturnHelpItem':
      return [{ key: 'returnItem' }];
    case 'ConfirmClosing':
      // The investor's own desk has words of its own; whoever else reads this stands in.
      return item.holdings.at(-1)?.unitId ? [{ key: 'vouch' }] : [];
    case 'RefuseClosing':
      return [{ key: 'refuse' }];
    case 'CloseHelpItem':
      return closing(context, item);
    case 'TransferHelpItem':
      return [{ key: 'transferItem' }];
    case 'AskPause': {
      const kind = policy?.pauses.find(({ key }) => key === values.kind);
      const papers = kind?.endsWith === 'investor';
      return [
        ...(policy ? [{ key: 'askPause', days: { limit: policy.limits.pauseDecision } } as const] : []),
        ...(papers ? [{ key: 'askPapers' } as const] : []),
        ...(policy ? pauseLeft(pausesLeft(item, kind ?? ANY_PAUSE, policy)) : []),
      ];
    }
    case 'DecidePause':
      return values.decision === 'approve' && item.pause
        ? [{ key: 'pause', dates: { until: item.pause.until } }]
        : [{ key: 'noPause' }];
    case 'AskExtension':
      return policy
        ? [
            { key: 'askExtension', days: { limit: policy.limits.extensionDecision } },
            { key: 'extensionOnce', dates: ownLimit(item) },
          ]
        : [];
    case 'SignExtension':
      return values.decision === 'approve'
        ? [{ key: 'signExtension' }]
        : [{ key: 'noExtension', dates: ownLimit(item) }];
    case 'DecideExtension': {
      const until = typeof values.until === 'string' && values.until !== '' ? values.until : item.extension?.until;
      return values.decision === 'approve' && until !== undefined
        ? [{ key: 'extendTo', dates: { ...ownLimit(item), until } }]
        : [{ key: 'noExtension', dates: ownLimit(item) }];
    }
    case 'AskCoUnit': {
      const silence = policy?.coHandling.find(({ key }) => key === values.kind)?.silence;
      return [
        ...(policy ? [{ key: 'askCoUnit', days: { limit: policy.limits.coReply } } as const] : []),
        ...(silence === undefined ? [] : [SILENCE[silence]]),
      ];
    }
    case 'ReplyCoUnit':
      return [{ key: 'replyCoUnit' }, ...(values.answer === 'disagree' ? [{ key: 'coDisagrees' } as const] : [])];
    case 'WithdrawCoUnit':
      return [{ key: 'withdrawCoUnit' }];
    case 'AskCoordination':
      return policy ? [{ key: 'askCoordination', days: { limit: policy.limits.answer } }] : [];
    case 'ResumeClock':
    case 'SupplyPapers':
      return [{ key: 'resumeClock' }];
    case 'TakeBack':
      return [{ key: 'takeBack' }];
    case 'UrgeAnswer':
    case 'UrgeHandOver':
    case 'UrgeDecision':
      return [{ key: 'urgeAnswer' }];
    case 'UrgeHelpItem':
      return [{ key: 'urge' }];
    case 'RaiseHelpItem':
      return [{ key: 'raise' }];
    case 'VoidHelpItem':
      return [{ key: 'voidItem' }];
    default:
      return [];
  }
}

/** What follows where a co-unit does not reply. */
const SILENCE: Readonly<Record<CoSilence, Consequence>> = {
  consent: { key: 'coConsent' },
  climb: { key: 'coClimb' },
  block: { key: 'coBlocks' },
};

/** The limit as it is without a request for an extension. */
function ownLimit({ clocks: { handling } }: HelpItemState): Readonly<Record<string, string>> {
  return handling ? { before: limitDay(undeferred(handling), PLACE_ZONE).date } : {};
}

function closing({ calendar, detail }: FormContext, item: HelpItemState): readonly Consequence[] {
  const late = wasLate(item);
  const waiting = (detail?.items ?? []).filter((each) => each.waitingOn.length === 1 && each.waitingOn[0] === item.id);
  const frees = waiting.filter(({ issuedAt, state }) => isOpenItem(state) && issuedAt !== null).length;
  return [
    late ? { key: 'closeLate' } : { key: 'closeItem', days: { saved: savedDays(item, calendar, detail?.now) } },
    ...(frees > 0 ? [{ key: 'closeFrees' as const, numbers: { count: frees } }] : []),
  ];
}

/** Working days of the handling limit that were not used up. */
function savedDays(item: HelpItemState, calendar: FormContext['calendar'], now: string | undefined): number {
  const { handling } = item.clocks;
  if (!handling || handling.limit === null || !calendar || now === undefined) return item.limit;
  return Math.max(0, handling.limit - elapsedAt(handling, now, calendar));
}

function advance({ detail, policy }: FormContext, { to }: FieldValues): readonly Consequence[] {
  const stage = policy && Object.entries(policy.stages).find(([name]) => name === to);
  if (!stage || !detail) return [];
  const [name, { items }] = stage;
  const fresh = items.filter(({ key }) => !detail.project.issuedTemplates.includes(key)).length;
  return [{ key: fresh > 0 ? 'advance' : 'advanceNone', stages: { stage: name }, numbers: { count: fresh } }];
}

function decide(context: FormContext, { decision, requestId }: FieldValues): readonly Consequence[] {
  const request = context.detail?.project.requests.find(({ id }) => id === requestId);
  if (!request || decision !== 'approve') return [];
  return request.act === 'shelve'
    ? [{ key: 'approveShelve', numbers: { count: openItems(context).length } }]
    : [{ key: 'approveReturn', stages: { stage: request.toStage ?? 'lead' } }];
}

/** A reason that has no cap of its own. */
const ANY_PAUSE = { key: '', label: { zh: '', en: '' }, source: '', maxDays: 1, endsWith: null } as const;

/** What the rules leave of pauses on this item, before one is asked for. */
function pauseLeft({ days, times }: PausesLeft): readonly Consequence[] {
  return [
    ...(times === null ? [] : [{ key: 'pauseTimesLeft', numbers: { count: times } } as const]),
    ...(days === null ? [] : [{ key: 'pauseDaysLeft', days: { left: days } } as const]),
  ];
}

/** Approved it goes on, refused the company may apply again. */
function deliveryMoves({ commitments }: Policy, values: FieldValues, then: 'decision' | 'payment'): Consequence {
  const on = values.decision === 'approve';
  const key = on ? (then === 'decision' ? 'deliveryComplete' : 'deliveryGranted') : 'deliveryReturned';
  return { key, days: { limit: commitments.delivery[on ? then : 'application'] } };
}

const promiseLimit = ({ commitments }: Policy, { delivery, side }: FieldValues): number =>
  side === 'place' && delivery === true ? commitments.delivery.application : commitments.limit;

/** What was said the last time stands beside what is asked now. */
function aftercareCall({ detail }: FormContext, { troubles }: FieldValues): readonly Consequence[] {
  const last = detail?.project.calls?.at(-1);
  const heard = Array.isArray(troubles) ? troubles.length : 0;
  return [
    ...(last ? [{ key: 'lastCall', dates: { date: last.date }, numbers: { staff: last.staff } } as const] : []),
    ...(heard > 0 ? [{ key: 'troubles', numbers: { count: heard } } as const] : []),
  ];
}
