import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../pieces/page-title';
import { ReceiverGaps } from './receiver-gaps';
import { WorkLeftList } from '../../pieces/work-left-list';

/** What hangs on people and units that are gone, for whoever switched them off and whoever puts it into other hands. */
export function LeftSection(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('admin.section.left')} />
      <ReceiverGaps />
      <WorkLeftList />
    </>
  );
}
