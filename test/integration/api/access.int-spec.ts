import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routesOf } from '@bangban/api';
import { COMMAND_NAMES } from '@bangban/contract';
import { ADMIN_ROLES, type Role, ROLES } from '@bangban/kernel';
import { savePerson, saveRoles } from '@bangban/persistence';
import { registerLead, TestApi } from '../../support/api';
import { type Operation, operationsOf } from '../../support/api-routes';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';
import { leave } from '../../support/leaving';

const OFFICIALS = ROLES.filter((role) => !ADMIN_ROLES.includes(role) && role !== 'investor-contact');
const BUSINESS: readonly Role[] = [...OFFICIALS, 'investor-contact'];

/** Who may use what, written down by hand: the test compares the running application with it. */
const GROUPS: readonly { readonly roles: readonly Role[] | 'public'; readonly operations: readonly string[] }[] = [
  {
    roles: 'public',
    operations: [
      ...['signIn', 'readLinkedQuestion', 'listOffered', 'downloadOfferedLeaflet', 'answerByLink', 'readCalendarFeed'],
      ...['live', 'ready'],
    ],
  },
  {
    roles: ROLES,
    operations: [
      ...[
        'listSessions',
        'getSession',
        'explainAccess',
        'signOut',
        'actFor',
        'revokeSession',
        'changePassword',
        'signOutEverywhere',
        'noteExport',
      ],
      ...['listAccessTokens', 'createAccessToken', 'revokeAccessToken', 'listInbox', 'markRead'],
      ...['listCalendars', 'workingDayAfter', 'getCalendarYear', 'listPolicies', 'getPolicy', 'listUnits'],
      ...['listSubstitutes', 'addSubstitute', 'revokeSubstitute', 'getDemoClock', 'stream'],
      ...['getPreferences', 'savePreferences', 'listSavedViews', 'addSavedView', 'removeSavedView'],
    ],
  },
  {
    roles: BUSINESS,
    operations: [
      'availableCommands',
      ...COMMAND_NAMES.filter((name) => name !== 'ImportProject').map(
        (name) => name.charAt(0).toLowerCase() + name.slice(1),
      ),
    ],
  },
  {
    roles: OFFICIALS,
    operations: [
      ...['listProjects', 'similarProjects', 'getProject', 'listProjectEvents', 'listHelpItems', 'getHelpItem'],
      'explainItemClock',
      'explainItemClocks',
      ...[
        'listEscalations',
        'listObligations',
        'countLate',
        'listBreaches',
        'listCommitments',
        'listWarningSigns',
        'listVisits',
        'countCommitments',
        'listSupervisionForms',
        'getSupervisionForm',
        ...['listMeetings', 'listMatters', 'getMeeting'],
        // Whose act it is says the meeting: its chair's, or theirs whom the policy names.
        ...[
          'callMeeting',
          'gatherAgenda',
          'addLine',
          'orderLines',
          'dropLine',
          'closeAgenda',
          'openSession',
          'noteLine',
        ],
        ...['decideLine', 'amendDecision', 'dropDecision', 'closeSession', 'issueMinutes', 'postponeMeeting'],
        'cancelMeeting',
        'listHolds',
        'getOpenHold',
        'listHeldRungs',
        // Whose act it is says the file, by the policy.
        'placeHold',
        'moveHold',
        'releaseFromHold',
        'endHold',
        ...[
          'importSheet',
          'listInvestors',
          'investorsAlike',
          'getInvestor',
          'registerInvestor',
          'reviseInvestor',
          'addContact',
        ],
        ...['listPromotions', 'getPromotion', 'draftPromotion', 'revisePromotion', 'keepPromotion', 'releasePromotion'],
        ...['unreleasePromotion', 'withdrawPromotion', 'turnIntoLead'],
        ...['attachLeaflet', 'removeLeaflet', 'downloadLeaflet'],
        ...['listGroups', 'establishGroup', 'reviseGroup', 'endGroup', 'listTrips', 'getTrip', 'recordTrip'],
        ...['reviseTrip', 'addCall', 'reviseCall', 'withdrawTrip', 'turnCallIntoLead'],
        ...['outreachCounts', 'listGroupLeads', 'listLeads', 'countLeads'],
        ...['reviseContact', 'removeContact', 'eraseContact', 'mergeInvestors', 'undoMerge'],
        ...['listComments', 'writeComment', 'withdrawComment'],
        ...['listWatches', 'addWatch', 'removeWatch'],
        ...['listExperts', 'addExpert', 'reviseExpert', 'retireExpert', 'listReviews', 'getReview', 'callReview'],
        ...['inviteExpert', 'excuseExpert', 'declareConflict', 'handInOpinion', 'closeReview', 'decideReview'],
        ...['amendConditions', 'withdrawReview'],
        'checklistCompletion',
        'checklistCompletionItems',
      ],
      ...['stageFunnel', 'lightsByUnit', 'lightsOverTime', 'fundArrival', 'fundArrivalProjects', 'fundCohorts'],
      ...['fundPlaces', 'fundParts', 'retainedCohorts', 'retainedProjects', 'agreedYears', 'agreedContracts'],
      ...['formCounts', 'stillCounts', 'timeAccount', 'timeAccountItems', 'realDays', 'projectForecast'],
      ...['lightsBy', 'weekItems', 'cockpitProjects', 'projectChanges', 'ownAnswers'],
      ...['search', 'getAgenda', 'listCalendarFeeds', 'createCalendarFeed', 'endCalendarFeed'],
      ...['uploadFile', 'listFiles', 'downloadFile', 'askForAdoption'],
    ],
  },
  { roles: ['investor-contact'], operations: ['listOwnProjects', 'getOwnProject', 'downloadOwnFile'] },
  {
    // Whose act it is says the complaint.
    roles: [...OFFICIALS, 'investor-contact'],
    operations: [
      ...['listComplaints', 'getComplaint', 'lodgeComplaint', 'acceptComplaint', 'handOverComplaint'],
      ...['refuseComplaint', 'answerComplaint', 'rateComplaint', 'decideComplaint', 'withdrawComplaint'],
      ...['attachComplaintFile', 'takeComplaintFileBack', 'downloadComplaintFile'],
    ],
  },
  {
    roles: [...OFFICIALS, 'system-admin'],
    operations: [...['listAdoptions', 'listCalendarFiles', 'getCalendarFile'], ...['listPolicyFiles', 'getPolicyFile']],
  },
  {
    // Whom a policy may name as the second person is let in; who is, the file decides.
    roles: [
      ...(['system-admin', 'helpdesk-officer', 'unit-head', 'supervision-head'] as const),
      ...(['leader-in-charge', 'principal-leader'] as const),
    ],
    operations: [
      ...['readCalendarFile', 'calendarFileDifference', 'draftCalendar', 'reviseCalendar'],
      ...['rebaseCalendar', 'checkCalendar', 'publishCalendar', 'withdrawCalendar'],
      ...['policyFileDryRun', 'policyFileDifference', 'draftPolicy', 'revisePolicy'],
      ...['rebasePolicy', 'checkPolicy', 'publishPolicy', 'withdrawPolicy'],
    ],
  },
  {
    roles: [...OFFICIALS, ...ADMIN_ROLES],
    operations: ['listPeople', 'listOffices', 'listWorkLeft', 'listReceiverGaps', 'listReceiverFalls'],
  },
  { roles: ['inspector', 'supervision-head', 'audit-admin'], operations: ['listAudit', 'exportAudit'] },
  { roles: ['security-admin', 'audit-admin'], operations: ['listAdministration'] },
  { roles: ['helpdesk-officer', 'unit-head'], operations: ['importProjects', 'ledgerColumns', 'ledgerTemplate'] },
  { roles: ['helpdesk-officer', 'system-admin'], operations: ['moveDemoClock'] },
  {
    roles: ['system-admin'],
    operations: [
      'saveUnit',
      'saveDefaultPersons',
      'savePerson',
      'listDeliveries',
      'resendDelivery',
      'listChannels',
      'testChannel',
      'listFindings',
      'getWorkflow',
    ],
  },
  { roles: ADMIN_ROLES, operations: ['listDirectoryRequests', 'decideDirectoryRequest'] },
  { roles: ['security-admin'], operations: ['saveRoles', 'saveAccount', 'disableAccount', 'saveOffice', 'saveAreas'] },
  { roles: ['security-admin'], operations: ['listProjectSeers', 'getPersonSight'] },
];
const rolesFor = new Map(GROUPS.flatMap(({ operations, roles }) => operations.map((id) => [id, roles] as const)));

