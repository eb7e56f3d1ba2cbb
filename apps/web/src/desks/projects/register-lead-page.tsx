import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Checkbox } from 'antd';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { type Field, formOf, shownFields } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { wordsOf } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { FieldInput } from '../../pieces/command-form/field-input';
import { FieldRow } from '../../pieces/command-form/field-row';
import { useCommandForm } from '../../pieces/command-form/use-command-form';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { SheetButton } from '../../pieces/sheet-button';
import { canBeSimilar, similarQuery } from './similar-query';
import './projects.css';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Who it is and how it came; the rest is asked for by whoever knows it already. */
const FIRST = [
  ...formOf('RegisterLead')
    .fields.slice(0, 5)
    .map(({ name }) => name),
  'channel',
  'channelDetail',
];

/** A lead in few fields, and a warning where it may be registered already: it is sent when that has been looked up. */
export function RegisterLeadPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { name: begun = '' } = useSearch({ from: '/projects/new' });
  const { personId, unitId } = useSession();
  const { today } = useFormat();
  const client = useQueryClient();
  /** Projects that somebody has said are others. */
  const [others, setOthers] = useState<readonly string[]>([]);
  const [looking, setLooking] = useState(false);
  const context: FormContext = useMemo(
    () => ({ name: 'RegisterLead', detail: null, item: null, escalationId: null, policy: null, calendar: null, today }),
    [today],
  );
  const form = useCommandForm({
    context,
    given: { name: begun, ...(unitId ? { introducingUnitId: unitId, followerId: personId } : {}) },
    onDone: ({ project }) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id } }),
  });
  const { values } = form;
  const name = text(values.name);
  const investorName = text((values.investor as { readonly name?: string } | undefined)?.name);
  const sought = useDeferredValue(name);
  const investor = useDeferredValue(investorName);
  const { data: similar } = useQuery({ ...similarQuery(sought, investor), enabled: canBeSimilar(sought) });
  const found = canBeSimilar(sought) ? (similar ?? []) : [];
  const isOther = ({ id }: { readonly id: string }): boolean => others.includes(id);
  const checked = found.every(isOther);

  async function send(): Promise<void> {
    if (form.busy || looking) return;
    setLooking(true);
    // Asked for the words as they are now. Where the record is away, sending says so itself.
    const question = { ...similarQuery(name, investorName), retry: false };
    const known = canBeSimilar(name) ? await client.query(question).catch(() => []) : [];
    setLooking(false);
    if (known.every(isOther)) await form.submit();
  }

  const shown = shownFields('RegisterLead', values);
  const asksFirst = ({ name: field }: Field): boolean => FIRST.includes(field);
  const [first, rest] = [shown.filter(asksFirst), shown.filter((field) => !asksFirst(field))];
  const draw = (field: Field): ReactNode => (
    <FieldRow key={field.name} field={field} fault={form.faults[field.name] ?? null}>
      {(ids) => (
        <FieldInput
          field={field}
          ids={ids}
          context={context}
          values={values}
          value={values[field.name]}
          onChange={(value) => form.set(field.name, value)}
        />
      )}
    </FieldRow>
  );
  return (
    <>
      <PageTitle title={t('lead.title')}>
        <SheetButton kind="leads" />
        <PageHelp help={t('lead.help', { returnObjects: true })} />
      </PageTitle>
      <form
        className="lead-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {first.map(draw)}
        {found.length > 0 ? (
          <section className="similar" aria-live="polite">
            <p className="strong">{t('lead.similar')}</p>
            <ul>
              {found.map((each) => (
                <li key={each.id}>
                  <Link to="/projects/$projectId" params={{ projectId: each.id }} target="_blank">
                    {each.name}
                  </Link>{' '}
                  <span className="muted">
                    {each.investorName ?? t('project.noInvestor')} {'\u00b7'} {t(`words.stage.${each.stage}`)}
                  </span>
                </li>
              ))}
            </ul>
            <p className="muted">{t('lead.similarNote')}</p>
            <Checkbox
              checked={checked}
              onChange={({ target }) => setOthers(target.checked ? found.map(({ id }) => id) : [])}
            >
              {t('lead.check')}
            </Checkbox>
          </section>
        ) : null}
        <details className="lead-more">
          <summary>{t('lead.more')}</summary>
          <div>{rest.map(draw)}</div>
        </details>
        <p className="muted">{t('lead.after')}</p>
        {form.problem ? (
          <Alert
            type="error"
            role="alert"
            title={form.problem.passing ? t('form.away') : (wordsOf(form.problem, language) ?? t('form.refused'))}
          />
        ) : null}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={form.busy || looking} disabled={!checked}>
            {form.problem?.passing ? t('form.again') : t('act.RegisterLead')}
          </Button>
          <Link to="/projects">
            <Button>{t('form.cancel')}</Button>
          </Link>
        </div>
      </form>
    </>
  );
}
