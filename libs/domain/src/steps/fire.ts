import {
  type Clock,
  heldOf,
  type Instant,
  isReminder,
  type LadderStep,
  peopleWithRole,
  type Rung,
  RUNGS,
} from '@bangban/kernel';
import type { QuestionAsk } from '@bangban/contract/vocabulary';
import type { Batch } from '../batch';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import type { LadderName } from '../policy/policy';
import type { Escalation } from '../project/project.state';
import { answerDue, asked } from './answer-time';
import type { EventMap } from '../event/events';
import type { Due } from '../due/due';
import { openByRule } from './forms';
import { ofCommitmentClock } from '../project/commitments';
import { dueOfRung, holdRung } from './held-rungs';
import { clockHands, clockLadder, ITEM_LADDERS, itemLadder } from './ladders';
import { missRoutine, projectClockHolder, projectLadder, projectRungs } from './routines';
import type { HelpItemState, ItemClockName } from '../help-item/help-item.state';

type ItemRung = Extract<Due, { kind: 'item-rung' }>;
export type Lapse = Extract<Due, { kind: 'extension-lapse' | 'co-lapse' }>;
type ProjectRung = Extract<Due, { kind: 'project-rung' }>;

export function fireItemRung(batch: Batch, due: ItemRung): void {
  const item = batch.item(due.itemId);
  const clock = item?.clocks[due.clock];
  if (!item || !clock) return;
  if (due.provisional && !isReminder(due.rung)) return openAlarm(batch, item.id, due.clock, clock, due.at);
  const { at, clock: name, rung } = due;
  const holderUnitId = clockHands(item, name).unitId;
  if (holdRung(batch, { itemId: item.id, name, clock, rung, at, holderUnitId })) return;
  fire(batch, { item, name, ladder: ITEM_LADDERS[name], clock, rung, at });
}

/** Fires a rung of the item's own ladder on one of its clocks now, before its time (提级). */
export function raiseItem(batch: Batch, item: HelpItemState, name: ItemClockName, rung: Rung): void {
  const clock = item.clocks[name];
  if (!clock) return;
  fire(batch, { item, name, ladder: 'item', clock, rung, at: batch.ctx.now, raised: true });
}

export function fireProjectRung(batch: Batch, due: ProjectRung): void {
  const clock = batch.project.clocks[due.clock];
  if (!clock) return;
  if (due.provisional && !isReminder(due.rung)) return openAlarm(batch, null, due.clock, clock, due.at);
  const ladder = projectLadder(batch, due.clock);
  if (ladder === 'cadence' && due.rung === 'breach') return missRoutine(batch, due.clock, clock, due.at);
  const { at, clock: name, rung } = due;
  const holderUnitId = projectClockHolder(batch, name).unitId;
  if (holdRung(batch, { itemId: null, name, clock, rung, at, holderUnitId })) return;
  fire(batch, { item: null, name, ladder, clock, rung, at });
}

interface Firing {
  readonly item: HelpItemState | null;
  readonly name: string;
  readonly ladder: LadderName;
  readonly clock: Clock;
  readonly rung: Rung;
  readonly at: Instant;
  readonly raised?: boolean;
}

function fire(batch: Batch, firing: Firing): void {
  const { item, name, clock, rung } = firing;
  const holder = item ? clockHands(batch.item(item.id) ?? item, name) : projectClockHolder(batch, name);
  const step = ladderStep(batch, firing);
  const placed = clock.steps.find((each) => each.rung === rung);
  const told = resolveRecipients(
    toldOf(step, item, holder.unitId === null && ofCommitmentClock(name) !== null),
    { unitId: holder.unitId, personId: holder.personId, item },
    batch.project,
    batch.ctx,
  );
  const { fallback, people } = told;
  const data = {
    itemId: item?.id ?? null,
    clock: name,
    deadlineVersion: clock.version,
    rung,
    due: placed?.at ?? firing.at,
    provisional: placed?.provisional ?? false,
    holderUnitId: holder.unitId,
    holderId: holder.personId,
    recipients: people,
    fallback,
    ...stoodInData(told),
    escalation: step.asks ? question(batch, firing, people, step.asksFor ?? 'press') : null,
    raised: firing.raised ?? false,
  };
  // However long it was held: it came due when it came due.
  const at = !firing.raised && heldOf(clock, rung) ? dueOfRung(clock, rung, firing.at) : firing.at;
  batch.add(rung === 'breach' ? 'LimitBreached' : 'RungReached', data, at);
  if (item) openByRule(batch, item.id, name, rung, at);
}

