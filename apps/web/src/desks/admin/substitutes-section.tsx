import { useQuery } from '@tanstack/react-query';
import { Checkbox, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed, useAddressFlag, useAddressText } from '../../lib/address';
import { asProblem } from '../../lib/problem';
import { can } from '../../lib/desks';
import { officesQuery, type Person, useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { GatedButton } from '../../pieces/gated-button';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { SearchText } from '../../pieces/search-text';
import { Skeleton } from '../../pieces/skeleton';
import { inOrder, substitutionState } from '../profile/own';
import { substitutesQuery } from '../profile/profile-queries';
import { SubstituteForm } from '../profile/substitute-form';
import { SubstituteLine } from '../profile/substitute-line';
import '../profile/profile.css';

/** Who acts for whom. Administrators see all; office staff what they have set and what concerns them. */
export function SubstitutesSection(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const adding = useAddressed('open') === 'new';
  const address = useAddress();
  const [past, setPast] = useAddressFlag('past');
  const [text, setText] = useAddressText('text');
  const { data, error, isPending, refetch } = useQuery(substitutesQuery);
  const nameOf = useNames(data?.names);
  const among = usePrincipals();
  const rows = inOrder(data?.rows ?? [], today)
    .filter((row) => past || ['now', 'coming'].includes(substitutionState(row, today)))
    .filter((row) => `${nameOf(row.principalId)} ${nameOf(row.substituteId)}`.includes(text.trim()));
  return (
    <>
      <PageTitle title={t('admin.section.substitutes')}>
        <GatedButton type="primary" reason={useWhyNot()} onClick={() => address.step('open', 'new')}>
          {t('substitute.add')}
        </GatedButton>
      </PageTitle>
      <p className="admin-note">{t('admin.substitutes.about')}</p>
      <div className="admin-tools">
        <SearchText label={t('admin.substitutes.search')} text={text} onText={setText} />
        <Checkbox checked={past} onChange={({ target }) => setPast(target.checked)}>
          {t('admin.substitutes.past')}
        </Checkbox>
      </div>
      {isPending ? <Skeleton lines={6} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? (
        <EmptyState title={t('admin.substitutes.emptyTitle')} text={t('admin.substitutes.emptyText')} />
      ) : null}
      <ul className="lines">
        {rows.map((row) => (
          <SubstituteLine key={row.id} row={row} nameOf={nameOf} withPrincipal />
        ))}
      </ul>
      <Drawer
        open={adding}
        onClose={() => address.close('open')}
        size={440}
        destroyOnHidden
        title={t('substitute.add')}
      >
        <SubstituteForm among={among} onDone={() => address.close('open')} />
      </Drawer>
    </>
  );
}

/** For whom one may name a substitute: oneself, whose office one works in, and as a unit's head its own people. */
function usePrincipals(): (person: Person) => boolean {
  const { actingFor, headOf, personId } = useSession();
  const { data: offices } = useQuery(officesQuery);
  const served = (offices ?? []).filter(({ staffIds }) => staffIds.includes(personId)).map((row) => row.principalId);
  return ({ id, unitId }) =>
    actingFor === null && (id === personId || served.includes(id) || (unitId !== null && headOf.includes(unitId)));
}

/** Why one may name nobody here; null where one may. */
function useWhyNot(): string | null {
  const { t } = useTranslation();
  const session = useSession();
  if (session.actingFor !== null) return t('substitute.notActing');
  return can(session, 'name-substitute') ? null : t('substitute.notAdministrators');
}
