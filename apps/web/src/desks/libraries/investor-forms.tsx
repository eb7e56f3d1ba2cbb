import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { alikeQuery, type Investor, registerInvestor, reviseInvestor } from '../../lib/investors';
import { useSession } from '../../lib/session';
import { EntryChoice } from '../../pieces/command-form/investor-entry-input';
import { FormField } from '../../pieces/form-field';
import { LineField } from '../../pieces/asking';
import { AskingFacts, type Filled } from '../../pieces/asking-facts';

const FIELD_OF = {
  INVESTOR_CODE_INVALID: 'code',
  INVESTOR_CODE_FOREIGN: 'code',
  INVESTOR_CODE_TAKEN: 'code',
  INVESTOR_PARENT_UNKNOWN: 'parentId',
  INVESTOR_PARENT_ITSELF: 'parentId',
} as const;
/** The shortest name of which it is worth asking who is called alike. */
const SHORTEST = 2;

interface Typed {
  readonly name: string;
  readonly country: string;
  readonly code: string;
  readonly group: string;
  readonly parentId: string | null;
  readonly reason: string;
}
const EMPTY: Typed = { name: '', country: 'CN', code: '', group: '', parentId: null, reason: '' };
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const factsOf = ({ code, country, group, name, parentId }: Typed) => ({
  name: name.trim(),
  country: country.trim().toUpperCase(),
  code: orNull(code),
  group: orNull(group),
  parentId,
});

/** Why somebody may not keep the libraries; null where they may. */
export function useNotKeeping(): string | null {
  const { t } = useTranslation();
  return can(useSession(), 'keep-libraries') ? null : t('libraries.notKeeping');
}

/** A company comes into the library; who may be the same is shown while its name is typed. */
export function RegisterInvestor(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <AskingFacts
      primary
      act={t('investors.register')}
      reason={useNotKeeping()}
      from={EMPTY}
      lacks={({ country, name }) => name.trim() === '' || country.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        const { id } = await registerInvestor(factsOf(typed));
        return () => navigate({ to: '/libraries/investors/$investorId', params: { investorId: id } });
      }}
    >
      {(filled) => (
        <>
          <Facts {...filled} />
          <MayBeSame name={filled.typed.name} code={filled.typed.code} />
        </>
      )}
    </AskingFacts>
  );
}

/** What is said of a company is said anew, with the reason. */
export function ReviseInvestor({ investor }: { readonly investor: Investor['investor'] }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { code, country, group, name, parentId } = investor;
  return (
    <AskingFacts
      act={t('investors.revise')}
      reason={useNotKeeping()}
      from={{ name, country, code: code ?? '', group: group ?? '', parentId, reason: '' }}
      lacks={(typed) => typed.name.trim() === '' || typed.reason.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await reviseInvestor(investor.id, { ...factsOf(typed), reason: typed.reason.trim() });
        return () => message.success(t('investors.revised'));
      }}
    >
      {({ faults, onChange, typed }) => (
        <>
          <Facts typed={typed} onChange={onChange} faults={faults} besides={investor.id} />
          <LineField
            tall
            label={t('investors.reason')}
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

interface FactsProps extends Filled<Typed> {
  readonly besides?: string;
}

function Facts({ besides, faults, onChange, typed }: FactsProps): ReactNode {
  const { t } = useTranslation();
  const set = (part: Partial<Typed>): void => onChange({ ...typed, ...part });
  const home = typed.country.trim().toUpperCase() === 'CN';
  return (
    <>
      <LineField
        label={t('investors.name')}
        longest={120}
        value={typed.name}
        fault={faults.name}
        hint={t('investors.nameHint')}
        onChange={(name) => set({ name })}
      />
      <LineField
        label={t('investors.country')}
        longest={2}
        value={typed.country}
        fault={faults.country}
        hint={t('investors.countryHint')}
        onChange={(country) => set({ country })}
      />
      {home || typed.code !== '' ? (
        <LineField
          optional
          label={t('investors.code')}
          longest={40}
          value={typed.code}
          fault={faults.code}
          onChange={(code) => set({ code })}
        />
      ) : null}
      <LineField
        optional
        label={t('investors.group')}
        longest={120}
        value={typed.group}
        fault={faults.group}
        onChange={(group) => set({ group })}
      />
      <FormField optional label={t('investors.parent')} fault={faults.parentId}>
        {(ids) => (
          <EntryChoice
            ids={ids}
            value={typed.parentId}
            {...(besides === undefined ? {} : { besides })}
            onChange={(parentId) => set({ parentId: parentId ?? null })}
          />
        )}
      </FormField>
    </>
  );
}

/** Entries that stand and may be the one that is being typed. */
function MayBeSame({ code, name }: { readonly name: string; readonly code: string }): ReactNode {
  const { t } = useTranslation();
  const sought = useDeferredValue(name.trim());
  const withCode = useDeferredValue(code.trim());
  const { data } = useQuery({ ...alikeQuery(sought, withCode), enabled: sought.length >= SHORTEST });
  const rows = sought.length >= SHORTEST ? (data?.rows ?? []) : [];
  if (rows.length === 0) return null;
  return (
    <section className="may-be-same" aria-live="polite">
      <p className="strong">{t('investors.mayBeSame')}</p>
      <ul>
        {rows.map(({ id, name: called, why }) => (
          <li key={id}>
            <Link to="/libraries/investors/$investorId" params={{ investorId: id }} target="_blank">
              {called}
            </Link>{' '}
            <span className="muted">{why[0] ? t(`words.alike.${why[0]}`) : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