/** Where a report waits for its signature, whoever has to sign is told beside the one who wrote it. */
function toldOf({ to }: LadderStep, item: HelpItemState | null, ofInvestor: boolean): LadderStep['to'] {
  // The company has no unit head here.
  if (ofInvestor) return to.filter((each) => each !== 'unit-head');
  return item?.state === 'awaiting-signature' && to.includes('holder') ? [...to, 'unit-head'] : to;
}

function ladderStep(batch: Batch, firing: Firing): LadderStep {
  const { item, name } = firing;
  const rungs = item ? itemLadder(batch, item, firing.ladder) : projectRungs(batch, name);
  const step = rungs.find((candidate) => candidate.rung === firing.rung);
  return step ?? { rung: firing.rung, after: 0, to: ['help-centre-head'], asks: false };
}

function question(batch: Batch, firing: Firing, recipients: readonly string[], asksFor: QuestionAsk): Escalation {
  const subject = firing.item?.id ?? batch.project.id;
  const id = [subject, firing.name, firing.clock.version, firing.rung].join('.');
  const shape = { clock: firing.name, deadlineVersion: firing.clock.version, rung: firing.rung };
  return { id, kind: 'rung', ...shape, asksFor, recipients, ...asked(batch.ctx) };
}

/** A request's own clock ends on a forecast. */
export function alarmOf(batch: Batch, { at, clock: name, itemId }: Lapse): void {
  const clock = batch.item(itemId)?.clocks[name];
  if (clock) openAlarm(batch, itemId, name, clock, at);
}

/** A breach is irreversible: on a forecast calendar it waits, visibly, for the year's publication. */
function openAlarm(batch: Batch, itemId: string | null, name: string, clock: Clock, at: Instant): void {
  const recipients = peopleWithRole(batch.ctx.directory, 'supervision-head');
  const data = { itemId, clock: name, deadlineVersion: clock.version, due: at, recipients };
  batch.add('CalendarAlarmOpened', data, at);
}

/** A question went unanswered: the help centre's head is told, and it is put to those above besides. */
export function lapseAnswer(batch: Batch, itemId: string | null, escalationId: string, at: Instant): void {
  const item = itemId === null ? null : batch.item(itemId);
  const holder = item ?? { unitId: null, personId: '' };
  const told = resolveRecipients(['help-centre-head'], holder, batch.project, batch.ctx);
  const question = (item ?? batch.project).escalations.find(({ id }) => id === escalationId);
  const climb = question && climbOf(batch, item, question);
  batch.add(
    'EscalationAnswerLapsed',
    { itemId, escalationId, due: at, recipients: told.people, ...stoodInData(told), ...(climb ? { climb } : {}) },
    at,
  );
}

/** The next above it who have not been asked. Where the ladder of its limit asks them, it does so at its own time. */
function climbOf(
  batch: Batch,
  item: HelpItemState | null,
  question: Escalation,
): EventMap['EscalationAnswerLapsed']['climb'] {
  const { ctx, project } = batch;
  const holder = item ?? { unitId: null, personId: '' };
  const above = ctx.policy.answerClimbs.filter((level) => RUNGS.indexOf(level) > RUNGS.indexOf(question.rung));
  for (const rung of above) {
    if (question.kind === 'rung' && ladderAsks(batch, item, question.clock, rung)) return undefined;
    const { people } = resolveRecipients([rung], holder, project, ctx);
    const recipients = people.filter((id) => !question.recipients.includes(id));
    if (recipients.length > 0) return { rung, recipients, ...answerDue(ctx, ctx.now) };
  }
  return undefined;
}

function ladderAsks(batch: Batch, item: HelpItemState | null, clock: string, rung: Rung): boolean {
  const rungs = item ? clockLadder(batch, item, clock as ItemClockName) : projectRungs(batch, clock);
  return rungs.some((step) => step.rung === rung && step.asks);
}
