import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PROJECT_TABS } from '../../lib/searches';

interface TabLabelProps {
  readonly tab: (typeof PROJECT_TABS)[number];
  readonly open: number;
}

/** The name of a tab, and how many things under it are open. */
export function TabLabel({ open, tab }: TabLabelProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {t(`project.tab.${tab}`)}
      {open > 0 ? (
        <>
          {' '}
          <span className="tab-count" title={t('project.openUnder', { count: open })}>
            {open}
          </span>
        </>
      ) : null}
    </>
  );
}
