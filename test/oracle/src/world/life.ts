import { randomUUID } from 'node:crypto';
import type { Command } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import type { Database } from '@bangban/persistence';
import type { HandleResult } from '@bangban/record';
import type { Desk } from '../../../support/record';
import type { Chance } from '../chance';

const LANDING = ['park', 'east', 'east-town', 'west', 'west-town', 'east-village', null];
const HANDLING = ['natural-resources', 'land-branch', 'housing', 'park', 'east-town', 'west-town', 'promotion-bureau'];
const CONTACTS = [['investor'], ['investor-two'], [], ['investor', 'investor-two']];
const FIRST_DAYS = ['2025-02-10', '2025-05-12', '2025-09-08', '2025-11-10', '2026-01-12'];
const STAGES = ['lead', 'intent', 'signing', 'commencement', 'production'] as const;
const NEW = 9;
/** Taken over from a ledger in a stage beyond the first: two of each. */
const TAKEN_OVER = 8;
const STEPS = 70;
const HANDED_OVER = 5;

interface Matter {
  readonly id: string;
  readonly projectId: string;
  readonly state: string;
  readonly unitId: string;
  readonly personId: string;
  readonly contact: string | null;
}

/** What happens to projects: they come in, are helped, handed over, put to rest, ended. That some of it is refused is part of life. */
export class Life {
  private today = '2026-03-02';

  constructor(
    private readonly desk: Desk,
    private readonly chance: Chance,
  ) {}

  private get db(): Database {
    return this.desk.database.dataSource;
  }

  /** Projects of every stage, matters in every state; `upload` gives a project a file. */
  async begin(upload: (projectId: string, index: number) => Promise<unknown>): Promise<void> {
    for (let index = 0; index < NEW + TAKEN_OVER; index += 1) {
      const id = await (index < NEW ? this.lead(index) : this.takenOver(index));
      await upload(id, index);
      for (let n = 0; n < 1 + (index % 3); n += 1) await this.addItem(id);
    }
    for (let n = 0; n < STEPS; n += 1) await this.work();
    this.today = '2026-03-16';
    await this.desk.clockAt(`${this.today}T01:00:00.000Z`);
    for (const { id } of await this.projects()) await this.desk.record.tick(id);
    for (let n = 0; n < STEPS; n += 1) await this.work();
    for (const { id } of (await this.projects()).slice(0, HANDED_OVER)) await this.handOver(id);
    await this.exit(0);
    await this.exit(1);
    await this.exit(2);
    await this.exit(3);
    await this.draft();
  }

  /** A matter that is not handed to its unit yet stands somewhere, whatever came before. */
  private async draft(): Promise<void> {
    const open = (await this.projects()).filter(({ status }) => status === 'active');
    const payload = { title: '协调用电报装', unitId: this.chance.one(HANDLING), limit: 3, issue: false };
    await this.send('officer', this.chance.one(open).id, { name: 'AddHelpItem', payload });
  }

  private facts(index: number) {
    return {
      name: `第${String(index + 1).padStart(2, '0')}号万吨冷链物流项目`,
      industry: '装备制造',
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
      landingUnitId: LANDING[index % LANDING.length] ?? null,
      investorContactIds: CONTACTS[index % CONTACTS.length] ?? [],
      investor: { name: `第${index + 1}号冷链公司`, country: 'CN' },
    };
  }

  private async lead(index: number): Promise<string> {
    const id = await this.desk.lead(this.facts(index));
    const leaderId = [null, 'leader', 'leader-two'][index % 3] ?? null;
    if (leaderId !== null) await this.assign(id, leaderId);
    return id;
  }

