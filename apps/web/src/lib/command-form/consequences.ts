import type { Policy } from '@bangban/domain';
import type { zh } from '../../i18n/zh';
import type { FieldValues } from './fields';
import { type FormContext, openItems } from './form-context';
import { itemConsequences } from './item-consequences';

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
    case 'DecideLeadContest':
      if (values.verdict === 'second-holds') return [{ key: 'firstGivenUp' }];
      return values.verdict === 'first-holds' ? [{ key: 'givenUp' }] : [];
    case 'ChangeInvestor':
      return [{ key: 'changeInvestor' }];
    case 'JudgeLead':
      return [{ key: values.verdict === 'worth-pursuing' ? 'worth' : 'givenUp' }];
    case 'RecordEvidence':
      return values.kind === 'contract' ? [{ key: 'contract' }] : [];
    case 'WithdrawEvidence':
      return [{ key: 'withdrawRecord' }, { key: 'withdrawEvidence' }];
    case 'WithdrawMilestone':
    case 'WithdrawFundArrival':
      return [{ key: 'withdrawRecord' }];
    case 'RecordAftercareCall':
      return aftercareCall(context, values);
    case 'RecordWarningSign':
      return [{ key: 'recordSign' }];
    case 'ClearWarningSign':
      return [{ key: 'clearSign' }];
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
    case 'PlanArrivals':
      return [{ key: 'planArrivals' }];
    case 'CorrectFundArrival':
      return [{ key: 'correctArrival' }];
    case 'SplitFundArrival':
      return [{ key: 'splitArrival' }];
    case 'RecordCommitment':
      return policy && values.trigger !== 'date'
        ? [{ key: 'promise', days: { limit: promiseLimit(policy, values) } }]
        : [];
    case 'ApplyInOneForm':
      return [{ key: 'applyInOneForm' }];
    case 'GrantAgency':
      return [{ key: 'grantAgency' }];
    case 'WithdrawAgency':
      return [{ key: 'withdrawAgency' }];
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
