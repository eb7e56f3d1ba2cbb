import type { Database } from '@bangban/persistence';
import { TestApi } from '../../../support/api';
import { freshDatabase, type TestDatabase } from '../../../support/database';
import { Desk } from '../../../support/record';
import type { Chance } from '../chance';
import { substitutesIn } from './facts.queries';
import { Keys, type Known } from './keys';
import { Life } from './life';
import { movesOf, sortOf } from './moves';
import { populate } from './places';

const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';

/** Posts of administrators that somebody had, as the audit tells of them. */
const GAVE_UP = `INSERT INTO audit_entry (actor_id, action, outcome, details) VALUES
  ('secadmin', 'SaveRoles', 'accepted', '{"personId": "clerk", "before": ["system-admin"], "roles": []}'),
  ('secadmin', 'SaveRoles', 'accepted', '{"personId": "former", "before": ["audit-admin"], "roles": ["unit-handler"]}'),
  ('secadmin', 'SaveRoles', 'accepted', '{"personId": "secadmin", "before": ["audit-admin"], "roles": ["security-admin"]}')`;

/** A city with two counties, its people at their screens, and projects at every stage of their life; it moves on when told. */
export class World {
  readonly keys: Keys;
  readonly life: Life;
  /** What can move, and of it what is still to come before any of it comes again. */
  moves: readonly string[] = [];
  private deck: readonly number[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly api: TestApi,
    private readonly desk: Desk,
    private readonly chance: Chance,
  ) {
    this.keys = new Keys(database.dataSource);
    this.life = new Life(desk, chance);
  }

  /** `whole`: with a station for whatever a run must come by. */
  static async begin(chance: Chance, { whole }: { readonly whole: boolean }): Promise<World> {
    const database = await freshDatabase();
    const { applicationUrl, dataSource, url: databaseUrl } = database;
    await populate(dataSource);
    const api = await TestApi.start({ databaseUrl, dataSource, applicationUrl, temporalAddress: '127.0.0.1:1' });
    // What somebody asks for over HTTP is answered as ever and not kept: the world moves by its own moves alone.
    const { record } = api;
    const handle: typeof record.handle = (input) => record.rehearse(input);
    Object.assign(record, { handle });
    const world = new World(database, api, new Desk(database, ['smtp']), chance);
    try {
      await world.desk.clockAt('2026-03-02T01:00:00.000Z');
      await world.keys.open();
      await dataSource.query(GAVE_UP);
      await world.life.begin();
      if (whole) await world.life.stations();
      const projects = await world.life.projects();
      for (const [index, { id }] of projects.entries()) await world.upload(id, index);
    } catch (error) {
      await world.end();
      throw error;
    }
    return world;
  }

  async end(): Promise<void> {
    await this.api.close();
    await this.database.drop();
  }

  get callers(): readonly Known[] {
    return this.keys.callers;
  }

  /** Each of all that can move in its turn, as chance has them; what it was, and of which sort. */
  async move(): Promise<{ readonly name: string; readonly sort: string }> {
    const { chance, keys, life } = this;
    const db: Database = this.database.dataSource;
    const moves = await movesOf({ chance, db, keys, life });
    this.moves = moves.map(sortOf);
    if (this.deck.length === 0) this.deck = chance.mixed(moves.map((_, index) => index));
    const [next = 0, ...later] = this.deck;
    this.deck = later;
    const move = moves[next];
    if (!move) throw new Error('nothing moves');
    await move[1]();
    keys.settle(await substitutesIn(db));
    keys.forget();
    return { name: move[0], sort: sortOf(move) };
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