let database: TestDatabase;
let api: TestApi;
let operations: readonly Operation[];

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  operations = await operationsOf(api);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

/** A body that no schema takes: whoever is let in is told so, and nothing happens. */
const call = (http: Http, { method, path }: Operation): ReturnType<typeof http.send<ProblemBody>> =>
  http.send<ProblemBody>(path, { method, ...(method === 'GET' || method === 'DELETE' ? {} : { body: { '?': 1 } }) });

/** Somebody with this role and no other. */
async function only(role: Role): Promise<Http> {
  const id = `only-${role}`;
  await savePerson(database.dataSource, { id, name: role, unitId: null, phone: null, email: null, active: true });
  await saveRoles(database.dataSource, id, [role]);
  return api.script(id);
}

describe('access', () => {
  it('has a rule on every route, and every route in its own description', () => {
    const routes = routesOf(api.app);
    expect(routes.filter(({ rule }) => rule === null)).toEqual([]);
    // One route more: what names no command is told so.
    expect(routes).toHaveLength(operations.length + 1);
    expect(operations.map(({ id }) => id).sort()).toEqual([...rolesFor.keys()].sort());
  });

  it('knows nobody without a credential, with a wrong one, or with a session instead of a token', async () => {
    const wrong = [
      api.nobody,
      api.nobody.with({ authorization: 'Bearer bb_0000000000000000000000000000000000000000000' }),
      api.nobody.with({ authorization: 'Basic b2ZmaWNlcjpwYXNzd29yZA==' }),
      api.nobody.with({ cookie: 'bangban_session=0000000000000000000000000000000000000000000' }),
    ];
    for (const http of wrong) {
      for (const operation of operations.filter(({ id }) => rolesFor.get(id) !== 'public')) {
        const { body, status } = await call(http, operation);
        expect([operation.id, status, body.code]).toEqual([operation.id, 401, 'NOT_SIGNED_IN']);
      }
    }
  });

  it.each(ROLES)('%s gets what the table says, and nothing else', async (role) => {
    const http = await only(role);
    const wrong: unknown[] = [];
    // What ends the caller's own credential comes last.
    const last = operations.filter(({ id }) => id === 'signOutEverywhere');
    for (const operation of [...operations.filter((each) => !last.includes(each)), ...last]) {
      const roles = rolesFor.get(operation.id) ?? [];
      const allowed = roles === 'public' || roles.includes(role);
      const { body, status } = await call(http, operation);
      const denied = status === 403 && body.code === 'ACCESS_DENIED';
      if (denied === allowed || status >= 500) wrong.push({ operation: operation.id, status, code: body.code });
    }
    expect(wrong).toEqual([]);
  });
});

