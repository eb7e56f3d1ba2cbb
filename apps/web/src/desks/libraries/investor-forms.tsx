import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { alikeQuery, type Investor, registerInvestor, reviseInvestor } from '../../lib/investors';
import { keys } from '../../lib/query-keys';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { EntryChoice } from '../../pieces/command-form/investor-entry-input';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { Asking, LineField } from '../../pieces/asking';

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
  const client = useQueryClient();
  const notKeeping = useNotKeeping();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const form = useSave(
    async () => {
      const { id } = await registerInvestor(factsOf(typed));
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      await navigate({ to: '/libraries/investors/$investorId', params: { investorId: id } });
    },
    { fieldOf: FIELD_OF },
  );
  return (
    <>
      <GatedButton
        type="primary"
        reason={notKeeping}
        onClick={() => {
          form.clear();
          setTyped(EMPTY);
          setOpen(true);
        }}
      >
        {t('investors.register')}
      </GatedButton>
      <Asking
        title={t('investors.register')}
        open={open}
        form={form}
        incomplete={typed.name.trim() === '' || typed.country.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <Facts typed={typed} onChange={setTyped} faults={form.faults} />
        <MayBeSame name={typed.name} code={typed.code} />
      </Asking>
    </>
  );
}

/** What is said of a company is said anew, with the reason. */
export function ReviseInvestor({ investor }: { readonly investor: Investor['investor'] }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const notKeeping = useNotKeeping();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const form = useSave(
    async () => {
      await reviseInvestor(investor.id, { ...factsOf(typed), reason: typed.reason.trim() });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t('investors.revised'));
    },
    { fieldOf: FIELD_OF },
  );
  const { code, country, group, name, parentId } = investor;
  return (
    <>
      <GatedButton
        reason={notKeeping}
        onClick={() => {
          form.clear();
          setTyped({ name, country, code: code ?? '', group: group ?? '', parentId, reason: '' });
          setOpen(true);
        }}
      >
        {t('investors.revise')}
      </GatedButton>
      <Asking
        title={t('investors.revise')}
        open={open}
        form={form}
        incomplete={typed.name.trim() === '' || typed.reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <Facts typed={typed} onChange={setTyped} faults={form.faults} besides={investor.id} />
        <LineField
          tall
          label={t('investors.reason')}
          longest={500}
          value={typed.reason}
          fault={form.faults.reason}
          onChange={(reason) => setTyped({ ...typed, reason })}
        />
      </Asking>
    </>
  );
}

interface FactsProps {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly faults: Readonly<Record<string, string>>;
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
