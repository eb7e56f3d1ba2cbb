import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMillis, type Instant, toMillis } from '@bangban/kernel';
import { expectSame } from '@bangban/kernel/testing';
import type { DomainEvent, EventType } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { play, scenarios } from '../testing/histories.spec-support';
import type { Story } from '../testing/story.spec-support';
import { openForms, type SupervisionForm } from '../supervision-form/supervision-form';
import { formWakeUp, itemWakeUp, projectWakeUp } from './due';
import { settle } from '../tick/settle';
import { type ComesNext, escortFact, type EscortFact } from './escort-fact';

const RUNS = { numRuns: 1_000 };

/**
 * What the record is found to have done first, by what was said to come next. A rung whose date a newer calendar moves does
 * not fire: its clock is armed anew; a start without a signature likewise.
 */
const DONE: Readonly<Record<ComesNext['kind'], readonly EventType[]>> = {
  'stage-opening': ['StageOpened'],
  'project-rung': [
    'RungReached',
    'LimitBreached',
    'RoutineMissed',
    'CalendarAlarmOpened',
    'ProjectClockArmed',
    'RungHeld',
  ],
  'form-lapse': ['FormLapsed', 'FormRungHeld', 'FormClockArmed'],
  'form-rung': ['FormRungHeld', 'FormRungReached', 'FormAlarmOpened', 'FormClockArmed'],
  'project-answer': ['EscalationAnswerLapsed'],
  'item-rung': ['RungReached', 'RungHeld', 'LimitBreached', 'CalendarAlarmOpened', 'ItemClockArmed'],
  'silent-start': ['HandlingStarted', 'SilentStartMoved'],
  'pause-end': ['PauseEnded'],
  'co-lapse': ['CoUnitLapsed', 'ItemClockArmed', 'CalendarAlarmOpened'],
  'extension-lapse': ['ExtensionLapsed', 'ItemClockArmed', 'CalendarAlarmOpened'],
  'silent-wait': ['HoldingBegun', 'ItemClockSuspended'],
  'item-answer': ['EscalationAnswerLapsed'],
  'item-stillness': ['StagnationReached', 'InvestorSilent', 'StillnessArmed'],
  'mandate-end': ['AgencyEnding', 'AgencyEnded'],
  'project-stillness': ['StagnationReached', 'StillnessArmed'],
};

/** As the record finds it: by wake-up, then by number. */
function firstToWake(items: readonly HelpItemState[]): HelpItemState | null {
  const key = (item: HelpItemState): string => `${itemWakeUp(item)} ${String(item.no).padStart(6, '0')}`;
  const waking = items.filter((item) => itemWakeUp(item) !== null);
  return waking.reduce<HelpItemState | null>((first, item) => (!first || key(item) < key(first) ? item : first), null);
}

function formToWake(story: Story): SupervisionForm | null {
  const key = (form: SupervisionForm): string => `${formWakeUp(form)} ${form.id}`;
  const waking = openForms(story.world).filter((form) => formWakeUp(form) !== null);
  return [...waking].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? null;
}

function factOf(story: Story): EscortFact {
  const items = story.items();
  return escortFact(story.project, {
    openItems: [],
    openItemCount: 0,
    offsetMs: 0,
    firstToWake: firstToWake(items),
    formToWake: formToWake(story),
  });
}

function earliestWakeUp(story: Story): unknown {
  const { project } = story;
  if (project.status !== 'active') return null;
  const all = [projectWakeUp(project), ...story.items().map(itemWakeUp), ...story.forms().map(formWakeUp)];
  const wakeUps = all.filter((at): at is Instant => at !== null);
  return wakeUps.sort()[0] ?? null;
}

function said(event: DomainEvent, story: Story): Omit<ComesNext, 'kind'> {
  const { clock, itemId, rung } = event.data as { clock?: string; itemId?: string | null; rung?: ComesNext['rung'] };
  const itemNo = typeof itemId === 'string' ? story.item(itemId).no : null;
  return { clock: clock ?? null, rung: rung ?? null, itemNo };
}

describe('what a workflow is told to come next', () => {
  it('comes at the very instant at which the record would wake, and is what time then decides first', () => {
    fc.assert(
      fc.property(scenarios(14), (scenario) => {
        const story = play(scenario);
        const { next, wakeUp } = factOf(story);
        expectSame(wakeUp, earliestWakeUp(story));
        expectSame(next === null, wakeUp === null);
        if (!next || wakeUp === null) return;
        const ctx = story.context('system');
        const before = fromMillis(toMillis(wakeUp) - 1);
        if (before > story.now) expectSame(settle(story.world, { ...ctx, now: before }), []);
        const now = wakeUp > story.now ? wakeUp : story.now;
        const [first] = settle(story.world, { ...ctx, now });
        if (!first) throw new Error(`nothing happened at ${wakeUp}`);
        expectSame([next.kind, DONE[next.kind].includes(first.type)], [next.kind, true]);
        const { kind, ...rest } = next;
        const { clock, itemNo, rung } = said(first, story);
        expectSame(itemNo, rest.itemNo);
        if (kind === 'item-rung' || kind === 'project-rung') expectSame(clock, rest.clock);
        if (first.type === 'RungReached' || first.type === 'LimitBreached') expectSame(rung, rest.rung);
      }),
      RUNS,
    );
  });
});