  private async takenOver(index: number): Promise<string> {
    const stage = STAGES[1 + (index % 4)] ?? 'intent';
    const stages = STAGES.slice(0, STAGES.indexOf(stage) + 1).map((each, n) => ({
      stage: each,
      enteredOn: FIRST_DAYS[n] ?? '',
    }));
    const town = this.facts(index).landingUnitId === 'park' ? 'park' : 'east';
    const parties = {
      'functional-department': { unitId: 'housing' },
      'introducing-unit': { unitId: 'promotion-bureau', personId: 'promoter' },
      'landing-place': { unitId: town },
      'help-centre': { unitId: 'help-centre', personId: 'officer' },
    };
    const payload = {
      ...this.facts(index),
      landingUnitId: town,
      parties,
      stage,
      stages,
      source: '台账',
      reference: `${index}`,
      leaderId: index % 2 === 0 ? 'leader' : 'leader-two',
      firstContactOn: '2025-02-11',
      judgedOn: '2025-03-03',
      plan: { commencement: '2026-06-01', production: '2027-06-01' },
    };
    return (await this.desk.act('officer', null, { name: 'ImportProject', payload })).projectId;
  }

  projects(): Promise<{ readonly id: string; readonly status: string }[]> {
    return this.db.query('SELECT id, status FROM project ORDER BY name');
  }

  async addItem(projectId: string): Promise<void> {
    const unitId = this.chance.one(HANDLING);
    const payload = { title: `协调用地预审${this.chance.below(1000)}`, unitId, limit: 1 + this.chance.below(6) };
    const coUnitIds = this.chance.below(3) === 0 ? [this.chance.one(HANDLING.filter((unit) => unit !== unitId))] : [];
    const more = { coUnitIds, issue: this.chance.below(4) > 0, investorConfirms: this.chance.below(3) === 0 };
    await this.send('officer', projectId, { name: 'AddHelpItem', payload: { ...payload, ...more } });
  }

