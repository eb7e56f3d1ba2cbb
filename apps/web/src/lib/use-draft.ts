import { useEffect, useState } from 'react';
import { draftKeyOf, dropDraft, keepDraft, readDraft } from './command-form/draft';
import { useSession } from './session';

export interface Draft<T> {
  readonly values: T;
  readonly set: (changes: Partial<T>) => void;
  /** It was begun before, and not submitted. */
  readonly restored: boolean;
  /** Begins anew; also once it is done. */
  readonly clear: () => void;
}

/** What of a draft is a field of the form as it is now. */
export function fitting<T extends object>(initial: T, kept: object | null): Partial<T> {
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([field]) => field in initial)) as Partial<T>;
}

/**
 * The fields of a form that is no command, kept until it is submitted: they survive a reload and a lost session. Only what
 * somebody has changed is kept, over what is there now. Not for passwords and tokens. `ids`: what the form is about.
 */
export function useDraft<T extends object>(form: string, ids: readonly (string | null)[], initial: T): Draft<T> {
  const session = useSession();
  const key = draftKeyOf({ act: form, session, ids });
  const [changes, setChanges] = useState<Partial<T>>(() => fitting(initial, readDraft(key)));
  const [restored, setRestored] = useState(Object.keys(changes).length > 0);
  useEffect(() => {
    if (Object.keys(changes).length > 0) keepDraft(key, changes);
  }, [key, changes]);
  return {
    values: { ...initial, ...changes },
    restored,
    set: (more) => setChanges((before) => ({ ...before, ...more })),
    clear: () => {
      dropDraft(key);
      setChanges({});
      setRestored(false);
    },
  };
}
