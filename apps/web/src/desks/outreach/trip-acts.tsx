import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviseTrip, type TripPage, withdrawTrip } from '../../lib/outreach';
import { keys } from '../../lib/query-keys';
import { useSave } from '../../lib/use-save';
import { Asking, LineField } from '../../pieces/asking';
import { GatedButton } from '../../pieces/gated-button';
import { lacksOf, saidTrip, TRIP_FIELD_OF, TripFields } from './trip-fields';
import { useNotRecording } from './use-not-recording';

/** What for, where, when and who is said anew, with the reason. */
export function ReviseTrip({ page }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notRecording = useNotRecording(page);
  const [open, setOpen] = useState(false);
  const { from, id, memberIds, places, purpose, to } = page.trip;
  const [typed, setTyped] = useState({ from, memberIds, places, purpose, to });
  const [reason, setReason] = useState('');
  const form = useSave(
    async () => {
      await reviseTrip(id, { ...saidTrip(typed), reason: reason.trim() });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: TRIP_FIELD_OF },
  );
  return (
    <>
      <GatedButton
        reason={notRecording}
        onClick={() => {
          form.clear();
          setTyped({ from, memberIds, places, purpose, to });
          setReason('');
          setOpen(true);
        }}
      >
        {t('outreach.revise')}
      </GatedButton>
      <Asking
        title={t('outreach.revise')}
        open={open}
        form={form}
        incomplete={lacksOf({ ...typed, memberIds: [...typed.memberIds] }) || reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <TripFields
          typed={typed}
          faults={form.faults}
          onChange={(part) =>
            setTyped({
              ...typed,
              ...part,
              places: [...(part.places ?? typed.places)],
              memberIds: [...(part.memberIds ?? typed.memberIds)],
            })
          }
        />
        <LineField tall label={t('outreach.reason')} longest={500} value={reason} onChange={setReason} />
      </Asking>
    </>
  );
}

/** It was not so: it counts no more, and stays to be read. */
export function WithdrawTrip({ page }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notRecording = useNotRecording(page);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const form = useSave(async () => {
    await withdrawTrip(page.trip.id, reason.trim());
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
  });
  return (
    <>
      <GatedButton reason={notRecording} onClick={() => setOpen(true)}>
        {t('outreach.withdraw')}
      </GatedButton>
      <Asking
        danger
        title={t('outreach.withdraw')}
        open={open}
        form={form}
        incomplete={reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('outreach.withdrawText')}</p>
        <LineField tall label={t('outreach.reason')} longest={500} value={reason} onChange={setReason} />
      </Asking>
    </>
  );
}
