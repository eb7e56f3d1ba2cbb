import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, commandSlug } from '@bangban/contract';
import { type HelpItemState, type ProjectState } from '@bangban/domain';
import { savePerson, saveRoles } from '@bangban/persistence';
import { addItem, registerLead, TestApi } from '../../support/api';
import { fingerprint } from '../../support/api-fingerprint';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

/** 督查 calls on whoever is late, and on whoever is asked. */
const URGING: readonly string[] = ['UrgeHelpItem', 'UrgeAnswer'];

let database: TestDatabase;
let api: TestApi;
let inspector: Http;
let leader: Http;
let mayor: Http;
let officer: Http;
let projectId = '';
let itemId = '';

interface Question {
  readonly id: string;
  readonly rung: string;
  readonly itemId: string | null;
}

/** A project whose one item is left lying until it has climbed to the top. */
beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  const person = { name: '陈督查', unitId: 'supervision', phone: null, email: null, active: true };
  await savePerson(database.dataSource, { id: 'inspector', ...person });
  await saveRoles(database.dataSource, 'inspector', ['inspector']);
  await api.clockAt('2026-03-02T01:00:00Z');
  inspector = await api.script('inspector');
  leader = await api.script('leader');
  mayor = await api.script('mayor');
  officer = await api.script('officer');
  projectId = await registerLead(officer);
  accepted(await mayor.command(projectId, 'assign-leader', { leaderId: 'leader' }));
  itemId = await addItem(officer, projectId, { limit: 2 });
  await api.clockAt('2026-04-01T01:00:00Z');
  await api.record.tick(projectId);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** What is asked of somebody about the item. */
const mine = (who: Http): Promise<Question[]> =>
  who.all<Question>('/api/escalations', { scope: 'mine', open: true, itemId });

/** 督查单: the rules have issued one by now. */
const FORMS = ['IssueForm', 'LiftForm', 'WithdrawForm'];

describe('an inspector', () => {
  it('sees the project, what was missed, who was asked and who did what', async () => {
    const page = accepted(
      await inspector.get<{ project: ProjectState; items: HelpItemState[] }>(`/api/projects/${projectId}`),
    );
    expect(page.items.find(({ id }) => id === itemId)?.breaches).toMatchObject([
      { clock: 'sign-for' },
      { clock: 'handling' },
      { clock: 'total' },
    ]);
    const breaches = await inspector.all<Json>('/api/breaches', { projectId, unitId: 'natural-resources' });
    expect(breaches.map(({ clock }) => clock).sort()).toEqual(['handling', 'sign-for', 'total']);
    const asked = await inspector.all<Question>('/api/escalations', { projectId, itemId });
    expect(asked.map(({ rung }) => rung).sort()).toEqual(['leader', 'leader-in-charge', 'principal-leaders']);
    const audit = await inspector.all<Json>('/api/audit', { projectId, action: 'AddHelpItem' });
    expect(audit).toMatchObject([{ actorId: 'officer', outcome: 'accepted' }]);
    const period = { from: '2026-03-01', to: '2026-03-31' };
    const { total } = accepted(await inspector.get<{ total: Json }>('/api/reports/checklist-completion', period));
    expect(total).toMatchObject({ issued: 1, late: 1 });
    expect(await mine(inspector)).toEqual([]);
  });

  it('moves nothing but may urge, and issues and ends forms: every other command is refused, offered or not, and no administration is open', async () => {
    const before = await fingerprint(database.dataSource, { refusals: false });
    const { commands } = accepted(
      await inspector.get<{ commands: readonly { allowed: boolean; command: string }[] }>(
        `/api/projects/${projectId}/available-commands`,
      ),
    );
    expect(new Set(commands.filter(({ allowed }) => allowed).map(({ command }) => command))).toEqual(
      new Set([...URGING, ...FORMS]),
    );
    const others = COMMAND_NAMES.filter(
      (each) => !['RegisterLead', 'ImportProject', ...URGING, ...FORMS].includes(each),
    );
    for (const name of others) {
      const { status } = await inspector.command<ProblemBody>(projectId, commandSlug(name), { itemId, reason: '督查' });
      expect([`${name} 400`, `${name} 403`]).toContain(`${name} ${status}`);
    }
    const answer = { escalationId: `${itemId}.handling.1.leader`, itemId, instruction: 'urge', words: '抓紧。' };
    expect((await inspector.command<ProblemBody>(projectId, 'answer-escalation', answer)).body.code).toBe('FORBIDDEN');
    const shelve = await inspector.command<ProblemBody>(projectId, 'shelve', { reason: '督查' });
    expect([shelve.status, shelve.body.code]).toEqual([403, 'FORBIDDEN']);
    for (const path of ['/api/deliveries', '/api/imports/projects/template', '/api/own-projects']) {
      expect((await inspector.get(path)).status).toBe(403);
    }
    expect(await fingerprint(database.dataSource, { refusals: false })).toBe(before);
  });
});

describe('a principal leader', () => {
  it('has the question that nobody below has answered, and answers it in words', async () => {
    const questions = await mine(mayor);
    expect(questions).toMatchObject([{ itemId, rung: 'principal-leaders' }]);
    const said = { itemId, instruction: 'meeting', words: '周三上会，请自然资源局带方案来。' };
    const others = (await mine(leader)).map(({ id }) => id);
    const foreign = await mayor.command<ProblemBody>(projectId, 'answer-escalation', {
      ...said,
      escalationId: others[0],
    });
    expect(foreign.body.code).toBe('FORBIDDEN');
    accepted(await mayor.command(projectId, 'answer-escalation', { ...said, escalationId: questions[0]?.id }));
    expect(await mine(mayor)).toEqual([]);
    const handler = await api.script('land-handler');
    const notices = await handler.all<{ kind: string; text: { zh: { body: string } } }>('/api/inbox');
    expect(notices.find(({ kind }) => kind === 'escalation-answered')?.text.zh.body).toContain('周三上会');
  });

  it('decides as the second person what the help centre asks, and ends what has come to nothing', async () => {
    accepted(await officer.command(projectId, 'shelve', { reason: '等待规划调整' }));
    const { project } = accepted(await mayor.get<{ project: ProjectState }>(`/api/projects/${projectId}`));
    const decision = { requestId: project.requests[0]?.id, decision: 'approve' };
    expect((await officer.command<ProblemBody>(projectId, 'decide-request', decision)).body.code).toBe('FORBIDDEN');
    accepted(await mayor.command(projectId, 'decide-request', decision));
    const item = await mayor.command<ProblemBody>(projectId, 'close-help-item', { itemId });
    expect(item.body.code).toBe('FORBIDDEN');
    const ended = accepted(await mayor.command(projectId, 'terminate-project', { reason: '撤资', cause: 'objective' }));
    expect(ended.project).toMatchObject({ status: 'terminated' });
  });
});
