import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../lib/reference';
import { DefaultPersons } from './default-persons';
import { UnitForm } from './unit-form';

interface UnitDrawerProps {
  readonly unit: Unit | 'new' | null;
  readonly onClose: () => void;
}

/** One unit: what is said of it, and who answers in it. */
export function UnitDrawer({ onClose, unit }: UnitDrawerProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Drawer
      open={unit !== null}
      onClose={onClose}
      size={480}
      destroyOnHidden
      title={unit === null ? null : unit === 'new' ? t('admin.units.add') : unit.name}
    >
      {unit === null ? null : <UnitForm unit={unit === 'new' ? null : unit} onDone={onClose} />}
      {unit === null || unit === 'new' ? null : <DefaultPersons unit={unit} />}
    </Drawer>
  );
}
