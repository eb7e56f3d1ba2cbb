import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead } from '../support/api';
import { accepted, type CommandBody, type Http, type Json } from '../support/http';
import { eventually, Installation } from '../support/installation';
import { WecomRobotSink } from '../support/messenger-robots';
import { MailServer } from '../support/temporal-mail-server';

/** Mornings in the offices' own time: messages leave within working hours. */
const morning = (day: string): string => `2026-03-${day}T01:30:00.000Z`;

interface Form {
  readonly id: string;
  readonly colour: string;
  readonly no: number;
  readonly state: string;
}
interface Run {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly days: number;
  readonly over: boolean;
}
interface Explained {
  readonly agrees: boolean;
  readonly sha256: string;
  readonly receipt: {
    readonly clocks: readonly {
      readonly clock: string;
      readonly runs: readonly Run[];
      readonly deadlines: readonly { readonly due: string; readonly why: string }[];
    }[];
  };
}

const mails = new MailServer();
const robot = new WecomRobotSink('group-of-natural-resources');
let place: Installation;
let [project, itemId] = ['', ''];
const known = new Map<string, Promise<Http>>();

beforeAll(async () => {
  await Promise.all([mails.start(), robot.start()]);
  const robots = [{ service: 'wecom', unit: 'natural-resources', url: robot.address }];
  place = await Installation.open('clock-story', undefined, {
    SMTP_URL: mails.url,
    BANGBAN_GROUP_ROBOTS: JSON.stringify(robots),
  });
});
afterAll(async () => {
  await place.close();
  await Promise.all([mails.stop(), robot.stop()]);
});

const caller = (personId: string): Promise<Http> => {
  const found = known.get(personId) ?? place.as(personId);
  known.set(personId, found);
  return found;
};
const act = async (who: string, slug: string, payload: object): Promise<CommandBody> =>
  accepted(await (await caller(who)).command(project, slug, payload));
const give = (who: string, slug: string, payload: object = {}): Promise<CommandBody> =>
  act(who, slug, { itemId, ...payload });
const clockAt = async (now: string): Promise<unknown> =>
  accepted(await (await caller('officer')).put('/api/demo/clock', { now }));
const row = async (): Promise<Json> =>
  accepted(await (await caller('officer')).get<{ row: Json }>(`/api/help-items/${itemId}`)).row;
const forms = async (): Promise<readonly Form[]> =>
  (await caller('supervisor')).all<Form>('/api/supervision-forms', { projectId: project });
const asked = async (who: string): Promise<readonly { readonly id: string }[]> =>
  (await caller(who)).all<{ id: string }>('/api/escalations', { scope: 'mine', open: true });
const explained = async (): Promise<Explained> =>
  accepted(await (await caller('supervisor')).get<Explained>(`/api/help-items/${itemId}/clock`));

/** Until nothing is left to tell: whoever acts sooner has met a notice before it went out, and is told nothing. */
async function allTold(): Promise<readonly { readonly to: string; readonly state: string }[]> {
  const told = (): Promise<readonly { to: string; state: string; channel: string }[]> =>
    place.dataSource.query(
      `SELECT n.recipient_id || '@city.test' AS to, d.state, d.channel
        FROM delivery d JOIN notification n ON n.id = d.notification_id ORDER BY 1, 2`,
    );
  const all = await eventually(told, (rows) => rows.every(({ state }) => ['delivered', 'settled'].includes(state)));
  return all.filter(({ channel }) => channel === 'smtp');
}

