import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TripRevised } from '../../lib/outreach';
import { peopleQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { LineField } from '../../pieces/asking';
import { DayPicker } from '../../pieces/day-picker';
import { FormField } from '../../pieces/form-field';

export type TypedTrip = Pick<TripRevised, 'purpose' | 'places' | 'from' | 'to' | 'memberIds'>;
/** A refusal that is about one field. */
export const TRIP_FIELD_OF = { TRIP_DAYS: 'to', TRIP_MEMBERS: 'memberIds', TRIP_GROUP_ENDED: 'groupId' } as const;

export const saidTrip = ({ from, memberIds, places, purpose, to }: TypedTrip) => ({
  purpose: purpose.trim(),
  from,
  to,
  places: places.map((each) => each.trim()).filter((each) => each !== ''),
  memberIds: [...memberIds],
});
export const lacksOf = ({ memberIds, places, purpose }: TypedTrip): boolean =>
  purpose.trim() === '' || places.length === 0 || memberIds.length === 0;

interface TripFieldsProps {
  readonly typed: TypedTrip;
  readonly onChange: (part: Partial<TypedTrip>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What for, where, when and who. */
export function TripFields({ faults, onChange, typed }: TripFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { data: people } = useQuery(peopleQuery);
  const members = (people ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const day = (field: 'from' | 'to'): ReactNode => (
    <FormField label={t(`outreach.${field}`)} fault={faults[field]}>
      {({ 'aria-invalid': _, status: __, ...ids }) => (
        <DayPicker
          {...withoutUndefined(ids)}
          allowClear={false}
          value={typed[field]}
          onChange={(next) => {
            if (next !== undefined)
              onChange({ [field]: next, ...(field === 'from' && next > typed.to ? { to: next } : {}) });
          }}
        />
      )}
    </FormField>
  );
  return (
    <>
      <LineField
        label={t('outreach.purpose')}
        longest={200}
        value={typed.purpose}
        fault={faults.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <div className="trip-days">
        {day('from')}
        {day('to')}
      </div>
      <FormField label={t('outreach.places')} fault={faults.places} hint={t('outreach.placesHint')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string[]>
            {...ids}
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={['、', '，', ',', ' ']}
            maxCount={10}
            value={[...typed.places]}
            onChange={(places) => onChange({ places })}
          />
        )}
      </FormField>
      <FormField label={t('outreach.members')} fault={faults.memberIds}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string[]>
            {...ids}
            mode="multiple"
            maxCount={20}
            showSearch={BY_LABEL}
            value={[...typed.memberIds]}
            options={members}
            onChange={(memberIds) => onChange({ memberIds })}
          />
        )}
      </FormField>
    </>
  );
}

const withoutUndefined = ({
  id,
  'aria-describedby': by,
}: {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}) => (by === undefined ? { id } : { id, 'aria-describedby': by });
