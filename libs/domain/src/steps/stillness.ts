import { armWorkingDays, type Clock, type Instant, type LadderStep, stepsNotBefore } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { Due } from '../due/due';
import { resolveHolder } from '../duty/holders';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import { awaitedOf, hasMoved, type StillAwaits, type Stillness } from '../help-item/stillness';
import { pausedUntilFact } from '../help-item/item-clock';
import { isOpenItem } from '../help-item/item-states';
import type { LadderName, Policy } from '../policy/policy';
import type { Stage } from '../project/stages';
import { ownLadder } from './ladders';

/** What stands still: an item in the hands of those who are to do it, or of the investor; or the project as a whole. */
type Subject = StillAwaits | Stage;

const ladderOf = (subject: Subject): LadderName =>
  subject === 'unit' ? 'stalled-item' : subject === 'investor' ? 'silent-investor' : 'stalled-project';

function daysOf({ stagnation }: Policy, subject: Subject): number {
  if (subject === 'unit') return stagnation.item;
  return subject === 'investor' ? stagnation.investor : stagnation.stages[subject];
}

/** The rungs behind it: of an item by its kind. */
function rungsOf(batch: Batch, subject: Subject, itemId: string | null, policy?: Policy): readonly LadderStep[] {
  const kind = itemId === null ? null : (batch.item(itemId)?.templateKey ?? null);
  return ownLadder(batch, ladderOf(subject), kind, policy);
}

interface Beginning {
  readonly itemId: string | null;
  readonly from: Instant;
  readonly version: number;
}

/** When it is told that nothing has moved since `from`; null where the rules do not ask. */
function stillClock(
  batch: Batch,
  subject: Subject,
  { from, itemId, version }: Beginning,
  policy: Policy = batch.ctx.policy,
): Clock | null {
  const limit = daysOf(policy, subject);
  if (limit === 0) return null;
  return armWorkingDays({
    version,
    from,
    limit,
    ladder: rungsOf(batch, subject, itemId, policy),
    yellow: policy.yellow,
    calendar: batch.ctx.calendar,
    policyVersion: policy.version,
  });
}

/** What the event that issues an item, or opens a stage, says of it. */
export function stillFrom(
  batch: Batch,
  subject: Subject,
  from: Instant,
  itemId: string | null = null,
): { readonly stillness?: Clock } {
  const stillness = stillClock(batch, subject, { from, itemId, version: 1 });
  return stillness ? { stillness } : {};
}

/** Of a project that is taken up again, or that nobody is to move any more (null). */
export function stillFromNow(batch: Batch, stage: Stage | null): void {
  const { stillness } = batch.project;
  const since = batch.ctx.now;
  const beginning = { itemId: null, from: since, version: stillness ? nextVersion(stillness) : 1 };
  const armed = stage === null ? null : stillClock(batch, stage, beginning);
  if (armed || stillness?.clock) batch.add('StillnessArmed', { itemId: null, awaits: 'unit', since, armed });
}

const nextVersion = ({ clock }: Stillness): number => (clock?.version ?? 0) + 1;

/** The item has come into other hands: from the unit's to the investor's, or back. */
export function stillnessFollows(batch: Batch, itemId: string, at: Instant): void {
  const item = batch.item(itemId);
  if (!item?.stillness) return;
  const papers = item.holdings.at(-1)?.kind === 'paused' && pausedUntilFact(item, 'investor', batch.ctx.policy);
  const awaits = papers ? 'investor' : awaitedOf(item);
  if (awaits === null || awaits === item.stillness.awaits) return;
  const armed = stillClock(batch, awaits, { itemId, from: at, version: nextVersion(item.stillness) });
  // What nobody is to be told of needs no note.
  if (awaits === 'investor' && !armed) return;
  batch.add('StillnessArmed', { itemId, awaits, since: at, armed }, at);
}

/**
 * Time looks whether anything has moved. Where it has, or a newer calendar leaves days yet, the clock begins anew from the last
 * act; otherwise this rung is told. A forecast does not hold it back: it accuses nobody, and the next act ends it.
 */
export function lookAtItem(batch: Batch, { at, itemId, step: rung }: Extract<Due, { kind: 'item-stillness' }>): void {
  const item = batch.item(itemId);
  const awaits = item && awaitedOf(item);
  if (!item?.stillness || !awaits) return;
  const { stillness } = item;
  if (beginsAnew(batch, { itemId, stillness, subject: awaits, awaits, at, rung })) return;
  const holder = item.holdings.at(-1) ?? item;
  const data = { itemId, ...told(batch, stillness, awaits, rung, holder, itemId) };
  batch.add(awaits === 'investor' ? 'InvestorSilent' : 'StagnationReached', data, at);
}

