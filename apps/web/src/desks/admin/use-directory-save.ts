import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Saving, useSave } from '../../lib/use-save';

interface DirectorySaving extends Saving<undefined> {
  /** Says that it was done, or that a second person has to agree first. */
  readonly tell: (done: string) => void;
}

/** As every form, and for what may wait: `work` says whether something does. */
export function useDirectorySave(
  work: () => Promise<boolean>,
  options: Parameters<typeof useSave>[1] = {},
): DirectorySaving {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const waits = useRef(false);
  const form = useSave<undefined>(async () => {
    waits.current = await work();
  }, options);
  const tell = (done: string): void => {
    void (waits.current ? message.info(t('admin.requests.waits')) : message.success(done));
  };
  return { ...form, tell };
}
