import {
  agreedMoney,
  awaitsVerifying,
  isArrival,
  nextStage,
  openSigns,
  planInForce,
  type SupervisionForm,
} from '@bangban/domain';
import { isAtStep } from './promise-step';
import type { InstalmentLine, MeasureLine } from './payload';
import { quarterOf } from '../../i18n/plan-periods';
import type { FieldValues } from './fields';
import { coUnitsAmong, type FormContext } from './form-context';

/** What is filled in before anybody types: today, the present values, the only choice there is. */
export function defaultsOf(context: FormContext): FieldValues {
  const { detail, name, today } = context;
  const project = detail?.project ?? null;
  switch (name) {
    case 'RegisterLead':
      return { origin: 'domestic', supervisionLevel: 'none' };
    case 'ReviseProject':
      return project ? revisable(project) : {};
    case 'RecordContact':
      return { kind: project?.stage === 'production' ? 'aftercare-call' : 'call', date: today };
    case 'RecordAftercareCall':
      return { date: today, staff: project?.calls?.at(-1)?.staff, troubles: [] };
    case 'RecordWarningSign':
      return { seenOn: today, period: today.slice(0, 7) };
    case 'ClearWarningSign': {
      const [one, ...others] = project ? openSigns(project) : [];
      return one && others.length === 0 ? { signId: one.id } : {};
    }
    case 'JudgeLead':
      return { verdict: 'worth-pursuing' };
    case 'FillHelpParty': {
      const empty = (['functional-department', 'introducing-unit', 'landing-place', 'help-centre'] as const).find(
        (party) => !project?.parties[party],
      );
      const unitId =
        empty === 'introducing-unit'
          ? project?.introducingUnitId
          : empty === 'landing-place'
            ? project?.landingUnitId
            : null;
      return { ...(empty ? { party: empty } : {}), ...(unitId ? { unitId } : {}) };
    }
    case 'RevisePlan': {
      const { commencement, production, signing } = project?.plan ?? {};
      return { signing: signing ?? undefined, commencement, production };
    }
    case 'RecordEvidence':
      return { date: today, ...(context.item ? { itemId: context.item.id } : {}), ...contract(context) };
    case 'RecordMilestone':
      return { milestone: project?.stage === 'signing' ? 'fulfilment' : 'letter-of-intent', date: today };
    case 'RecordFundArrival':
      return { date: today, proof: 'voucher', money: { amount: '', currency: currencyOf(project) } };
    case 'VerifyFundArrival':
      return onlyArrival(project);
    case 'PlanArrivals':
      return { instalments: project ? planned(project, today) : [] };
    case 'SplitFundArrival':
      return { parts: [{}, {}] };
    case 'RecordCommitment':
      return { side: 'place', ...promisedIn(project), trigger: 'date', afterUnit: 'working-days' };
    case 'ApplyForDelivery':
      return onlyPromise(project, 'application');
    case 'ReviewDelivery':
      return { decision: 'approve', ...onlyPromise(project, 'review') };
    case 'DecideDelivery':
      return { decision: 'approve', ...onlyPromise(project, 'decision') };
    case 'ClaimCommitment':
      return onlyPromise(project, 'to-claim');
    case 'DecideCommitment':
      return { decision: 'approve', ...onlyPromise(project, 'claimed') };
    case 'AdvanceStage':
      return project ? { to: nextStage(project.stage) ?? undefined } : {};
    case 'DecideRequest':
      return { requestId: project?.requests[0]?.id };
    case 'IssueForm':
      return context.item ? { unitId: context.item.unitId, personId: context.item.personId } : {};
    case 'SubmitFormPlan':
      return { measures: context.form && context.form.measures.length > 0 ? plannedBefore(context.form) : [{}] };
    case 'RecordInterview':
      return { date: today };
    case 'LiftForm':
      return { cause: 'objective' };
    case 'TerminateProject':
    case 'TransferOut':
      return { cause: 'objective' };
    case 'ProposeHandOver':
      return { subject: 'leader' };
    case 'AnswerHandOver':
      return { lines: (project?.handOver?.lines ?? []).map(({ id }) => ({ lineId: id, verdict: 'accept', note: '' })) };
    case 'AddHelpItem':
      return { limit: 5, issue: true, investorConfirms: false };
    case 'ReportDone':
      // Written anew, it begins with what waits for the signature.
      return { note: context.item?.report?.note, files: context.item?.report?.files ?? [] };
    case 'VerifyHelpItem':
      return context.policy?.itemWork.verifyAndClose && context.item?.investorConfirms === false ? { close: true } : {};
    case 'NoteProgress':
      return { percent: (context.item ?? project)?.progress?.percent ?? undefined };
    case 'AskCoUnit': {
      const [named, ...others] = (context.item?.coUnitIds ?? []).filter((id) => !asksNow(context, id));
      return named !== undefined && others.length === 0 ? { unitId: named } : {};
    }
    case 'ReplyCoUnit':
    case 'WithdrawCoUnit':
      return onlyUnit(context, 'asked');
    case 'AskCoordination':
      return onlyUnit(context, 'disputed');
    case 'AnswerEscalation':
      return { instruction: 'urge' };
    default:
      return {};
  }
}

