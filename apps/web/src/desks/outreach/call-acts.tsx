import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCall, reviseCall, type TripPage } from '../../lib/outreach';
import { keys } from '../../lib/query-keys';
import { useSave } from '../../lib/use-save';
import { Asking, LineField } from '../../pieces/asking';
import { GatedButton } from '../../pieces/gated-button';
import { CallFields, NO_CALL, saidCall } from './call-fields';
import { useNotRecording } from './use-not-recording';

const FIELD_OF = { TRIP_COMPANY: 'company', TRIP_TWICE: 'company', TRIP_HAS_LEAD: 'company' } as const;

/** One more company that was met. */
export function AddCall({ page }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notRecording = useNotRecording(page);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(NO_CALL);
  const form = useSave(
    async () => {
      await addCall(page.trip.id, saidCall(typed));
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: FIELD_OF },
  );
  return (
    <>
      <GatedButton
        reason={notRecording}
        onClick={() => {
          form.clear();
          setTyped(NO_CALL);
          setOpen(true);
        }}
      >
        {t('outreach.addCall')}
      </GatedButton>
      <Asking
        title={t('outreach.addCall')}
        open={open}
        form={form}
        incomplete={typed.company.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <CallFields call={typed} onChange={setTyped} fault={form.faults.company} />
      </Asking>
    </>
  );
}

interface ReviseCallProps {
  readonly page: TripPage;
  readonly call: TripPage['trip']['calls'][number];
}

/** What there was with a company is said anew, with the reason. */
export function ReviseCall({ call, page }: ReviseCallProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notRecording = useNotRecording(page);
  const { company, interest, investorId, met, no, note } = call;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(NO_CALL);
  const [reason, setReason] = useState('');
  const form = useSave(
    async () => {
      await reviseCall(page.trip.id, { callNo: no, ...saidCall(typed), reason: reason.trim() });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: FIELD_OF },
  );
  return (
    <>
      <GatedButton
        size="small"
        reason={notRecording}
        onClick={() => {
          form.clear();
          setTyped({ company, interest, investorId, met: met ?? '', note: note ?? '' });
          setReason('');
          setOpen(true);
        }}
      >
        {t('outreach.reviseCall')}
      </GatedButton>
      <Asking
        title={t('outreach.reviseCall')}
        open={open}
        form={form}
        incomplete={typed.company.trim() === '' || reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <CallFields call={typed} onChange={setTyped} fault={form.faults.company} />
        <LineField tall label={t('outreach.reason')} longest={500} value={reason} onChange={setReason} />
      </Asking>
    </>
  );
}
