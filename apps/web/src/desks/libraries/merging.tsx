import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Investor, investorQuery, mergeInvestors, undoMerge } from '../../lib/investors';
import { keys } from '../../lib/query-keys';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { GatedButton } from '../../pieces/gated-button';
import { Section } from '../../pieces/section';
import { Asking, LineField } from '../../pieces/asking';

type Entry = Investor['investor'];

/** Why somebody may not decide this; null where they may. */
function useNotMerging(may: boolean): string | null {
  const { t } = useTranslation();
  const { actingFor } = useSession();
  if (actingFor !== null) return t('libraries.inPerson');
  return may ? null : t('libraries.notDeciding');
}

/** Others that may be this one, each held against it before anybody decides. */
export function AlikeEntries({ page }: { readonly page: Investor }): ReactNode {
  const { t } = useTranslation();
  const [against, setAgainst] = useState<string | null>(null);
  return (
    <Section title={t('investors.alikeTitle')} about={t('investors.alikeAbout')}>
      <ul className="lines">
        {page.alike.map((other) => (
          <li key={other.id} className="line row wrap">
            <Link to="/libraries/investors/$investorId" params={{ investorId: other.id }}>
              {other.name}
            </Link>
            <span className="muted">{other.why[0] ? t(`words.alike.${other.why[0]}`) : ''}</span>
            <span className="grow" />
            <GatedButton reason={null} onClick={() => setAgainst(other.id)}>
              {t('investors.compare')}
            </GatedButton>
          </li>
        ))}
      </ul>
      {against === null ? null : <Comparing page={page} otherId={against} onClose={() => setAgainst(null)} />}
    </Section>
  );
}

interface ComparingProps {
  readonly page: Investor;
  readonly otherId: string;
  readonly onClose: () => void;
}

/** Side by side, with what differs marked; then which of the two is to stand. */
function Comparing({ onClose, otherId, page }: ComparingProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const notMerging = useNotMerging(page.may.merge);
  const [standing, setStanding] = useState(page.investor.id);
  const [reason, setReason] = useState('');
  const { data: other } = useQuery(investorQuery(otherId));
  const form = useSave(async () => {
    const [from, into] = standing === otherId ? [page.investor.id, otherId] : [otherId, page.investor.id];
    await mergeInvestors(from, into, reason.trim());
    onClose();
    await client.invalidateQueries({ queryKey: keys.lists });
    await navigate({ to: '/libraries/investors/$investorId', params: { investorId: into } });
    void message.success(t('investors.mergeDone'));
  });
  if (!other) return null;
  return (
    <Asking
      title={t('investors.merge')}
      open
      form={form}
      incomplete={reason.trim() === '' || notMerging !== null}
      onClose={onClose}
      onSend={() => void form.save(undefined)}
    >
      <Compared one={page} other={other} />
      <fieldset className="standing-choice">
        <legend>{t('investors.standing')}</legend>
        <Radio.Group value={standing} onChange={({ target }) => setStanding(String(target.value))}>
          {[page.investor, other.investor].map(({ id, name }) => (
            <Radio key={id} value={id}>
              {name}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      <LineField tall label={t('investors.reason')} longest={500} value={reason} onChange={setReason} />
      <p className="muted">{notMerging ?? t('investors.mergeText')}</p>
    </Asking>
  );
}

function Compared({ one, other }: { readonly one: Investor; readonly other: Investor }): ReactNode {
  const { t } = useTranslation();
  const said = ({ contacts, investor: { code, country, group, name }, projects }: Investor) => [
    [t('investors.name'), name],
    [t('investors.code'), code ?? t('investors.noCode')],
    [t('investors.country'), country],
    [t('investors.group'), group ?? ''],
    [t('investors.contacts'), `${contacts.filter(({ state }) => state === 'standing').length}`],
    [t('investors.projects'), projects.map(({ name: called }) => called).join(t('words.comma'))],
  ];
  const beside = said(other);
  return (
    <table className="compare">
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">{t('investors.thisOne')}</th>
          <th scope="col">{t('investors.otherOne')}</th>
        </tr>
      </thead>
      <tbody>
        {said(one).map(([label, value], at) => (
          <tr key={label} className={value === beside[at]?.[1] ? '' : 'differs'}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td>{beside[at]?.[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entry is one of its own again, with all that names it. */
export function UndoMerge({ entry, may }: { readonly entry: Entry; readonly may: boolean }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const notMerging = useNotMerging(may);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const form = useSave(async () => {
    await undoMerge(entry.id, reason.trim());
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('investors.undone'));
  });
  return (
    <>
      <GatedButton reason={notMerging} onClick={() => setOpen(true)}>
        {t('investors.undo')}
      </GatedButton>
      <Asking
        title={t('investors.undo')}
        open={open}
        form={form}
        incomplete={reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('investors.undoText', { name: entry.name })}</p>
        <LineField tall label={t('investors.reason')} longest={500} value={reason} onChange={setReason} />
      </Asking>
    </>
  );
}
