import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Checkbox } from 'antd';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { type Field, formOf, shownFields } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { asProblem, wordsOf } from '../../lib/problem';
import { type ProjectDetail, projectQuery } from '../../lib/project';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { FieldInput } from '../../pieces/command-form/field-input';
import { FieldRow } from '../../pieces/command-form/field-row';
import { useCommandForm } from '../../pieces/command-form/use-command-form';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { SheetButton } from '../../pieces/sheet-button';
import { Skeleton } from '../../pieces/skeleton';
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

/** Of what grows out of a project the record knows it. */
const SOURCE = ['channel', 'channelDetail'];

/** A lead in few fields, and a warning where it may be registered already: it is sent when that has been looked up. */
export function RegisterLeadPage(): ReactNode {
  const { expansionOf } = useSearch({ from: '/projects/new' });
  const { data, error, refetch } = useQuery({
    ...projectQuery(expansionOf ?? ''),
    enabled: expansionOf !== undefined,
  });
  if (expansionOf === undefined) return <LeadForm origin={null} />;
  if (data) return <LeadForm origin={data.project} />;
  return error ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : <Skeleton lines={8} />;
}

type Origin = ProjectDetail['project'];

/** Whose company it is stands on the project that it grows out of. */
function ofOrigin(origin: Origin | null): Readonly<Record<string, unknown>> {
  if (!origin) return {};
  const { id: expansionOf, industry, investor, investorContactIds, investorId } = origin;
  return {
    expansionOf,
    industry,
    investorContactIds,
    ...(investor ? { investor } : {}),
    ...(investorId ? { investorId } : {}),
  };
}

function LeadForm({ origin }: { readonly origin: Origin | null }): ReactNode {
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
    given: {
      name: begun,
      ...ofOrigin(origin),
      ...(unitId ? { introducingUnitId: unitId, followerId: personId } : {}),
    },
    onDone: ({ project }) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id } }),
  });
  const { values } = form;
  const name = text(values.name);
  const investorName = text((values.investor as { readonly name?: string } | undefined)?.name);
  const sought = useDeferredValue(name);
  const investor = useDeferredValue(investorName);
  const { data: similar } = useQuery({ ...similarQuery(sought, investor), enabled: canBeSimilar(sought) });
  const alike = canBeSimilar(sought) ? (similar ?? []) : [];
  // What it grows out of is known to be another.
  const found = alike.filter(({ id }) => id !== origin?.id);
  const isOther = ({ id }: { readonly id: string }): boolean => others.includes(id);
  const checked = found.every(isOther);

  async function send(): Promise<void> {
    if (form.busy || looking) return;
    setLooking(true);
    // Asked for the words as they are now. Where the record is away, sending says so itself.
    const question = { ...similarQuery(name, investorName), retry: false };
    const known = canBeSimilar(name) ? await client.query(question).catch(() => []) : [];
    setLooking(false);
    if (known.every((each) => each.id === origin?.id || isOther(each))) await form.submit();
  }

  const shown = shownFields('RegisterLead', values).filter(
    (field) => field.name !== 'expansionOf' && !(origin && SOURCE.includes(field.name)),
  );
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
        {origin ? (
          <p className="muted">
            {t('lead.grownFrom')}{' '}
            <Link to="/projects/$projectId" params={{ projectId: origin.id }} search={{ tab: 'aftercare' }}>
              {origin.name}
            </Link>
          </p>
        ) : null}
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
