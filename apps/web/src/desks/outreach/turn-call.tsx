import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-language';
import { turnCallIntoLead, type TripPage } from '../../lib/outreach';
import { keys } from '../../lib/query-keys';
import { newestPolicyQuery, peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { Asking, LineField } from '../../pieces/asking';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { useNotRecording } from './use-not-recording';

interface TurnCallProps {
  readonly page: TripPage;
  readonly call: TripPage['trip']['calls'][number];
}

/** One act makes it a lead, whose source is this trip. */
export function TurnCall({ call, page }: TurnCallProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { personId } = useSession();
  const notRecording = useNotRecording(page);
  const { data: policy } = useQuery(newestPolicyQuery);
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [industry, setIndustry] = useState<string | null>(page.group.industry);
  const [introducer, setIntroducer] = useState(page.group.unitId);
  const [follower, setFollower] = useState<string | null>(personId);
  const members = (people ?? [])
    .filter((each) => each.active && each.unitId === introducer)
    .map(({ id, name: called }) => ({ value: id, label: called }));
  const form = useSave(
    async () => {
      const known = follower && members.some(({ value }) => value === follower) ? { followerId: follower } : {};
      const said = { name: name.trim(), industry: industry ?? '', money: null, introducingUnitId: introducer };
      await turnCallIntoLead(page.trip.id, { callNo: call.no, ...said, ...known });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t('outreach.turned'));
    },
    { fieldOf: { TRIP_UNIT: 'introducingUnitId' } },
  );
  const industries = (policy?.industries ?? []).map((each) => ({ value: each.zh, label: labelOf(each) }));
  const offices = (units ?? [])
    .filter(({ active }) => active)
    .map(({ id, name: called }) => ({ value: id, label: called }));
  return (
    <>
      <GatedButton type="primary" size="small" reason={notRecording} onClick={() => setOpen(true)}>
        {t('outreach.turn')}
      </GatedButton>
      <Asking
        title={t('outreach.turn')}
        open={open}
        form={form}
        incomplete={name.trim() === '' || industry === null}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('outreach.turnText', { company: call.company })}</p>
        <LineField
          label={t('outreach.projectName')}
          longest={120}
          value={name}
          fault={form.faults.name}
          onChange={setName}
        />
        <FormField label={t('outreach.industry')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              showSearch={BY_LABEL}
              value={industry}
              options={industries}
              onChange={(next) => setIndustry(next)}
            />
          )}
        </FormField>
        <FormField label={t('field.introducingUnitId')} fault={form.faults.introducingUnitId}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              showSearch={BY_LABEL}
              value={introducer}
              options={offices}
              onChange={(next) => setIntroducer(next)}
            />
          )}
        </FormField>
        <FormField optional label={t('field.followerId')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              allowClear
              showSearch={BY_LABEL}
              value={members.some(({ value }) => value === follower) ? follower : null}
              options={members}
              onChange={(next) => setFollower(next ?? null)}
            />
          )}
        </FormField>
      </Asking>
    </>
  );
}