describe('own projects of an investor', () => {
  it('shows the own one without what is internal, and hides that there are others', async () => {
    const officer = await api.script('officer');
    const own = await registerLead(officer);
    const foreign = await registerLead(officer, { name: '别家的项目', investorContactIds: [] });
    const investor = await api.script('investor');
    const { body } = await investor.get<{ rows: { id: string }[] }>('/api/own-projects');
    expect(body.rows.map(({ id }) => id)).toEqual([own]);
    const { body: detail } = await investor.get(`/api/own-projects/${own}`);
    expect(Object.keys(detail).sort()).toEqual(
      [
        ...[
          'agents',
          'sharedFacts',
          'mandates',
          'available',
          'commitments',
          'contacts',
          'followerId',
          'id',
          'items',
          'leaderId',
          'name',
          'names',
          'now',
          'plan',
          'progress',
        ],
        ...['stage', 'stages', 'status'],
      ].sort(),
    );
    for (const path of [`/api/own-projects/${foreign}`, `/api/projects/${foreign}/available-commands`]) {
      expect(await investor.get(path)).toMatchObject({ status: 404, body: { code: 'PROJECT_UNKNOWN' } });
    }
    const contact = { kind: 'call', summary: '想看看别家' };
    const tried = await investor.command<ProblemBody>(foreign, 'record-contact', contact);
    expect(tried).toMatchObject({ status: 404, body: { code: 'PROJECT_UNKNOWN' } });
    expect(tried.body).not.toHaveProperty('tickEvents');
    const refused = await investor.command<ProblemBody>(own, 'record-contact', contact);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(refused.body).not.toHaveProperty('tickEvents');
  });

  it('takes the confirmation of a closing and answers without what is internal', async () => {
    const officer = await api.script('officer');
    const own = await registerLead(officer);
    const item = { title: '协调临时用电', unitId: 'park', limit: 5, investorConfirms: true, issue: true };
    const { events } = accepted(await officer.command(own, 'add-help-item', item));
    const itemId = events[0]?.data.itemId;
    const head = await api.script('park-head');
    accepted(await head.command(own, 'sign-for-help-item', { itemId }));
    const upload = async (content: string): Promise<{ id: string; sha256: string }> =>
      accepted(
        await head.send<{ id: string; sha256: string }>(`/api/projects/${own}/files`, {
          method: 'POST',
          query: { name: '送电单.pdf', itemId: String(itemId) },
          headers: { 'content-type': 'application/octet-stream' },
          body: content,
        }),
      );
    const [shown, inside] = [await upload('%PDF-1.7\nshown'), await upload('%PDF-1.7\ninside')];
    const investor = await api.script('investor');
    const reading = async (id: string): Promise<number> =>
      (await investor.get(`/api/own-projects/${own}/files/${id}`)).status;
    accepted(await head.command(own, 'report-done', { itemId, note: '已通电', files: [shown.sha256] }));
    expect(await reading(shown.id)).toBe(404);
    accepted(await officer.command(own, 'verify-help-item', { itemId }));
    const answer = await fetch(new URL(`/api/own-projects/${own}/files/${shown.id}`, investor.address), {
      headers: investor.headers,
    });
    expect([answer.status, await answer.text()]).toEqual([200, '%PDF-1.7\nshown']);
    expect(await reading(inside.id)).toBe(404);
    const { body: seen } = await investor.get<{ items: Json[]; contacts: Json[] }>(`/api/own-projects/${own}`);
    expect(seen.items).toMatchObject([{ id: itemId, reported: '已通电', confirmedAt: null, expectedOn: null }]);
    expect(seen.items[0]).toMatchObject({ files: [{ id: shown.id, name: '送电单.pdf' }] });
    for (const key of ['reportedAt', 'verifiedAt', 'confirmBy']) expect(seen.items[0]?.[key]).toMatch(/^\d{4}-/);
    expect(seen.contacts).toEqual([
      { as: 'follower', personId: 'promoter', phone: null },
      { as: 'help-centre', personId: 'centre-head', phone: null },
    ]);
    const { body: offered } = await investor.get<{ commands: { allowed: boolean; slug: string }[] }>(
      `/api/projects/${own}/available-commands`,
    );
    expect(offered.commands.map(({ allowed, slug }) => [slug, allowed])).toEqual([
      ['confirm-closing', true],
      ['refuse-closing', true],
      ['grant-agency', true],
    ]);
    const confirmed = accepted(await investor.command(own, 'confirm-closing', { itemId, note: '已用上电' }));
    expect(confirmed.events.map(({ type }) => type)).toContain('ClosingConfirmed');
    expect(confirmed.tickEvents).toEqual([]);
    expect(Object.keys(confirmed.project).sort()).toEqual(
      [
        ...['id', 'seq', 'name', 'stage', 'status', 'stages', 'plan', 'progress', 'policyVersion'],
        ...['introducingUnitId', 'followerId', 'landingUnitId'],
      ].sort(),
    );
  });
});

