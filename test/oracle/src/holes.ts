import { Readers } from '@bangban/persistence';
import type { World } from './world/world';

type Read = Readers['read'];

interface Modules {
  readonly container: {
    getModules(): ReadonlyMap<unknown, { readonly controllers: ReadonlyMap<unknown, { readonly metatype: unknown }> }>;
  };
}

/** Reflected notes of decorators, as the framework keeps them. */
const NOTES = Reflect as typeof Reflect & {
  getMetadata(key: string, target: object): unknown;
  defineMetadata(key: string, value: unknown, target: object): void;
};

/** The application's scope is off: every query asks for everything, and the wall alone stands. */
export function leaveToTheWall({ api, database }: World): void {
  const walled = new Readers(database.dataSource, false);
  setRead(api.app.get(Readers), (principal, work) => walled.read(principal, work));
}

/** What is done again when its world ends: applications after it in the same process have the same classes. */
export type Fill = () => void;
const goesWithItsWorld: Fill = () => undefined;

/** Faults as somebody might make them one day, put into a running application by the harness alone. */
export const HOLES: Readonly<Record<string, (world: World) => Promise<Fill>>> = {
  /** Queries that are neither narrowed nor behind the wall. */
  'no-walls': ({ api, database }) => {
    const real = new Readers(database.dataSource);
    setRead(api.app.get(Readers), (principal, work) =>
      real.read(principal, (reader) =>
        work({ ...reader, scope: { all: true }, query: (sql, values) => database.dataSource.query(sql, values) }),
      ),
    );
    return Promise.resolve(goesWithItsWorld);
  },
  /** A row of the policy that reaches too far. */
  'wide-policy': async ({ database: { dataSource } }) => {
    await dataSource.query(
      `INSERT INTO policy_version (version, body) SELECT version + 1, jsonb_set(body, '{access,reading,scopes}',
         body#>'{access,reading,scopes}' || '[{"role": "unit-handler", "function": null, "reach": "city"}]')
       FROM policy_version ORDER BY version DESC LIMIT 1`,
    );
    return goesWithItsWorld;
  },
  /** A field that whoever reads the file reads. */
  'open-field': async ({ database: { dataSource } }) => {
    await dataSource.query(
      `INSERT INTO policy_version (version, body) SELECT version + 1, jsonb_set(body, '{access,reading,fields,phone}',
         '"reader"') FROM policy_version ORDER BY version DESC LIMIT 1`,
    );
    return goesWithItsWorld;
  },
  /** A door that is open to whoever is known. */
  'open-door': ({ api: { app } }) => {
    const { container } = app as unknown as Modules;
    const controllers = [...container.getModules().values()].flatMap(({ controllers: all }) => [...all.values()]);
    const findings = controllers.find(
      ({ metatype }) => (metatype as { readonly name: string }).name === 'FindingController',
    );
    const controller = findings?.metatype as object;
    const before: unknown = NOTES.getMetadata('bangban:access', controller);
    NOTES.defineMetadata('bangban:access', 'signed-in', controller);
    return Promise.resolve(() => NOTES.defineMetadata('bangban:access', before, controller));
  },
  /** A grant too many: who handles matters in a unit passes for an officer of the help centre. */
  'wide-grant': ({ api: { record } }) => {
    const handle: typeof record.handle = (input) => {
      const { roles } = input.principal;
      const more = roles.includes('unit-handler') ? ['helpdesk-officer' as const] : [];
      return record.rehearse({ ...input, principal: { ...input.principal, roles: [...roles, ...more] } });
    };
    Object.assign(record, { handle });
    return Promise.resolve(goesWithItsWorld);
  },
};

function setRead(readers: Readers, read: Read): void {
  Object.assign(readers, { read });
}
