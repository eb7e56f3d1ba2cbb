import { describe, expect, it } from '@jest/globals';
import { lifeInTheGuide, lifeOf } from '../support/temporal-life';
import { type RunStory, storedRun, storedRuns, storyOf } from '../support/temporal-stored';

const first = ({ facts }: RunStory): RunStory['facts'][number] | undefined => facts[0];
const last = ({ facts }: RunStory): RunStory['facts'][number] | undefined => facts[facts.length - 1];
const ended = (story: RunStory): boolean =>
  story.happened[story.happened.length - 1] === 'WORKFLOW_EXECUTION_COMPLETED';
const on = (story: RunStory, from: string, to: string): boolean =>
  first(story)?.stages.slice(-1)[0]?.stage === from && story.next?.stage === to;
const timers = ({ happened }: RunStory): number => happened.filter((name) => name === 'TIMER_FIRED').length;
const descends = (numbers: readonly number[]): boolean => numbers.some((n, index) => n < (numbers[index - 1] ?? n));

/** Every way that a workflow can go, with the run that went it and what shows that it did. */
const PATHS: readonly (readonly [path: string, run: string, shows: (story: RunStory) => boolean])[] = [
  ['线索, then 意向', 'story.1', (story) => on(story, 'lead', 'intent')],
  ['意向, then 签约', 'story.2', (story) => on(story, 'intent', 'signing')],
  ['签约, then 开工', 'story.3', (story) => on(story, 'signing', 'commencement')],
  ['开工, then 投产', 'story.4', (story) => on(story, 'commencement', 'production')],
  [
    'aftercare, then closed',
    'story.5',
    (story) => ended(story) && last(story)?.status === 'closed' && timers(story) > 3,
  ],
  ['a stage back', 'stage-back.3', (story) => on(story, 'signing', 'intent') && story.next?.stages.length === 4],
  ['two stages at once', 'stage-skipped.1', (story) => on(story, 'lead', 'signing')],
  [
    'shelved and resumed',
    'shelved-and-resumed.1',
    ({ facts }) => /active,shelved(,shelved)*,active/.test(facts.map(({ status }) => status).join()),
  ],
  ['terminated', 'any-order.1', (story) => ended(story) && last(story)?.status === 'terminated'],
  ['transferred out', 'transferred-out.1', (story) => ended(story) && last(story)?.status === 'transferred'],
  ['late facts', 'any-order.1', ({ facts }) => descends(facts.map(({ seq }) => seq))],
  [
    'a full history',
    'long-history.1',
    (story) => story.happened.length >= 2_000 && story.next?.stages.length === first(story)?.stages.length,
  ],
  ['after a full history', 'long-history.2', (story) => ended(story) && story.activities.length > 1],
  [
    'rebuilt: started with a signal, in the middle of a stage, with something due',
    'rebuilt.1',
    (story) =>
      story.happened[1] === 'WORKFLOW_EXECUTION_SIGNALED' &&
      first(story)?.stages[0]?.opened === true &&
      story.happened.indexOf('ACTIVITY_TASK_SCHEDULED') < story.happened.indexOf('TIMER_STARTED'),
  ],
  ['started at the end', 'ended-before.1', (story) => ended(story) && story.activities.length === 0],
  ['a record restored from a backup', 'record-restored.1', ({ facts }) => descends(facts.map(({ seq }) => seq))],
  ['a record out of reach', 'record-away.1', ({ retried }) => retried.includes('RECORD_UNAVAILABLE')],
  ['a worker killed', 'worker-killed.1', ({ retried }) => retried.includes('activity StartToClose timeout')],
  ['an unknown project', 'unknown-project.1', ({ failures }) => failures.includes('PROJECT_UNKNOWN')],
  ['a clock set forward', 'demo-clock.1', ({ facts }) => new Set(facts.map(({ offsetMs }) => offsetMs)).size > 1],
  ['ticks in vain', 'barren-ticks.1', (story) => story.activities.length > 12 && timers(story) >= 12],
  ['a ladder across 国庆', 'ladder-across-national-day.1', (story) => timers(story) >= 5],
  ['a ladder across 春节', 'ladder-across-spring-festival.1', (story) => timers(story) >= 5],
  [
    'a stage whose steps have names',
    'life.1',
    (story) => calls(story, 'openStage', 'recordBreach', 'remind', 'escalate', 'settleDeadlines'),
  ],
  ['a follow-up, and a doubt', 'life.2', (story) => ended(story) && calls(story, 'askRecord', 'askForFollowUp')],
  [
    'taken over by every project',
    'adoption.1',
    (story) =>
      ended(story) && callsOf(story, 'adoptNextProjects') === story.activities.length && story.retried.length === 0,
  ],
  [
    'taken over by every project, the worker killed half-way',
    'adoption-worker-killed.1',
    (story) => ended(story) && story.retried.includes('activity Heartbeat timeout'),
  ],
  [
    'what one file asks of another, taken',
    'reaction.1',
    (story) => ended(story) && story.activities.join() === 'giveCommand,settleReaction',
  ],
  [
    'what one file asks of another, refused',
    'reaction-refused.1',
    (story) => ended(story) && story.activities.join() === 'giveCommand,tellRefusal,settleReaction',
  ],
  [
    'what one file asks of another, the worker killed when it was taken and not noted',
    'reaction-worker-killed.1',
    (story) => ended(story) && story.retried.includes('activity StartToClose timeout'),
  ],
  [
    'a dispatch meeting: its agenda closes, it is not held on its day, its minutes are late and then issued',
    'meeting.1',
    (story) =>
      ended(story) &&
      timers(story) === 0 &&
      story.activities.join() === 'closeAgenda,remindOfMeeting,remindOfMinutes' &&
      story.retried.length === 0,
  ],
  ['a digest of the day', 'digest.1', (story) => ended(story) && story.activities.join() === 'tellDigest'],
  ['delivered', 'delivery-sent.1', (story) => ended(story) && story.activities.join() === 'deliver'],
  [
    'delivered after an outage',
    'delivery-after-outage.1',
    ({ activities, retried }) => activities.join() === 'deliver' && retried.length > 0,
  ],
  [
    'delivered in working hours',
    'delivery-in-working-hours.1',
    ({ happened }) => happened.indexOf('TIMER_FIRED') < happened.indexOf('ACTIVITY_TASK_SCHEDULED'),
  ],
  ['a delivery refused', 'delivery-refused.1', (story) => gaveUp(story, 'SMTP_550')],
  [
    'a night without findings, in two pieces',
    'reconcile.1',
    (story) => ended(story) && story.activities.filter((name) => name === 'reconcileProjects').length === 2,
  ],
  [
    'a night with findings',
    'reconcile-findings.1',
    (story) => ended(story) && story.activities.slice(-2).join() === 'finishReconciliation,tellAdministrators',
  ],
  [
    'a night that goes on as a new run',
    'reconcile-continued.1',
    (story) => ended(story) && !story.activities.includes('beginReconciliation'),
  ],
  ['a delivery given up after days', 'delivery-exhausted.1', (story) => gaveUp(story, 'ESOCKET')],
  [
    'a batch delivered in working hours',
    'deliveries-in-working-hours.1',
    (story) => sentTogether(story) && timers(story) === 1,
  ],
  ['a batch that was delivered before', 'deliveries-done-before.1', (story) => sentTogether(story)],
  ['a batch with refusals', 'deliveries-refused.1', (story) => sentTogether(story) && timers(story) === 0],
  [
    'a batch whose worker was killed',
    'deliveries-worker-killed.1',
    (story) => sentTogether(story) && story.retried.includes('activity Heartbeat timeout'),
  ],
  [
    'a batch delivered after an outage, each by itself',
    'deliveries-after-outage.1',
    (story) =>
      ended(story) && callsOf(story, 'deliver') === 20 && story.retried.length > 0 && story.failures.length === 0,
  ],
  [
    'a batch given up after days',
    'deliveries-exhausted.1',
    (story) => ended(story) && callsOf(story, 'giveUp') === 2 && story.failures.join() === 'ESOCKET,ESOCKET',
  ],
];

