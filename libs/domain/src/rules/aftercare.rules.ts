import { centreHead, helpdesk, ownLeader } from '../authority/grants';
import type { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import { issueItem } from '../steps/handling';
import { satisfyRoutines } from '../steps/routines';
import { checkMember, notInFuture, responsible, today } from './checks';
import { early, notBefore } from './evidence-bounds';
import { ACTIVE, firstRefusal, type ProjectRule, refuse } from './rule';

type Call = CommandMap['RecordAftercareCall'];

/**
 * 回访: a company in production is asked the same each time, and what it says is wrong is somebody's item before the call is
 * over. Whoever may add an item may call: a trouble without a unit, a person and a limit would only have been noted.
 */
export const recordAftercareCall: ProjectRule<'RecordAftercareCall'> = {
  name: 'RecordAftercareCall',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, centreHead, ownLeader],
  guard: ({ project: { stage } }) =>
    stage === 'production' ? null : refuse('WRONG_STAGE', { stage, needed: 'production' }),
  apply(batch, { date, earlyReason, orders, powerKwh, running, staff, summary, troubles = [] }) {
    const day = date ?? today(batch.ctx);
    const refusal = firstRefusal(
      notInFuture(batch.ctx, 'date', date),
      notBefore(batch.ctx, batch.project, { date: day, ...early({ earlyReason }) }),
      ...troubles.map(({ personId, unitId }) => checkMember(batch.ctx, unitId, personId)),
    );
    if (refusal) return refusal;
    const items = troubles.map((each) => ({ kind: each.kind, itemId: addTrouble(batch, each) }));
    batch.add('ContactRecorded', {
      kind: 'aftercare-call',
      summary,
      date: day,
      ...early({ earlyReason }),
      call: { running, staff, powerKwh: powerKwh ?? null, orders, troubles: items },
    });
    satisfyRoutines(batch, 'contact');
    return null;
  },
};

function addTrouble(batch: Batch, { limit, personId, unitId, what }: NonNullable<Call['troubles']>[number]): string {
  const { ctx, project } = batch;
  const itemId = batch.newId();
  batch.add('HelpItemAdded', {
    itemId,
    no: project.itemCount + 1,
    title: what,
    templateKey: null,
    stage: project.stage,
    unitId,
    ...responsible(ctx, unitId, personId, '*'),
    coUnitIds: [],
    limit,
    blocks: null,
    investorConfirms: false,
    prerequisites: [],
    waitingOn: [],
    note: '',
  });
  issueItem(batch, itemId, ctx.now);
  return itemId;
}
