import { randomUUID } from 'node:crypto';
import type { Command, FactsPayload } from '@bangban/domain';
import { type Accepted, createRecord, type HandleResult, type ProjectRecord } from '@bangban/record';
import { as } from './city';
import { freshDatabase, type TestDatabase } from './database';

/** A command that changes little: whatever the project, it is accepted. */
export const CONTACT = { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } } as const;

/** A record on a test database, with short ways to say who does what. */
export class Desk {
  readonly record: ProjectRecord;

  constructor(
    readonly database: TestDatabase,
    channels: readonly string[] = [],
  ) {
    this.record = createRecord({ dataSource: database.dataSource, channels });
  }

  /** On a database of its own, with connections for many at once and mail switched on. */
  static async busy(): Promise<Desk> {
    return new Desk(await freshDatabase({ poolSize: 20 }), ['smtp']);
  }

  send(
    personId: string,
    projectId: string | null,
    command: Command,
    more: { key?: string; expectedSeq?: number } = {},
  ): Promise<HandleResult> {
    return this.record.handle({
      projectId,
      command,
      principal: as(personId),
      idempotencyKey: more.key ?? randomUUID(),
      requestId: randomUUID(),
      expectedSeq: more.expectedSeq,
    });
  }

  /** The same, for what must be accepted. @throws Error with the refusal */
  async act(personId: string, projectId: string | null, command: Command): Promise<Accepted> {
    const result = await this.send(personId, projectId, command);
    if (result.outcome === 'refused')
      throw new Error(`${command.name} refused: ${result.code} ${JSON.stringify(result.details)}`);
    return result;
  }

  /** A registered lead; its id. */
  async lead(facts: Partial<FactsPayload> = {}): Promise<string> {
    const payload: FactsPayload = {
      name: '年产十万套新能源汽车零部件项目',
      industry: '装备制造',
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
      landingUnitId: 'park',
      investor: { name: '华东某精密机械有限公司', country: 'CN' },
      investorContactIds: ['investor'],
      ...facts,
    };
    return (await this.act('promoter', null, { name: 'RegisterLead', payload })).projectId;
  }

  /** An ad hoc item that has been issued; its id. */
  async item(
    projectId: string,
    payload: {
      limit?: number;
      title?: string;
      prerequisites?: string[];
      requiredBy?: string[];
      investorConfirms?: boolean;
    } = {},
  ): Promise<string> {
    const added = await this.act('officer', projectId, {
      name: 'AddHelpItem',
      payload: { title: '协调用地预审', unitId: 'natural-resources', limit: 5, issue: true, ...payload },
    });
    const event = added.events.find(({ type }) => type === 'HelpItemAdded');
    if (event?.type !== 'HelpItemAdded') throw new Error('no item was added');
    return event.data.itemId;
  }

  /** Demo mode with the record's clock at an instant (now, when none is named). */
  async clockAt(instant?: string): Promise<void> {
    await this.database.dataSource.query('UPDATE installation SET demo = true');
    if (instant) await this.record.setClockOffset(Date.parse(instant) - Date.now());
  }
}
