import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TRIP_DIRECTIONS, type TripDirection } from '@bangban/contract/vocabulary';
import { dayOf } from '../../i18n/format';
import { groupsQuery, recordTrip } from '../../lib/outreach';
import { keys } from '../../lib/query-keys';
import { BY_LABEL } from '../../lib/search-options';
import { useSession } from '../../lib/session';
import { useDraft } from '../../lib/use-draft';
import { useSave } from '../../lib/use-save';
import { Asking } from '../../pieces/asking';
import { DraftNote } from '../../pieces/draft-note';
import { FormField } from '../../pieces/form-field';
import { CallFields, NO_CALL, saidCall, type TypedCall } from './call-fields';
import { lacksOf, saidTrip, TRIP_FIELD_OF, TripFields, type TypedTrip } from './trip-fields';

interface Typed extends TypedTrip {
  readonly groupId: string | null;
  readonly direction: TripDirection;
  readonly calls: readonly TypedCall[];
}

const isEmpty = ({ company, met, note }: TypedCall): boolean => `${company}${met}${note}`.trim() === '';

/** Recorded on the road, in one form: what is known of whoever writes and of today stands there already. */
export function RecordTrip(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { actingFor, now, personId, unitId } = useSession();
  const { data } = useQuery(groupsQuery);
  const [open, setOpen] = useState(false);
  const me = actingFor ?? personId;
  const active = (data?.rows ?? []).filter(({ status }) => status === 'active');
  const own = active.find((each) => each.leaderIds.includes(me)) ?? active.find((each) => each.unitId === unitId);
  const today = dayOf(now);
  const days = { from: today, to: today };
  const draft = useDraft<Typed>('record-trip', [], {
    groupId: null,
    direction: 'out',
    purpose: '',
    places: [],
    memberIds: [me],
    calls: [NO_CALL],
    ...days,
  });
  const typed = { ...draft.values, groupId: draft.values.groupId ?? own?.id ?? null };
  const calls = typed.calls.filter((call) => !isEmpty(call));
  const form = useSave(
    async () => {
      const said = { groupId: typed.groupId ?? '', direction: typed.direction, ...saidTrip(typed) };
      const { id } = await recordTrip({ ...said, calls: calls.map(saidCall) });
      draft.clear();
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      await navigate({ to: '/outreach/$tripId', params: { tripId: id } });
    },
    { fieldOf: TRIP_FIELD_OF },
  );
  const setCall = (at: number, call: TypedCall): void =>
    draft.set({ calls: typed.calls.map((each, index) => (index === at ? call : each)) });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('outreach.record')}
      </Button>
      <Asking
        title={t('outreach.record')}
        open={open}
        form={form}
        incomplete={typed.groupId === null || lacksOf(typed)}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <div className="trip-form">
          {draft.restored ? <DraftNote onClear={draft.clear} /> : null}
          <Segmented<TripDirection>
            aria-label={t('filter.direction')}
            value={typed.direction}
            options={TRIP_DIRECTIONS.map((value) => ({ value, label: t(`words.tripDirection.${value}`) }))}
            onChange={(direction) => draft.set({ direction })}
          />
          <FormField label={t('outreach.group')} fault={form.faults.groupId} hint={t('outreach.whose')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<string>
                {...ids}
                showSearch={BY_LABEL}
                value={typed.groupId}
                options={active.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(groupId) => draft.set({ groupId })}
              />
            )}
          </FormField>
          <TripFields typed={typed} onChange={draft.set} faults={form.faults} />
          <p className="strong">{t('outreach.calls')}</p>
          <ul className="call-rows">
            {typed.calls.map((call, at) => (
              <li key={at} className="call-row">
                <CallFields call={call} onChange={(next) => setCall(at, next)} />
              </li>
            ))}
          </ul>
          <Button onClick={() => draft.set({ calls: [...typed.calls, NO_CALL] })} disabled={typed.calls.length >= 30}>
            {t('outreach.another')}
          </Button>
        </div>
      </Asking>
    </>
  );
}