/** The plan in force, to be changed; before there is one, one line for each currency that is agreed. */
function planned(project: NonNullable<FormContext['detail']>['project'], today: string): readonly InstalmentLine[] {
  const plan = planInForce(project);
  if (plan) return plan.instalments.map(({ money, period }) => ({ period, ...(money ?? {}) }));
  return agreedMoney(project).map(({ currency }) => ({ period: quarterOf(today), amount: '', currency }));
}

/** Mostly the contract; before there is one, minutes. */
function promisedIn(project: NonNullable<FormContext['detail']>['project'] | null): FieldValues {
  const [contract, ...others] = (project?.evidence ?? []).filter(({ kind }) => kind === 'contract');
  if (!contract) return { source: 'minutes' };
  return { source: 'contract', ...(others.length === 0 ? { evidenceId: contract.id } : {}) };
}

/** The only one at this step. */
function onlyPromise(project: NonNullable<FormContext['detail']>['project'] | null, step: string): FieldValues {
  const [one, ...others] = (project?.commitments ?? []).filter((each) => isAtStep(each, step));
  return one && others.length === 0 ? { commitmentId: one.id } : {};
}

/** The only arrival that nobody has verified. */
function onlyArrival(project: NonNullable<FormContext['detail']>['project'] | null): FieldValues {
  const [one, ...others] = (project?.fundArrivals ?? []).filter((each) => isArrival(each) && awaitsVerifying(each));
  return one && others.length === 0 ? { arrivalId: one.id } : {};
}

const asksNow = ({ item }: FormContext, unitId: string): boolean => coUnitsAmong(item, 'asked').includes(unitId);

/** The only one; where several are, one's own. */
function onlyUnit({ item, ownUnitId }: FormContext, among: 'asked' | 'disputed'): FieldValues {
  const units = coUnitsAmong(item, among);
  const [unitId, ...others] = units;
  if (ownUnitId != null && units.includes(ownUnitId)) return { unitId: ownUnitId };
  return unitId !== undefined && others.length === 0 ? { unitId } : {};
}

function revisable(project: NonNullable<FormContext['detail']>['project']): FieldValues {
  const { followerId, industry, introducingUnitId, investor, investorContactIds, landingUnitId, money } = project;
  const { name, origin, platform, signingYear, supervisionLevel } = project;
  return {
    name,
    industry,
    introducingUnitId,
    followerId,
    investor: investor ?? undefined,
    money: money ?? undefined,
    origin,
    platform,
    supervisionLevel,
    landingUnitId: landingUnitId ?? undefined,
    signingYear: signingYear ?? undefined,
    investorContactIds,
    investorId: project.investorId ?? undefined,
    channel: project.channel ?? undefined,
    channelDetail: project.channelDetail ?? '',
  };
}

/** Who signs is known, how much is read from the contract: what was planned is another figure. */
function contract({ detail }: FormContext): FieldValues {
  const { investor } = detail?.project ?? {};
  return { parties: investor ? [investor.name] : [], money: { amount: '', currency: currencyOf(detail?.project) } };
}

/** The currency of what is agreed, or planned. */
function currencyOf(project: NonNullable<FormContext['detail']>['project'] | null | undefined): string {
  return (project && agreedMoney(project)[0]?.currency) ?? project?.money?.currency ?? 'CNY';
}

/** A plan that was not accepted is what the next one begins with. */
const plannedBefore = ({ measures }: SupervisionForm): readonly MeasureLine[] =>
  measures.map(({ personId, until, what }) => ({ personId, until, what }));
