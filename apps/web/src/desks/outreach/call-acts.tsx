import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addCall, reviseCall, type TripPage } from '../../lib/outreach';
import { LineField } from '../../pieces/asking';
import { AskingFacts } from '../../pieces/asking-facts';
import { CallFields, NO_CALL, saidCall } from './call-fields';
import { useNotRecording } from './use-not-recording';

const FIELD_OF = { TRIP_COMPANY: 'company', TRIP_TWICE: 'company', TRIP_HAS_LEAD: 'company' } as const;

/** One more company that was met. */
export function AddCall({ page }: { readonly page: TripPage }): ReactNode {
  const { t } = useTranslation();
  return (
    <AskingFacts
      act={t('outreach.addCall')}
      reason={useNotRecording(page)}
      from={NO_CALL}
      lacks={({ company }) => company.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await addCall(page.trip.id, saidCall(typed));
        return null;
      }}
    >
      {({ faults, onChange, typed }) => <CallFields call={typed} onChange={onChange} fault={faults.company} />}
    </AskingFacts>
  );
}

interface ReviseCallProps {
  readonly page: TripPage;
  readonly call: TripPage['trip']['calls'][number];
}

/** What there was with a company is said anew, with the reason. */
export function ReviseCall({ call, page }: ReviseCallProps): ReactNode {
  const { t } = useTranslation();
  const { company, interest, investorId, met, no, note } = call;
  const stands = { company, interest, investorId, met: met ?? '', note: note ?? '' };
  return (
    <AskingFacts
      small
      act={t('outreach.reviseCall')}
      reason={useNotRecording(page)}
      from={{ call: stands, reason: '' }}
      lacks={(typed) => typed.call.company.trim() === '' || typed.reason.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await reviseCall(page.trip.id, { callNo: no, ...saidCall(typed.call), reason: typed.reason.trim() });
        return null;
      }}
    >
      {({ faults, onChange, typed }) => (
        <>
          <CallFields
            call={typed.call}
            onChange={(next) => onChange({ ...typed, call: next })}
            fault={faults.company}
          />
          <LineField
            tall
            label={t('outreach.reason')}
            longest={500}
            value={typed.reason}
            fault={faults.reason}
            onChange={(reason) => onChange({ ...typed, reason })}
          />
        </>
      )}
    </AskingFacts>
  );
}
