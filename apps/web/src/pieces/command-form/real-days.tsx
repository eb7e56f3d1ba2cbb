import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { realDaysQuery } from '../../lib/real-days';
import { RealDaysNote } from '../real-days-note';

interface RealDaysProps {
  readonly context: FormContext;
  readonly values: FieldValues;
}

/** Beside a limit that is being set: how long what the chosen unit was asked for besides its templates really took. */
export function RealDays({ context: { name }, values: { limit, unitId } }: RealDaysProps): ReactNode {
  const unit = name === 'AddHelpItem' && typeof unitId === 'string' ? unitId : null;
  const { data } = useQuery({ ...realDaysQuery(unit), enabled: unit !== null });
  const spread = unit === null ? undefined : data?.find(({ templateKey }) => templateKey === null);
  return spread ? <RealDaysNote spread={spread} limit={typeof limit === 'number' ? limit : null} /> : null;
}
