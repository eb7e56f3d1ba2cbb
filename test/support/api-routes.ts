import type { TestApi } from './api';
import { accepted } from './http';

/** An operation as the API's own description names it, with an address that is well formed and leads nowhere. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

type Described = Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;

const SAMPLES: Readonly<Record<string, string>> = {
  projectId: '00000000-0000-4000-8000-000000000000',
  itemId: '00000000-0000-4000-8000-000000000001',
  id: '00000000-0000-4000-8000-000000000002',
  unitId: 'no-such-unit',
  personId: 'no-such-person',
  fileId: '00000000-0000-4000-8000-000000000003',
  deliveryId: 'none',
  version: '999',
};

/** Every operation of the application, from the description that it serves. */
export async function operationsOf(api: TestApi): Promise<readonly Operation[]> {
  const { paths } = accepted(await api.nobody.get<{ paths: Described }>('/api/openapi.json'));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path: path.replace(/\{(\w+)\}/g, (_, name: string) => SAMPLES[name] ?? name),
    })),
  );
}
