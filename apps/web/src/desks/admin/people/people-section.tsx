import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsText, type Role, ROLES } from '@bangban/kernel';
import { useAddress, useAddressed, useAddressFlag, useAddressText } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { telephonesQuery, type Person, unitsQuery, useNames } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useSession } from '../../../lib/session';
import { type Column, DataRows } from '../../../pieces/data-rows';
import { GatedButton } from '../../../pieces/gated-button';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { SearchText } from '../../../pieces/search-text';
import { Skeleton } from '../../../pieces/skeleton';
import { can } from '../../../lib/desks';
import { useWhose } from '../use-whose';
import { PersonDrawer } from './person-drawer';

/** The people of the place: who they are (system administrator), what they may do and how they sign in (security administrator). */
export function PeopleSection(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const whose = useWhose();
  const open = useAddressed('open');
  const address = useAddress();
  const { data: people, error, isPending, refetch } = useQuery(telephonesQuery);
  const filter = useFilter(people ?? []);
  const columns = useColumns((id) => address.step('open', id));
  const system = can(session, 'manage-people');
  return (
    <>
      <PageTitle
        title={t('admin.section.people')}
        state={people ? <span className="muted">{t('admin.people.count', { count: people.length })}</span> : null}
      >
        <GatedButton
          type="primary"
          reason={system ? null : whose('manage-people')}
          onClick={() => address.step('open', 'new')}
        >
          {t('admin.people.add')}
        </GatedButton>
      </PageTitle>
      <p className="admin-note">{t(system ? 'admin.people.aboutSystem' : 'admin.people.aboutSecurity')}</p>
      {filter.tools}
      {isPending ? <Skeleton lines={10} /> : null}
      {error && !people ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {people ? (
        <DataRows<Person>
          name="people"
          label={t('admin.section.people')}
          columns={columns}
          rows={filter.shown}
          keyOf={({ id }) => id}
        />
      ) : null}
      <PersonDrawer
        key={open ?? ''}
        person={open === null ? null : (people?.find(({ id }) => id === open) ?? 'new')}
        onClose={() => address.close('open')}
      />
    </>
  );
}

const ACCOUNTS = ['none', 'open', 'closed'] as const;
type Account = (typeof ACCOUNTS)[number];

function useFilter(people: readonly Person[]): { readonly shown: readonly Person[]; readonly tools: ReactNode } {
  const { t } = useTranslation();
  const [text, setText] = useAddressText('text');
  const { step } = useAddress();
  const unitId = useAddressed('unitId') ?? undefined;
  const said = { role: useAddressed('role'), account: useAddressed('account') };
  const role: Role | undefined = ROLES.find((each) => each === said.role);
  const account: Account | undefined = ACCOUNTS.find((each) => each === said.account);
  const [closed, setClosed] = useAddressFlag('unlisted');
  const { data: units } = useQuery(unitsQuery);
  const shown = useMemo(() => {
    return people.filter(
      (each) =>
        (closed || each.active) &&
        (unitId === undefined || each.unitId === unitId) &&
        (role === undefined || each.roles.includes(role)) &&
        (account === undefined || each.account === account) &&
        holdsText([each.name, each.nameZh, each.id, each.login ?? '', each.phone ?? ''], text),
    );
  }, [people, text, unitId, role, account, closed]);
  const tools = (
    <div className="admin-tools">
      <SearchText label={t('admin.people.search')} text={text} onText={setText} />
      <Select
        allowClear
        style={{ width: 180 }}
        showSearch={BY_LABEL}
        aria-label={t('admin.people.unit')}
        placeholder={t('admin.people.unit')}
        value={unitId}
        onChange={(id?: string) => step('unitId', id ?? null)}
        options={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        allowClear
        style={{ width: 140 }}
        aria-label={t('admin.people.role')}
        placeholder={t('admin.people.role')}
        value={role}
        onChange={(next?: Role) => step('role', next ?? null)}
        options={ROLES.map((each) => ({ value: each, label: t(`words.role.${each}`) }))}
      />
      <Select
        allowClear
        style={{ width: 130 }}
        aria-label={t('admin.people.accountState')}
        placeholder={t('admin.people.accountState')}
        value={account}
        onChange={(next?: Account) => step('account', next ?? null)}
        options={ACCOUNTS.map((each) => ({ value: each, label: t(`admin.account.${each}`) }))}
      />
      <Checkbox checked={closed} onChange={({ target }) => setClosed(target.checked)}>
        {t('admin.withInactive')}
      </Checkbox>
    </div>
  );
  return { shown, tools };
}

function useColumns(onOpen: (id: string) => void): readonly Column<Person>[] {
  const { t } = useTranslation();
  const nameOf = useNames();
  return [
    {
      key: 'name',
      title: t('admin.people.name'),
      width: '120px',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ active, id, name }) => (
        <button type="button" className="bare row-button" onClick={() => onOpen(id)}>
          {name}
          {active ? null : <span className="faint"> {t('admin.inactive')}</span>}
        </button>
      ),
    },
    {
      key: 'unit',
      title: t('admin.people.unit'),
      width: 'minmax(0, 1.2fr)',
      by: ({ unitId }) => nameOf(unitId),
      cell: ({ unitId }) => nameOf(unitId),
    },
    {
      key: 'roles',
      title: t('admin.people.roles'),
      width: 'minmax(0, 1fr)',
      cell: ({ areas, roles }) => (
        <>
          {roles.map((role) => t(`words.role.${role}`)).join(t('words.comma'))}
          {areas.length === 0 ? null : (
            <span className="faint">
              {' '}
              {t('admin.people.areasOf', { units: areas.map((each) => nameOf(each)).join(t('words.comma')) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'phone',
      title: t('admin.people.phone'),
      width: '120px',
      narrow: 'none',
      by: ({ phone }) => phone,
      cell: ({ phone }) => phone,
    },
    {
      key: 'login',
      title: t('admin.people.login'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      by: ({ login }) => login,
      cell: ({ login }) => login,
    },
    {
      key: 'account',
      title: t('admin.people.accountState'),
      width: '96px',
      narrow: 'aside',
      by: ({ account }) => account,
      cell: ({ account }) =>
        account === null ? null : (
          <span className={account === 'open' ? 'faint' : undefined}>{t(`admin.account.${account}`)}</span>
        ),
    },
  ];
}
