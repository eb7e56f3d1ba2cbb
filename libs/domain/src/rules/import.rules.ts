import { addMonths, type DateOnly, derivedId, fromMillis, type Instant, startOfDay, toMillis } from '@bangban/kernel';
import { centreHead, helpdesk } from '../authority/grants';
import type { ImportPayload } from '../command/commands';
import { responsible, checkMember, checkMoney, notInFuture } from './checks';
import { evidenceOf, checkEvidence, fundArrivalOf, milestoneOf } from './evidence.rules';
import { checkImportedItems, importItems } from './import-items';
import { checkNotElsewhere, checkProofOnce, checkWithinAgreed, overAgreed } from './arrival-bounds';
import { proofKey } from '../project/proof-key';
import { checkFacts, factsOf } from './lead.rules';
import { checkLeader, checkPlan } from './team.rules';
import { type CreationRule, firstRefusal, refuse } from './rule';
import type { AgreedBy } from '../project/agreed';
import type { PartyMember, Party, Plan, ProjectFacts, ProjectState } from '../project/project.state';
import { PARTIES } from '../project/project.state';
import { stageIndex } from '../project/stages';
import type { Context, Refusal } from '../world';

/**
 * A project that is under way already: its past enters as reported facts with their source, and only what is open gets
 * clocks, from the dates reported: a promise made before the system came is still a promise.
 */
export const importProject: CreationRule<'ImportProject'> = {
  name: 'ImportProject',
  target: 'new',
  in: [],
  authority: [helpdesk, centreHead],
  reads: {
    proofs: ({ fundArrivals = [] }) => [...new Set(fundArrivals.map(proofKey))],
    provenance: ({ reference, source }) => ({ reference, source }),
  },
  apply(batch, payload) {
    const refusal = checkImport(batch.ctx, payload);
    if (refusal) return refusal;
    const { ctx } = batch;
    const at = (date: DateOnly): Instant => during(date, ctx);
    const entered = payload.stages[payload.stages.length - 1]?.enteredOn ?? '';
    const id = idMaker(ctx.commandId);
    batch.add('ProjectImported', {
      ...importedFacts(payload, batch.ctx),
      policyVersion: ctx.policy.version,
      stages: payload.stages.map(({ stage, enteredOn }) => ({ stage, enteredAt: at(enteredOn) })),
      parties: partiesOf(ctx, payload, at(payload.stages[0]?.enteredOn ?? '')),
      judgement: payload.judgedOn
        ? { verdict: 'worth-pursuing', reason: payload.source, judgeId: ctx.actor.id, at: at(payload.judgedOn) }
        : null,
      firstContactAt: payload.firstContactOn ? at(payload.firstContactOn) : null,
      plan: planOf(payload),
      evidence: (payload.evidence ?? []).map((each) => evidenceOf(each, id(), at(each.date), ctx)),
      milestones: (payload.milestones ?? []).map((each) => milestoneOf(each, id(), ctx)),
      fundArrivals: arrivalsOf(payload).map(({ arrival, before }) =>
        fundArrivalOf(arrival, id(), ctx, overAgreed(reportedOf(ctx, payload), before, arrival) !== null),
      ),
      coveredTemplates: (payload.items ?? []).flatMap((item) => (item.templateKey ? [item.templateKey] : [])),
      aftercareUntil: payload.stage === 'production' ? addMonths(entered, ctx.policy.aftercareMonths) : null,
      provenance: { source: payload.source, reference: payload.reference },
    });
    importItems(batch, payload, id, at);
    return null;
  },
};

const HALF_A_DAY_MS = 43_200_000;

/** A day reported without a time: its noon, which lies in that day and not on its edge; now, when noon is still ahead. */
function during(date: DateOnly, { calendar, now }: Context): Instant {
  const noon = fromMillis(toMillis(startOfDay(date, calendar.utcOffsetMinutes)) + HALF_A_DAY_MS);
  return noon < now ? noon : now;
}

/** Ids beside those that events take from their seq: counted from a range that no project's seq reaches. */
function idMaker(commandId: string): () => string {
  let n = 0x8000_0000_0000;
  return () => derivedId(commandId, n++);
}

function planOf({ plan }: ImportPayload): Plan | null {
  if (!plan) return null;
  const { signing, commencement, production, note } = plan;
  return { revision: 1, signing: signing ?? null, commencement, production, note: note ?? '' };
}