/** One item and all that may happen to its clock, told in order: each step stands on the one before. */
describe('the clock of an item', () => {
  it('runs from signing for it, stops for a hearing by the word of somebody outside the unit, and goes on', async () => {
    await clockAt(morning('02'));
    project = await registerLead(await caller('promoter'));
    await act('deputy', 'assign-leader', { leaderId: 'leader' });
    await act('promoter', 'record-contact', { kind: 'visit', summary: '上门对接' });
    await act('promoter', 'judge-lead', { verdict: 'worth-pursuing', reason: '用地有保障' });
    const item = { title: '协调用地预审', unitId: 'natural-resources', limit: 5, issue: true };
    const { events } = await act('officer', 'add-help-item', item);
    itemId = String(events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId);
    await give('land-handler', 'sign-for-help-item');
    expect(await row()).toMatchObject({ dueAt: '2026-03-09T16:00:00.000Z' });
    await clockAt(morning('04'));
    await give('land-handler', 'ask-pause', { kind: 'hearing', until: '2026-03-13', note: '依法听证' });
    expect((await (await caller('land-head')).command(project, 'decide-pause', pauseBy())).status).toBe(403);
    await give('officer', 'decide-pause', pauseBy());
    await clockAt(morning('09'));
    await give('officer', 'resume-clock', { reason: '听证已毕' });
    expect(await row()).toMatchObject({ dueAt: '2026-03-12T16:00:00.000Z', light: 'green' });
  });

  it('is prolonged to a day that was asked for in time, signed by the head and granted by the supervision office', async () => {
    await clockAt(morning('10'));
    const wish = { until: '2026-03-16', reason: '图纸需重新出具', progress: '已完成现场勘查' };
    await give('land-handler', 'ask-extension', wish);
    await give('land-head', 'sign-extension', { decision: 'approve', reason: '已核实' });
    await give('supervisor', 'decide-extension', { decision: 'approve', reason: '同意' });
    expect(await row()).toMatchObject({ dueAt: '2026-03-16T16:00:00.000Z' });
  });

  it('is passed: the breach is told at once, the leader is asked three days later, and blue is opened by rule', async () => {
    await clockAt(morning('17'));
    await eventually(row, ({ light }) => light === 'red');
    await allTold();
    await clockAt(morning('20'));
    await eventually(
      () => asked('leader'),
      (questions) => questions.length === 1,
    );
    await allTold();
    await clockAt(morning('24'));
    const [blue] = await eventually(forms, (list) => list.length === 1);
    await allTold();
    expect(blue).toMatchObject({ colour: 'blue', no: 1, state: 'issued' });
  });

  it('has yellow after blue, which nobody answered; the leader answers, a plan is approved and carried out', async () => {
    await clockAt(morning('30'));
    const list = await eventually(forms, (found) => found.length === 2);
    expect(list.map(({ colour, state }) => [colour, state])).toEqual([
      ['yellow', 'issued'],
      ['blue', 'lapsed'],
    ]);
    await allTold();
    const [question] = await asked('leader');
    await give('leader', 'answer-escalation', {
      escalationId: question?.id,
      instruction: 'coordinate',
      words: '请自然资源局本周内办结，我来协调。',
    });
    expect(await asked('leader')).toEqual([]);
    const formId = list[0]?.id;
    await act('land-head', 'sign-for-form', { formId });
    const measures = [{ what: '专人跟办', personId: 'land-handler', until: '2026-03-31' }];
    await act('land-head', 'submit-form-plan', { formId, measures });
    await act('supervisor', 'decide-form-plan', { formId, decision: 'approve', reason: '可行' });
    await act('land-head', 'report-form-measure', { formId, no: 1, words: '已完成' });
    await act('supervisor', 'lift-form', { formId, cause: 'human', words: '整改到位' });
  });

  it('ends: closed, and late for ever', async () => {
    await give('land-head', 'report-done', { note: '预审意见已出具' });
    await give('officer', 'verify-help-item');
    await give('officer', 'close-help-item');
    expect(await row()).toMatchObject({ state: 'closed', late: true });
    expect((await forms()).map(({ colour, state }) => `${colour} ${state}`)).toEqual(['yellow lifted', 'blue lapsed']);
  });

  it('is explained day by day, every limit that it had with its reason, and counted anew it is what is stored', async () => {
    const { agrees, receipt, sha256 } = await explained();
    expect(agrees).toBe(true);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const handling = receipt.clocks.find(({ clock }) => clock === 'handling');
    const strip = (handling?.runs ?? []).map(({ days, from, over, rule, to }) => ({ from, to, days, rule, over }));
    expect(strip.map(({ days, from, over, rule }) => [from, days, rule, over])).toEqual([
      ['2026-03-02', 1, 'start', false],
      ['2026-03-03', 1, 'working', false],
      ['2026-03-04', 3, 'paused', false],
      ['2026-03-07', 2, 'weekend', false],
      ['2026-03-09', 4, 'working', false],
      ['2026-03-13', 1, 'working', false],
      ['2026-03-14', 2, 'weekend', false],
      ['2026-03-16', 1, 'working', false],
      ['2026-03-17', 4, 'working', true],
      ['2026-03-21', 2, 'weekend', true],
      ['2026-03-23', 5, 'working', true],
      ['2026-03-28', 2, 'weekend', true],
      ['2026-03-30', 1, 'elsewhere', true],
    ]);
    expect(handling?.deadlines.map(({ due, why }) => [why, due])).toEqual([
      ['signed-for', '2026-03-09T16:00:00.000Z'],
      ['pause-ended', '2026-03-12T16:00:00.000Z'],
      ['extension-granted', '2026-03-16T16:00:00.000Z'],
    ]);
    for (const { days, from, over, rule, to } of strip) {
      process.stderr.write(`${from} – ${to}  ${days} ${rule}${over ? ', over' : ''}\n`);
    }
  });

  it('has told everybody what was still to be told, each once', async () => {
    const all = await allTold();
    const sent = all.filter(({ state }) => state === 'delivered').map(({ to }) => to);
    const heads = (name: string): readonly string[] =>
      mails.mails.map((mail) => new RegExp(`^${name}: (\\S+)`, 'im').exec(mail)?.[1] ?? '').sort();
    expect(heads('To')).toEqual(sent);
    expect(new Set(heads('Message-ID')).size).toBe(sent.length);
    for (const who of ['land-handler', 'land-head', 'leader', 'deputy', 'centre-head', 'supervisor']) {
      expect(sent).toContain(`${who}@city.test`);
    }
    expect(robot.texts.some((text) => text.includes('已超期：协调用地预审'))).toBe(true);
    expect(new Set(robot.texts).size).toBe(robot.texts.length);
    await place.reconcile();
  });
});

const pauseBy = (): object => ({ itemId, decision: 'approve', reason: '同意' });
