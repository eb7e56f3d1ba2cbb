import { randomUUID } from 'node:crypto';
import { type Command, type FactsPayload, PROJECT_KIND, type Stage, STAGES } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import type { Database } from '@bangban/persistence';
import { giveAsSystem, type HandleResult } from '@bangban/record';
import type { Desk } from '../../../support/record';
import type { Chance } from '../chance';
import { ledgerRow, projectFacts } from './ledger-row';
import { anotherPolicy } from './policies';
import { type Builder, everyState, RESTS } from './stations';

const HANDLING = ['natural-resources', 'land-branch', 'housing', 'park', 'east-town', 'west-town', 'promotion-bureau'];
/** The ledger that projects are taken over from. */
export const LEDGER = '台账';
const NEW = 6;
/** Taken over from a ledger, one in each stage beyond the first. */
const TAKEN_OVER = 4;
const STEPS = 40;
const HANDED_OVER = 4;

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
  private begun = 0;

  constructor(
    private readonly desk: Desk,
    private readonly chance: Chance,
  ) {}

  private get db(): Database {
    return this.desk.database.dataSource;
  }

  /** Projects as chance has them. */
  async begin(): Promise<void> {
    for (let index = 0; index < NEW + TAKEN_OVER; index += 1) {
      const id = await (index < NEW ? this.lead() : this.takenOver(STAGES[1 + (index % 4)] ?? 'intent'));
      for (let n = 0; n < 1 + (index % 3); n += 1) await this.addItem(id);
    }
    await this.found();
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
  }

  /** One at every stage with a matter in every state, under the first policy or one under which others are the second person. */
  async stations(): Promise<void> {
    const investorContactIds = ['investor'];
    const builder: Builder = {
      verifier: 'officer',
      at: (stage) =>
        stage === 'lead' ? this.lead({ investorContactIds }) : this.takenOver(stage, { investorContactIds }),
      open: async (projectId) =>
        (
          await this.db.query<{ id: string }[]>('SELECT id FROM help_item WHERE project_id = $1 AND open', [projectId])
        ).map(({ id }) => id),
      act: async (by, projectId, command) => {
        const { events } = await this.desk.act(by, projectId, command);
        const ids = events.flatMap(({ data }) =>
          'formId' in data ? [data.formId] : 'itemId' in data ? [data.itemId] : 'id' in data ? [data.id] : [],
        );
        return { id: ids[0] ?? '' };
      },
    };
    const under = (which: number): readonly Stage[] => STAGES.filter((_, n) => n % 2 === which);
    for (const stage of under(0)) await everyState(builder, stage);
    await anotherPolicy(this.db);
    for (const stage of under(1)) await everyState({ ...builder, verifier: 'supervisor' }, stage);
    for (const rest of Object.values(RESTS)) await rest(builder);
  }

  private index(): number {
    this.begun += 1;
    return this.begun - 1;
  }

  private async lead(more: Partial<FactsPayload> = {}): Promise<string> {
    const index = this.index();
    const id = await this.desk.lead({ ...projectFacts(index), ...more });
    const leaderId = [null, 'leader', 'leader-two'][index % 3] ?? null;
    if (leaderId !== null) await this.assign(id, leaderId);
    return id;
  }

  /** Found on a trip, by somebody who stands on it in no other way. */
  private async found(): Promise<void> {
    const { industry, investor, name } = projectFacts(this.index());
    const source = { groupId: randomUUID(), tripId: randomUUID(), callNo: 1, by: 'leader-two' };
    const facts = { name, industry, investor, investorId: null, money: null, followerId: 'promoter' };
    const payload = { ...facts, introducingUnitId: 'promotion-bureau', source };
    const target = { kind: PROJECT_KIND, id: randomUUID() };
    const { code } = await giveAsSystem(this.desk, target, { name: 'RegisterTripLead', payload }, randomUUID());
    if (code !== null) throw new Error(`RegisterTripLead refused: ${code}`);
    await this.addItem(target.id);
  }

  private async takenOver(stage: Stage, more: Partial<FactsPayload> = {}): Promise<string> {
    const payload = { ...ledgerRow(this.index(), stage), ...more, source: LEDGER };
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
        () => this.extend(projectId, itemId, personId, head),
        () => this.askCoUnit(projectId, itemId, unitId, personId),
      ],
      'awaiting-signature': [
        () => act(head, { name: 'SignReport', payload: { itemId } }),
        () => act(head, { name: 'ReturnReport', payload: { itemId, reason: '附件不全' } }),
      ],
      reported: [
        () => act('supervisor', { name: 'VerifyHelpItem', payload: { itemId } }),
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

  /** 延期, asked for by the unit; mostly signed, and now and then decided. */
  private async extend(projectId: string, itemId: string, personId: string, head: string): Promise<void> {
    const said = { until: await this.dayAfterLimit(itemId), reason: '图纸需重新出具', progress: '已完成现场勘查' };
    await this.send(personId, projectId, { name: 'AskExtension', payload: { itemId, ...said } });
    const decided = { itemId, decision: 'approve', reason: '情况属实' } as const;
    if (this.chance.below(3) > 0) await this.send(head, projectId, { name: 'SignExtension', payload: decided });
    if (this.chance.below(2) === 0)
      await this.send('supervisor', projectId, { name: 'DecideExtension', payload: decided });
  }

  /** 协办, of another unit; now and then answered, and what it disagrees with put to the leader. */
  private async askCoUnit(projectId: string, itemId: string, own: string, personId: string): Promise<void> {
    const unitId = this.chance.one(HANDLING.filter((unit) => unit !== own));
    const kind = this.chance.one(['opinion', 'material', 'countersign']);
    const asked = { itemId, unitId, kind, ask: '请就用地意见回复' };
    await this.send(personId, projectId, { name: 'AskCoUnit', payload: asked });
    const [unit] = await this.db.query<{ head: string | null }[]>('SELECT head_id AS head FROM unit WHERE id = $1', [
      unitId,
    ]);
    if (this.chance.below(3) === 0) return;
    const answer = this.chance.below(3) === 0 ? 'disagree' : 'agree';
    const payload = { itemId, unitId, answer, words: '见附件' } as const;
    await this.send(unit?.head ?? 'centre-head', projectId, { name: 'ReplyCoUnit', payload });
    if (answer === 'disagree' && this.chance.below(2) === 0) {
      await this.send(personId, projectId, { name: 'AskCoordination', payload: { itemId, unitId, words: '请协调' } });
    }
  }

  /** From Monday to Friday: no other day off lies near the days of this town. */
  private async dayAfterLimit(itemId: string): Promise<string> {
    const [day] = await this.db.query<{ date: string }[]>(
      `SELECT to_char(d, 'YYYY-MM-DD') AS date FROM help_item h,
         generate_series(1, 4) n, LATERAL (SELECT (h.due_at AT TIME ZONE 'Asia/Shanghai')::date - 1 + n AS d) days
       WHERE h.id = $1 AND extract(isodow FROM d) < 6 ORDER BY d LIMIT 1`,
      [itemId],
    );
    return day?.date ?? this.today;
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
