import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import { useFormNumber } from '../../lib/form-words';
import { asProblem } from '../../lib/problem';
import { commandsQuery } from '../../lib/project';
import { useNames } from '../../lib/reference';
import { formQuery, type FormDetail } from '../../lib/supervision-forms';
import { CommandButton } from '../../pieces/command-button';
import { Comments } from '../../pieces/comments';
import { Light } from '../../pieces/light';
import { PageTitle } from '../../pieces/page-title';
import { HeldNote } from '../../pieces/held-note';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { FormSheet } from './form-sheet';
import '../../pieces/form-card.css';
import './form.css';

/** One supervision form: what is to be done with it, the chain that it is part of, and the sheet as it goes on paper. */
export function FormPage(): ReactNode {
  const { formId } = useParams({ from: '/forms/$formId' });
  const { data, error, refetch } = useQuery(formQuery(formId));
  if (data) return <Loaded key={formId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ detail }: { readonly detail: FormDetail }): ReactNode {
  const { t } = useTranslation();
  const numberOf = useFormNumber();
  const { chain, form, light, names, projectId, projectName } = detail;
  const nameOf = useNames(names);
  const { data: available } = useQuery(commandsQuery(projectId));
  const acts = (available?.commands ?? []).filter(({ allowed, formId }) => allowed && formId === form.id);
  return (
    <article className="form-page">
      <p className="faint no-print">
        <Link to="/supervision" search={{ tab: 'forms' }}>
          {t('supervision.forms.back')}
        </Link>{' '}
        {'\u00b7'}{' '}
        <Link to="/projects/$projectId" params={{ projectId }}>
          {projectName}
        </Link>
      </p>
      <div className="no-print">
        <PageTitle
          title={`${capitalised(t(`words.formColour.${form.colour}`))} ${numberOf(form)}`}
          state={
            <>
              <span className="tag">{t(`words.formState.${form.state}`)}</span>
              <Light light={light} word />
            </>
          }
        >
          {acts.map((command) => (
            <CommandButton key={command.command} projectId={projectId} command={command} />
          ))}
          <Button onClick={() => window.print()}>{t('supervision.forms.print')}</Button>
        </PageTitle>
      </div>
      {chain.length > 1 ? (
        <nav className="form-chain no-print" aria-label={t('supervision.forms.chain')}>
          {chain.map((each) => (
            <span key={each.id} className={`form-link form-${each.colour}`}>
              {each.id === form.id ? (
                <span className="strong" aria-current="page">
                  {numberOf(each)}
                </span>
              ) : (
                <Link to="/forms/$formId" params={{ formId: each.id }}>
                  {numberOf(each)}
                </Link>
              )}{' '}
              <span className="faint">{t(`words.formState.${each.state}`)}</span>
            </span>
          ))}
        </nav>
      ) : null}
      <HeldNote clocks={form.clocks} leadsTo={form.colour === 'blue' ? 'yellow' : 'red'} />
      <Panel>
        <FormSheet detail={detail} nameOf={nameOf} />
      </Panel>
      <div className="no-print">
        <Panel>
          <Comments projectId={projectId} formId={form.id} />
        </Panel>
      </div>
    </article>
  );
}
