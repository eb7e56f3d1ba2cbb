import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../lib/address';
import { asProblem } from '../../lib/problem';
import { can } from '../../lib/desks';
import { useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { GatedButton } from '../../pieces/gated-button';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { inOrder } from './own';
import { substitutesQuery } from './profile-queries';
import { SubstituteForm } from './substitute-form';
import { SubstituteLine } from './substitute-line';

/** Who acts for oneself while one is away. */
export function OwnSubstitutes(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const session = useSession();
  const { actingFor, personId } = session;
  const adding = useAddressed('open') === 'substitute';
  const address = useAddress();
  const { data, error, isPending, refetch } = useQuery(substitutesQuery);
  const nameOf = useNames(data?.names);
  const rows = inOrder(
    (data?.rows ?? []).filter(({ principalId }) => principalId === personId),
    today,
  );
  const administrator = can(session, 'decide-requests');
  // A list of people to choose from is for those in office.
  const outside = !can(session, 'read-projects');
  const acting = actingFor === null ? null : t('substitute.notActing');
  const reason = administrator ? t('substitute.notAdmin') : outside ? t('substitute.notOutside') : acting;
  const add = adding ? null : (
    <GatedButton reason={reason} onClick={() => address.step('open', 'substitute')}>
      {t('substitute.add')}
    </GatedButton>
  );
  return (
    <Section title={t('profile.substitutes.title')} about={t('profile.substitutes.about')} action={add}>
      {adding ? <SubstituteForm principalId={personId} onDone={() => address.close('open')} /> : null}
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 && !adding ? <p className="faint">{reason ?? t('profile.substitutes.none')}</p> : null}
      <ul className="lines">
        {rows.map((row) => (
          <SubstituteLine key={row.id} row={row} nameOf={nameOf} />
        ))}
      </ul>
    </Section>
  );
}
