import { answerOf, api } from '../../lib/api';
import { newKey } from '../../lib/new-key';

interface View {
  readonly name: string;
  readonly address: string;
}

/** Keeps views; the same one tried again is the same request, until it is kept. */
export function viewSaving(): (view: View) => Promise<void> {
  let tried: { readonly view: string; readonly key: string } | null = null;
  return async ({ address, name }) => {
    const view = JSON.stringify([name, address]);
    const { key } = (tried = tried?.view === view ? tried : { view, key: newKey() });
    await answerOf(
      api.POST('/api/saved-views', { params: { header: { 'Idempotency-Key': key } }, body: { name, address } }),
    );
    tried = null;
  };
}