function partiesOf(ctx: Context, payload: ImportPayload, since: Instant): ProjectState['parties'] {
  const parties: Partial<Record<Party, PartyMember>> = {};
  for (const party of PARTIES) {
    if (party === 'leader') {
      if (payload.leaderId) parties.leader = { unitId: null, personId: payload.leaderId, since };
      continue;
    }
    const named = payload.parties?.[party];
    if (!named) continue;
    const { personId, fallback } = responsible(ctx, named.unitId, named.personId, '*');
    parties[party] = { unitId: named.unitId, personId, since, ...(fallback ? { fallback } : {}) };
  }
  return parties;
}

/** Where nothing else is said, the unit in the team for the landing place is the landing place. */
function importedFacts(payload: ImportPayload, { entry }: Context): ProjectFacts {
  const facts = factsOf(payload, entry);
  return { ...facts, landingUnitId: facts.landingUnitId ?? payload.parties?.['landing-place']?.unitId ?? null };
}

/** Each arrival with those that the ledger has before it. */
function arrivalsOf({ fundArrivals = [] }: ImportPayload) {
  return fundArrivals.map((arrival, index) => ({ arrival, before: fundArrivals.slice(0, index) }));
}

/** What is agreed by the ledger and the contracts in it. */
function reportedOf(ctx: Context, payload: ImportPayload): AgreedBy {
  return {
    evidence: (payload.evidence ?? []).map((each) => evidenceOf(each, '', during(each.date, ctx), ctx)),
    money: payload.money ?? null,
    provenance: { source: payload.source, reference: payload.reference },
    stage: payload.stage,
    stages: payload.stages.map(({ enteredOn, stage }, index) => ({
      entry: index + 1,
      stage,
      enteredAt: during(enteredOn, ctx),
      openedAt: null,
      leftAt: null,
      reported: true,
    })),
  };
}

function checkImport(ctx: Context, payload: ImportPayload): Refusal | null {
  return firstRefusal(
    checkStages(payload),
    ...payload.stages.map(({ enteredOn }) => notInFuture(ctx, 'stages', enteredOn)),
    checkFacts(ctx, factsOf(payload, ctx.entry)),
    // 一个项目、一名领导: whoever passed the gate to intent had one.
    stageIndex(payload.stage) >= stageIndex('intent') && !payload.leaderId ? refuse('LEADER_NOT_ASSIGNED') : null,
    payload.leaderId ? checkLeader(ctx, payload.leaderId) : null,
    checkParties(ctx, payload),
    payload.plan ? checkPlan({ ...payload.plan, signing: payload.plan.signing ?? null }) : null,
    notInFuture(ctx, 'judgedOn', payload.judgedOn),
    notInFuture(ctx, 'firstContactOn', payload.firstContactOn),
    ...(payload.evidence ?? []).map((evidence) => checkEvidence(ctx, evidence)),
    ...(payload.milestones ?? []).map(({ date }) => notInFuture(ctx, 'milestones', date)),
    ...arrivalsOf(payload).map(
      ({ arrival, before }) =>
        checkMoney('fundArrivals', arrival.money) ??
        notInFuture(ctx, 'fundArrivals', arrival.date) ??
        checkProofOnce(before, arrival) ??
        checkNotElsewhere(ctx, arrival) ??
        checkWithinAgreed(reportedOf(ctx, payload), before, arrival),
    ),
    checkImportedItems(ctx, payload),
  );
}

/** Members belong to their units, and the team's units are the project's own. */
function checkParties(ctx: Context, { introducingUnitId, landingUnitId, parties = {} }: ImportPayload): Refusal | null {
  const own = { 'introducing-unit': introducingUnitId, 'landing-place': landingUnitId ?? null };
  const stranger = (['introducing-unit', 'landing-place'] as const).find(
    (party) => parties[party] && own[party] !== null && parties[party].unitId !== own[party],
  );
  return firstRefusal(
    ...Object.values(parties).map(({ unitId, personId }) => checkMember(ctx, unitId, personId)),
    stranger ? refuse('PARTY_NOT_THE_UNIT', { party: stranger, unitId: own[stranger] }) : null,
  );
}

/** Stages in their order, with dates that do not go back, ending with the stage the project is in. */
function checkStages(payload: ImportPayload): Refusal | null {
  const { stages, stage } = payload;
  const consistent = stages.every((each, index) => {
    const before = stages[index - 1];
    return !before || (stageIndex(before.stage) < stageIndex(each.stage) && before.enteredOn <= each.enteredOn);
  });
  const last = stages[stages.length - 1]?.stage;
  return consistent && last === stage ? null : refuse('STAGES_INCONSISTENT', { stage, stages });
}
