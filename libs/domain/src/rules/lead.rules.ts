import {
  centreHead,
  dutyHolder,
  follower,
  helpdesk,
  inCharge,
  introducer,
  leader,
  ownLeader,
  principalLeader,
  promotionOfficer,
  team,
  unitHead,
} from '../authority/grants';
import type { FactsPayload } from '../command/commands';
import type { ProjectFacts } from '../project/project.state';
import { isSameCompany } from '../steps/same-company';
import { isSigned } from '../project/stages';
import { followJudgement } from '../steps/given-up';
import { doneInThisStage, satisfyRoutines } from '../steps/routines';
import type { Context, Refusal } from '../world';
import { early, notBefore } from './evidence-bounds';
import { checkHeld, contestLead } from './contest.rules';
import { checkMoney, checkContact, checkPerson, checkUnit, notInFuture, today } from './checks';
import { nextContactFault } from './next-contact';
import { ACTIVE, type CreationRule, firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** The facts of a new project, with what was left open filled in: whom it names in the library it need not name again. */
export function factsOf(payload: FactsPayload, entry: Context['entry']): ProjectFacts {
  return {
    name: payload.name,
    investor: payload.investor ?? entry ?? null,
    money: payload.money ?? null,
    industry: payload.industry,
    landingUnitId: payload.landingUnitId ?? null,
    introducingUnitId: payload.introducingUnitId,
    followerId: payload.followerId ?? '',
    platform: payload.platform ?? '',
    signingYear: payload.signingYear ?? null,
    origin: payload.origin ?? 'domestic',
    supervisionLevel: payload.supervisionLevel ?? 'none',
    investorContactIds: payload.investorContactIds ?? [],
    ...(payload.investorId ? { investorId: payload.investorId } : {}),
    ...(payload.channel ? { channel: payload.channel, channelDetail: payload.channelDetail ?? '' } : {}),
  };
}

export function checkFacts(ctx: Context, facts: Partial<ProjectFacts>): Refusal | null {
  return firstRefusal(
    checkUnit(ctx, facts.introducingUnitId),
    checkUnit(ctx, facts.landingUnitId),
    // A lead may have no follower yet: the gate to intent asks for one.
    facts.followerId === '' ? null : checkPerson(ctx, facts.followerId),
    checkMoney('money', facts.money),
    ...(facts.investorContactIds ?? []).map((id) => checkContact(ctx, id)),
  );
}

/** What it grew out of says how it came. */
const grown = ({ expansionOf }: FactsPayload): Partial<ProjectFacts> =>
  expansionOf === undefined ? {} : { expansion: { projectId: expansionOf }, channel: 'expansion', channelDetail: '' };

function checkGrown({ grownFrom }: Context, { channel, expansionOf }: FactsPayload): Refusal | null {
  if (expansionOf === undefined) return null;
  if (!grownFrom) return refuse('EXPANSION_UNKNOWN');
  if (channel) return refuse('LEAD_SOURCE_KNOWN');
  const grows = grownFrom.stage === 'production' && (grownFrom.status === 'active' || grownFrom.status === 'closed');
  return grows ? null : refuse('EXPANSION_OF_PRODUCTION');
}

/** 线索登记: the project exists from here on, in the lead stage. */
export const registerLead: CreationRule<'RegisterLead'> = {
  name: 'RegisterLead',
  target: 'new',
  in: [],
  authority: [helpdesk, promotionOfficer, unitHead, leader, inCharge, principalLeader],
  reads: {
    investorId: ({ investorId }) => investorId,
    company: ({ investor }) => investor?.name,
    expansionOf: ({ expansionOf }) => expansionOf,
  },
  apply(batch, payload) {
    const facts = { ...factsOf(payload, batch.ctx.entry), ...grown(payload) };
    const refusal = firstRefusal(checkFacts(batch.ctx, facts), checkGrown(batch.ctx, payload));
    if (refusal) return refusal;
    batch.add('LeadRegistered', { ...facts, policyVersion: batch.ctx.policy.version });
    contestLead(batch);
    return null;
  },
};

/** It came of a trip, of a sheet of the library or of a company that grows, which say so themselves. */
const knowsItsSource = ({ expansion, leadSource, promotionId }: ProjectFacts): boolean =>
  (expansion ?? leadSource ?? promotionId) !== undefined;

/** Corrections and what becomes known later: investor, amount, contacts. The introducing unit changes by hand-over. */
export const reviseProject: ProjectRule<'ReviseProject'> = {
  name: 'ReviseProject',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, dutyHolder],
  reads: { investorId: ({ changes }) => changes.investorId, company: ({ changes }) => changes.investor?.name },
  comparesSeq: true,
  apply(batch, { changes, reason }) {
    const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
    if (entries.length === 0) return refuse('NOTHING_TO_CHANGE');
    const { landingUnitId } = changes;
    if (landingUnitId !== undefined && batch.project.parties['landing-place']) {
      // In the lead stage the team is still being put together; from intent on the place changes by hand-over.
      const code = batch.project.stage === 'lead' ? 'FILL_PARTY_NEEDED' : 'HAND_OVER_NEEDED';
      return refuse(code, { party: 'landing-place' });
    }
    const { ctx, project } = batch;
    const { investorId, stage } = project;
    // Once it has signed, another company comes by an act of its own; naming the entry of the same one stays a correction.
    const other = changes.investorId;
    if (isSigned(stage) && investorId && other !== undefined && !isSameCompany(ctx, investorId, other)) {
      return refuse('INVESTOR_CHANGES');
    }
    if (knowsItsSource(batch.project) && (changes.channel !== undefined || changes.channelDetail !== undefined)) {
      return refuse('LEAD_SOURCE_KNOWN');
    }
    const refusal = firstRefusal(
      checkFacts(batch.ctx, changes),
      checkHeld(batch, typeof changes.investorId === 'string' || Boolean(changes.investor)),
    );
    if (refusal) return refusal;
    const { entry } = batch.ctx;
    const named = entry && !batch.project.investor && !('investor' in changes) ? { investor: entry } : {};
    batch.add('ProjectRevised', { changes: { ...Object.fromEntries(entries), ...named }, reason });
    contestLead(batch);
    return null;
  },
};