describe('people', () => {
  it('are listed with their accounts to administrators alone', async () => {
    const accountsOf = async (http: Http): Promise<(readonly [unknown, unknown])[]> => {
      const { rows } = accepted(await http.get<{ rows: Json[] }>('/api/people'));
      return rows
        .filter(({ id }) => id === 'mayor' || id === 'land-head')
        .map(({ account, login }) => [login, account] as const);
    };
    await api.account('land-head');
    const secadmin = await api.browser('secadmin');
    expect(await accountsOf(secadmin)).toEqual([
      ['land-head', 'open'],
      [null, 'none'],
    ]);
    expect((await leave(secadmin, '/api/people/land-head/account', {}, 'DELETE')).status).toBe(204);
    expect((await accountsOf(secadmin))[0]).toEqual(['land-head', 'closed']);
    expect((await accountsOf(await api.script('officer')))[0]).toEqual([null, null]);
  });
});

describe('the three administrators', () => {
  it.each(ADMIN_ROLES)('%s gains no business by standing in for an official', async (role) => {
    const person = { 'system-admin': 'sysadmin', 'security-admin': 'secadmin', 'audit-admin': 'auditadmin' }[
      role as string
    ];
    const leader = await api.browser('leader');
    const made = await leader.post<ProblemBody>('/api/substitutes', {
      principalId: 'leader',
      substituteId: person,
      fromDate: '2020-01-01',
      toDate: '2199-12-31',
    });
    expect([made.status, made.body.code]).toEqual([409, 'SUBSTITUTE_ADMINISTRATOR']);
    // Not even when the row got there another way.
    await database.dataSource.query(
      `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
       VALUES (gen_random_uuid(), 'leader', $1, '2020-01-01', '2199-12-31', 'leader')`,
      [person],
    );
    const admin = await api.browser(person ?? '');
    await admin.put('/api/session/acting-for', { principalId: 'leader' });
    expect(await admin.get('/api/projects')).toMatchObject({ status: 403, body: { code: 'ACCESS_DENIED' } });
  });
});