/** All of these, and none by the name that there was before. */
function calls({ activities }: RunStory, ...names: readonly string[]): boolean {
  return names.every((name) => activities.includes(name)) && !activities.includes('tick');
}

const callsOf = ({ activities }: RunStory, name: string): number => activities.filter((each) => each === name).length;

function sentTogether(story: RunStory): boolean {
  return ended(story) && story.activities.join() === 'deliverBatch';
}

function gaveUp(story: RunStory, code: string): boolean {
  return ended(story) && story.activities.join() === 'deliver,giveUp' && story.failures.join() === code;
}

describe('the stored histories', () => {
  it.each(PATHS)('show: %s', (_path, run, shows) => {
    const story = storyOf(storedRun(run));
    expect({ run, shown: shows(story) }).toEqual({ run, shown: true });
  });

  it('read as the guide shows a life', () => {
    expect(lifeOf(['life.1', 'life.2'].map((run) => storedRun(run).history))).toEqual(lifeInTheGuide());
  });

  it('belong to known paths', () => {
    const pathOf = (run: string): string => run.replace(/\.\d+$/, '');
    const known = PATHS.map(([, run]) => pathOf(run));
    expect(
      storedRuns()
        .map(({ name }) => pathOf(name))
        .filter((path) => !known.includes(path)),
    ).toEqual([]);
  });
});
