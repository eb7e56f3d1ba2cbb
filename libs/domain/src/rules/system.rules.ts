import type { Batch } from '../batch';
import type { FactsPayload } from '../command/commands';
import type { EventMap } from '../event/events';
import type { Context, Refusal, World } from '../world';
import { noteAdmission } from './admission.rules';
import { proofKey } from '../project/proof-key';
import { followHold } from '../steps/held-rungs';
import { checkFacts, factsOf } from './lead.rules';
import { issueItem } from '../steps/handling';
import type { CarriedDecision } from '../event/reaction.events';
import { contestLead, noteRival } from './contest.rules';
import { checkMember, responsible } from './checks';
import { ACTIVE, OPEN, refuse } from './rule';
import { beginsProject, type SystemCommand } from '../reaction/system-commands';

/** By the system alone, and only on a project that is there, or is not where it is to begin. Null when allowed. */
export function authoriseSystem({ project }: World, { name }: SystemCommand, { actor }: Context): Refusal | null {
  if (actor.kind !== 'system') return refuse('FORBIDDEN', { command: name });
  if (beginsProject(name)) {
    return project ? refuse('PROJECT_EXISTS', { projectId: project.id }) : null;
  }
  return project ? null : refuse('PROJECT_UNKNOWN');
}

/** Adds what the system notes on a project for another file, or says why it does not. */
export function applySystem(batch: Batch, command: SystemCommand): Refusal | null {
  switch (command.name) {
    case 'NoteSharedProof': {
      const { fundArrivals, status } = batch.project;
      // What has ended does not change any more; the asking project keeps that it could not be noted here.
      if (!OPEN.includes(status)) return refuse('PROJECT_STATUS', { status, needed: OPEN });
      const key = proofKey(command.payload);
      if (!fundArrivals.some((each) => proofKey(each) === key)) {
        return refuse('PROOF_NOT_HERE', { number: command.payload.proofNumber });
      }
      batch.add('ProofSharedElsewhere', command.payload);
      return null;
    }
    case 'RegisterPromotedLead': {
      const { promotionId, ...facts } = command.payload;
      return registerFor(batch, facts, { promotionId, channel: 'sheet' });
    }
    case 'RegisterTripLead': {
      const { channel = 'trip', source: leadSource, ...facts } = command.payload;
      return registerFor(batch, facts, { leadSource, channel });
    }
    case 'NoteAdmission':
      return noteAdmission(batch, command.payload);
    case 'FollowHold':
      return followHold(batch, command.payload) > 0 ? null : refuse('HOLD_HAS_NOTHING');
    case 'CarryDecision':
      return carryDecision(batch, command.payload);
    case 'NoteRival':
      return noteRival(batch, command.payload);
    case 'NoteRefusal':
      // Also where the asking project has ended meanwhile: what it asked for and did not get belongs to its history.
      batch.add('ReactionRefused', command.payload);
      return null;
  }
}

/** A lead of what stands beside projects: a sheet of the library, a company that was met. */
function registerFor(batch: Batch, facts: FactsPayload, from: Partial<EventMap['LeadRegistered']>): Refusal | null {
  const lead = factsOf(facts, batch.ctx.entry);
  const refusal = checkFacts(batch.ctx, lead);
  if (refusal) return refusal;
  batch.add('LeadRegistered', { ...lead, ...from, policyVersion: batch.ctx.policy.version });
  contestLead(batch);
  return null;
}

/** 议定事项: an item of the checklist like any other, that says where it was decided. Its first line is its title. */
function carryDecision(batch: Batch, { decidedIn, limit, personId, text, unitId }: CarriedDecision): Refusal | null {
  const { ctx, project } = batch;
  const { stage, status } = project;
  if (!ACTIVE.includes(status)) return refuse('PROJECT_STATUS', { status, needed: ACTIVE });
  const wrong = checkMember(ctx, unitId, personId ?? undefined);
  if (wrong) return wrong;
  const itemId = batch.newId();
  const [first = ''] = text.trim().split('\n', 1);
  batch.add('HelpItemAdded', {
    itemId,
    no: project.itemCount + 1,
    title: [...first].slice(0, 40).join('').trim(),
    templateKey: null,
    stage,
    unitId,
    ...responsible(ctx, unitId, personId ?? undefined, '*'),
    coUnitIds: [],
    limit,
    blocks: null,
    investorConfirms: false,
    prerequisites: [],
    waitingOn: [],
    note: text,
    decidedIn,
  });
  issueItem(batch, itemId, ctx.now);
  return null;
}
