import { expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { callAlike, useNames } from './reference';

/** Is drawn twice, and gathers the names anew with every drawing, as a page does that has them as rows. */
function Named({ people }: { readonly people: readonly (readonly [string, string])[] }): ReactNode {
  const [again, drawAgain] = useState(false);
  if (!again) drawAgain(true);
  const nameOf = useNames(undefined, Object.fromEntries(people));
  return ['head', 'nobody'].map((id) => nameOf(id)).join(' ');
}

it('knows names that are gathered anew with every drawing', () => {
  const drawn = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <Named people={[['head', '李局长']]} />
    </QueryClientProvider>,
  );
  expect(drawn).toBe('李局长 nobody');
});

it('takes names for changed where one is new, gone or another', () => {
  const names = { head: '李局长' };
  expect(callAlike(names, { head: '李局长' })).toBe(true);
  expect(callAlike(undefined, undefined)).toBe(true);
  const others: readonly (Readonly<Record<string, string>> | undefined)[] = [
    {},
    { head: '王局长' },
    { clerk: '李局长' },
    { ...names, clerk: '尤科员' },
    undefined,
  ];
  for (const other of others) {
    expect(callAlike(names, other)).toBe(false);
    expect(callAlike(other, names)).toBe(false);
  }
});
