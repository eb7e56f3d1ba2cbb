import type { Database } from '@bangban/persistence';
import { TestApi } from '../../../support/api';
import { freshDatabase, type TestDatabase } from '../../../support/database';
import { Desk } from '../../../support/record';
import type { Chance } from '../chance';
import { Keys, type Known } from './keys';
import { Life } from './life';
import { movesOf } from './moves';
import { populate } from './places';

const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';

/** A city with two counties, its people at their screens, and projects at every stage of their life; it moves on when told. */
export class World {
  readonly keys: Keys;
  readonly life: Life;

  private constructor(
    readonly database: TestDatabase,
    readonly api: TestApi,
    private readonly desk: Desk,
    private readonly chance: Chance,
  ) {
    this.keys = new Keys(database.dataSource);
    this.life = new Life(desk, chance);
  }

  static async begin(chance: Chance): Promise<World> {
    const database = await freshDatabase();
    const { applicationUrl, dataSource, url: databaseUrl } = database;
    await populate(dataSource);
    const api = await TestApi.start({ databaseUrl, dataSource, applicationUrl, temporalAddress: '127.0.0.1:1' });
    // What somebody asks for over HTTP is answered as ever and not kept: the world moves by its own moves alone.
    const { record } = api;
    const handle: typeof record.handle = (input) => record.rehearse(input);
    Object.assign(record, { handle });
    const world = new World(database, api, new Desk(database, ['smtp']), chance);
    await world.desk.clockAt('2026-03-02T01:00:00.000Z');
    await world.keys.open();
    await world.life.begin((projectId, index) => world.upload(projectId, index));
    return world;
  }

  async end(): Promise<void> {
    await this.api.close();
    await this.database.drop();
  }

  get callers(): readonly Known[] {
    return this.keys.callers;
  }

  /** What it was. */
  async move(): Promise<string> {
    const { chance, keys, life } = this;
    const db: Database = this.database.dataSource;
    const [name, move] = chance.one(await movesOf({ chance, db, keys, life }));
    await move();
    keys.forget();
    return name;
  }

  private async upload(projectId: string, index: number): Promise<void> {
    const officer = this.callers.find(({ by, personId }) => personId === 'officer' && by === 'token');
    await this.api.nobody.with(officer?.headers ?? {}).send(`/api/projects/${projectId}/files?name=a.pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: PDF.replace('Catalog', `Catalog /Lang (${index})`),
    });
  }
}