export function lookAtProject(batch: Batch, { at, step: rung }: Extract<Due, { kind: 'project-stillness' }>): void {
  const { ctx, project } = batch;
  const { stage, stillness } = project;
  if (!stillness) return;
  if (beginsAnew(batch, { itemId: null, stillness, subject: stage, awaits: 'unit', at, rung })) return;
  const holder = resolveHolder('helpdesk', '*', project, ctx.directory);
  batch.add('StagnationReached', { itemId: null, ...told(batch, stillness, stage, rung, holder, null) }, at);
}

interface Look {
  readonly itemId: string | null;
  readonly stillness: Stillness;
  readonly subject: Subject;
  readonly awaits: StillAwaits;
  readonly at: Instant;
  readonly rung: Clock['fired'][number];
}

function beginsAnew(batch: Batch, { at, awaits, itemId, rung, stillness, subject }: Look): boolean {
  const { clock, since } = stillness;
  const anew = stillClock(batch, subject, { itemId, from: since, version: nextVersion(stillness) });
  const begin = (armed: Clock | null): true => {
    batch.add('StillnessArmed', { itemId, awaits, since, armed }, at);
    return true;
  };
  if (!anew || !clock) return begin(null);
  if (hasMoved(stillness) || awaits !== stillness.awaits) return begin(stepsNotBefore(anew, at));
  const later = anew.steps.find((step) => step.rung === rung);
  return later !== undefined && later.at > at && begin({ ...anew, fired: clock.fired });
}

type Told = Omit<Extract<Parameters<Batch['add']>[1], { readonly days: number }>, 'itemId'>;

function told(
  batch: Batch,
  { clock, since }: Stillness,
  subject: Subject,
  rung: Look['rung'],
  { personId, unitId }: { readonly unitId: string | null; readonly personId: string },
  itemId: string | null,
): Told {
  const step = clock?.steps.find((each) => each.rung === rung);
  const to = rungsOf(batch, subject, itemId).find((each) => each.rung === rung)?.to ?? ['helpdesk-officer'];
  const heard = resolveRecipients(
    to,
    { unitId, personId, item: itemId === null ? null : batch.item(itemId) },
    batch.project,
    batch.ctx,
  );
  return {
    rung,
    deadlineVersion: clock?.version ?? 0,
    since,
    days: step?.offset ?? 0,
    due: step?.at ?? since,
    provisional: step?.provisional ?? false,
    holderUnitId: unitId,
    holderId: personId === '' ? null : personId,
    recipients: heard.people,
    fallback: heard.fallback,
    ...stoodInData(heard),
  };
}

/**
 * Newer rules, taken over: other days or another ladder count from the same last act, what they have passed is told at the
 * earliest now, and what was told is not told again. Where the older rules did not ask, nothing has stood still before now.
 */
export function adoptStillness(batch: Batch, policy: Policy): void {
  const { project } = batch;
  adopt(batch, policy, { itemId: null, stillness: project.stillness, subject: project.stage, awaits: 'unit' });
  for (const item of batch.items()) {
    if (!isOpenItem(item.state) || item.state === 'drafted') continue;
    const awaits = awaitedOf(item) ?? item.stillness?.awaits ?? 'unit';
    adopt(batch, policy, { itemId: item.id, stillness: item.stillness, subject: awaits, awaits });
  }
}

type Adopting = Pick<Look, 'itemId' | 'subject' | 'awaits'> & { readonly stillness: Stillness | undefined };

function adopt(batch: Batch, policy: Policy, { awaits, itemId, stillness, subject }: Adopting): void {
  const { now, policy: old } = batch.ctx;
  const asked = (rules: Policy): string =>
    JSON.stringify([daysOf(rules, subject), rungsOf(batch, subject, itemId, rules)]);
  if (stillness ? asked(old) === asked(policy) : daysOf(policy, subject) === 0) return;
  const since = stillness?.since ?? now;
  const anew = stillClock(
    batch,
    subject,
    { itemId, from: since, version: stillness ? nextVersion(stillness) : 1 },
    policy,
  );
  const fired = (stillness?.clock?.fired ?? []).filter((rung) =>
    anew?.steps.some((step) => step.rung === rung && step.at <= now),
  );
  const armed = anew && { ...stepsNotBefore(anew, now), fired };
  if (armed || stillness?.clock) batch.add('StillnessArmed', { itemId, awaits, since, armed });
}
