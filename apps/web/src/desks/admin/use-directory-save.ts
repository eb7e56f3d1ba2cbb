import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { type Saving, useSave } from '../../lib/use-save';
import { type WorkLeft, workLeftIn } from '../../lib/work-left';
import type { Leaving } from './directory-changes';

interface DirectorySaving extends Omit<Saving<Leaving | null>, 'save'> {
  /** What it would leave with nobody who can do it: to be handed over first, or confirmed. */
  readonly left: WorkLeft | null;
  readonly save: (leaving?: Leaving) => Promise<boolean>;
  /** Says that it was done, or that a second person has to agree first. */
  readonly tell: (done: string) => void;
}

/** As every form, and for what may wait or leave work behind: `work` says whether something waits. */
export function useDirectorySave(
  work: (leaving: Leaving | null) => Promise<boolean>,
  options: Parameters<typeof useSave>[1] = {},
): DirectorySaving {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const waits = useRef(false);
  const [left, setLeft] = useState<WorkLeft | null>(null);
  const form = useSave<Leaving | null>(async (leaving) => {
    setLeft(null);
    try {
      waits.current = await work(leaving);
    } catch (error) {
      setLeft(workLeftIn(asProblem(error)));
      throw error;
    }
  }, options);
  const tell = (done: string): void => {
    void (waits.current ? message.info(t('admin.requests.waits')) : message.success(done));
  };
  return {
    ...form,
    left,
    // The panel says it, with the list.
    refusal: left === null ? form.refusal : null,
    save: (leaving) => form.save(leaving ?? null),
    tell,
  };
}
