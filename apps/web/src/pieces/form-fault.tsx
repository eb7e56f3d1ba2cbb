import type { ReactNode } from 'react';

/** What is wrong with a form as a whole. */
export function FormFault({ words }: { readonly words: string | null }): ReactNode {
  return words === null ? null : (
    <p className="form-fault" role="alert">
      {words}
    </p>
  );
}