export const recordContact: ProjectRule<'RecordContact'> = {
  name: 'RecordContact',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, follower, introducer, team, ownLeader, dutyHolder],
  apply(batch, { kind, summary, date, earlyReason, metWith, outcome, nextBy }) {
    const day = date ?? today(batch.ctx);
    const refusal =
      notInFuture(batch.ctx, 'date', date) ??
      notBefore(batch.ctx, batch.project, { date: day, ...early({ earlyReason }) }) ??
      nextContactFault(batch, nextBy);
    if (refusal) return refusal;
    const heard = {
      ...(metWith === undefined ? {} : { metWith }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(nextBy === undefined ? {} : { nextBy }),
    };
    batch.add('ContactRecorded', { kind, summary, date: day, ...early({ earlyReason }), ...heard });
    if (batch.project.status === 'active') satisfyRoutines(batch, 'contact', nextBy);
    return null;
  },
};

/**
 * 研判: a lead is worth pursuing or given up, with the reason and the judge's name. One that was given up may be judged again,
 * and so may one that was sent back to the lead stage since; one that is pursued may be given up later.
 */
export const judgeLead: ProjectRule<'JudgeLead'> = {
  name: 'JudgeLead',
  target: 'project',
  in: ACTIVE,
  authority: [dutyHolder],
  given: 'judge',
  guard: ({ project: { stage } }) => (stage === 'lead' ? null : refuse('WRONG_STAGE', { stage, needed: 'lead' })),
  apply(batch, { verdict, lost, reason }) {
    const { ctx, project } = batch;
    const { judgement } = project;
    const worth = verdict === 'worth-pursuing';
    if (worth && judgement?.verdict === verdict && doneInThisStage(project, 'judgement')) {
      return refuse('LEAD_ALREADY_JUDGED');
    }
    if (worth === (lost !== undefined)) return refuse('LOST_REASON_NEEDED');
    const coded = lost === undefined ? {} : { lost };
    batch.add('LeadJudged', { verdict, reason, judgeId: ctx.actor.id, at: ctx.now, ...coded });
    followJudgement(batch, judgement);
    return null;
  },
};
