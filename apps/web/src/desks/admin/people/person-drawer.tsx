import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isLeader } from '@bangban/domain';
import { isAdministrator, isOutsider } from '@bangban/kernel';
import type { Person } from '../../../lib/reference';
import { useSession } from '../../../lib/session';
import { can } from '../../../lib/desks';
import { useWhose } from '../use-whose';
import { AccountForm } from './account-form';
import { AreasForm } from './areas-form';
import { OfficeForm } from './office-form';
import { PersonForm } from './person-form';
import { RolesForm } from './roles-form';

interface PersonDrawerProps {
  readonly person: Person | 'new' | null;
  readonly onClose: () => void;
}

/** One person. Who they are belongs to one administrator, what they may do to another: each sees the whole and changes a part. */
export function PersonDrawer({ onClose, person }: PersonDrawerProps): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const whose = useWhose();
  const notSystem = can(session, 'manage-people') ? null : whose('manage-people');
  const notSecurity = can(session, 'manage-accounts') ? null : whose('manage-accounts');
  const known = person === null || person === 'new' ? null : person;
  return (
    <Drawer
      open={person !== null}
      onClose={onClose}
      size={480}
      destroyOnHidden
      title={person === 'new' ? t('admin.people.add') : known?.name}
    >
      {person === null ? null : <PersonForm person={known} reason={notSystem} onDone={onClose} />}
      {known ? <RolesForm person={known} reason={notSecurity} /> : null}
      {known && (isLeader(known) || known.areas.length > 0) ? <AreasForm person={known} reason={notSecurity} /> : null}
      {known && !isOutsider(known) && !isAdministrator(known) ? (
        <OfficeForm person={known} reason={notSecurity} />
      ) : null}
      {known ? <AccountForm person={known} reason={notSecurity} /> : null}
    </Drawer>
  );
}