  /** The next step in the life of one matter, by whoever takes it in its state, or one aside. */
  async work(): Promise<string> {
    const { contact, id: itemId, personId, projectId, state, unitId } = await this.aMatter();
    const [unit] = await this.db.query<{ head: string | null }[]>('SELECT head_id AS head FROM unit WHERE id = $1', [
      unitId,
    ]);
    const head = unit?.head ?? 'centre-head';
    const act = (by: string, command: Command): Promise<unknown> => this.send(by, projectId, command);
    const onward: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
      drafted: [() => act('officer', { name: 'IssueHelpItem', payload: { itemId } })],
      issued: [() => act(personId, { name: 'SignForHelpItem', payload: { itemId } })],
      'in-progress': [
        () => act(personId, { name: 'ReportDone', payload: { itemId, note: '已办结' } }),
        () => act(head, { name: 'ReportDone', payload: { itemId, note: '已办结' } }),
        () => this.pause(projectId, itemId, personId),
      ],
      'awaiting-signature': [
        () => act(head, { name: 'SignReport', payload: { itemId } }),
        () => act(head, { name: 'ReturnReport', payload: { itemId, reason: '附件不全' } }),
      ],
      reported: [
        () => act('officer', { name: 'VerifyHelpItem', payload: { itemId } }),
        () => act('officer', { name: 'ReturnHelpItem', payload: { itemId, reason: '材料不齐' } }),
      ],
      verified: [
        () => act(contact ?? 'centre-head', { name: 'ConfirmClosing', payload: { itemId } }),
        () => act('officer', { name: 'CloseHelpItem', payload: { itemId } }),
      ],
    };
    const aside = [
      () => act('officer', { name: 'RaiseHelpItem', payload: { itemId, reason: '协调不成' } }),
      () => act('centre-head', { name: 'VoidHelpItem', payload: { itemId, reason: '不再需要' } }),
      () => this.transfer(),
      () => act('officer', { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } }),
    ];
    const next = onward[state];
    await this.chance.one(next && this.chance.below(4) > 0 ? next : aside)();
    return projectId;
  }

  /** 暂停计时, asked for by the unit; mostly granted, and now and then ended again. */
  private async pause(projectId: string, itemId: string, personId: string): Promise<void> {
    const until = this.today;
    await this.send(personId, projectId, {
      name: 'AskPause',
      payload: { itemId, kind: 'papers', until, note: '待补件' },
    });
    if (this.chance.below(3) === 0) return;
    const decided = { itemId, decision: 'approve', reason: '情况属实' } as const;
    await this.send('officer', projectId, { name: 'DecidePause', payload: decided });
    if (this.chance.below(3) === 0) {
      await this.send('officer', projectId, { name: 'ResumeClock', payload: { itemId, reason: '材料已齐' } });
    }
  }

  async transfer(): Promise<void> {
    const { id: itemId, projectId } = await this.aMatter();
    const payload = { itemId, unitId: this.chance.one(HANDLING), reason: '职责调整' };
    await this.send('officer', projectId, { name: 'TransferHelpItem', payload });
  }

  async contact(projectId: string): Promise<void> {
    await this.send('officer', projectId, { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });
  }

  /** On projects here and there something happens that moves nobody. */
  async someContacts(): Promise<void> {
    const open = (await this.projects()).filter(({ status }) => status === 'active');
    for (let n = 0; n < 3; n += 1) await this.contact(this.chance.one(open).id);
  }

  async assign(projectId: string, leaderId: string): Promise<void> {
    await this.send('deputy', projectId, { name: 'AssignLeader', payload: { leaderId } });
  }

  async handOver(projectId: string): Promise<void> {
    const to = this.chance.one([
      { toUnitId: 'natural-resources', toPersonId: 'land-handler' },
      { toUnitId: 'housing', toPersonId: 'housing-head' },
      { toUnitId: 'west', toPersonId: 'west-head' },
    ]);
    const payload = { subject: 'introducing-unit', ...to, reason: '分工调整' } as const;
    await this.send('deputy', projectId, { name: 'ProposeHandOver', payload });
    if (this.chance.below(2) === 0) {
      await this.send(to.toPersonId, projectId, { name: 'AnswerHandOver', payload: { lines: [] } });
    }
  }

  /** Ended, transferred, asked to rest, put to rest. */
  async exit(how: number): Promise<void> {
    const { id } = this.chance.one(await this.projects());
    const payload = { reason: '投资方计划调整', cause: 'objective' } as const;
    if (how === 0) await this.send('deputy', id, { name: 'TerminateProject', payload });
    if (how === 1) await this.send('deputy', id, { name: 'TransferOut', payload });
    if (how < 2) return;
    const asked = await this.send('officer', id, { name: 'Shelve', payload: { reason: payload.reason } });
    const event = asked.outcome === 'accepted' && asked.events.find(({ type }) => type === 'SecondPersonRequested');
    if (how === 2 || !event || event.type !== 'SecondPersonRequested') return;
    const decided = { requestId: event.data.id, decision: 'approve' } as const;
    await this.send('deputy', id, { name: 'DecideRequest', payload: decided });
  }

  /** By whoever it is, with the posts that they have now. */
  private async send(personId: string, projectId: string, command: Command): Promise<HandleResult> {
    const [principal] = await this.db.query<Principal[]>(
      `SELECT id AS "personId", NULL AS "actingFor", unit_id AS "unitId",
         ARRAY(SELECT role FROM person_role WHERE person_id = p.id) AS roles,
         ARRAY(SELECT id FROM unit WHERE head_id = p.id) AS "headOf" FROM person p WHERE id = $1`,
      [personId],
    );
    if (!principal) throw new Error(`nobody is ${personId}`);
    const key = randomUUID();
    return this.desk.record.handle({ projectId, command, principal, idempotencyKey: key, requestId: key });
  }

  private async aMatter(): Promise<Matter> {
    return this.chance.one(
      await this.db.query<Matter[]>(
        `SELECT h.id, h.project_id AS "projectId", h.person_id AS "personId", h.unit_id AS "unitId", h.body->>'state' AS state,
           p.investor_contact_ids[1] AS contact FROM help_item h JOIN project p ON p.id = h.project_id
         WHERE h.open ORDER BY p.name, h.no`,
      ),
    );
  }
}
