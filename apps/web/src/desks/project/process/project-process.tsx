import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import { asProblem } from '../../../lib/problem';
import { useFormat } from '../../../lib/use-format';
import { EmptyState } from '../../../pieces/empty-state';
import { EngineMark } from '../../../pieces/engine-mark';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { agreementOf, type Known, markOf, numbersOf, type Process, processQuery } from './process';
import { ProcessSteps } from './process-steps';
import './process.css';

const DOT = ' \u00b7 ';
const NONE = '\u2013';
const FACTS = ['stage', 'leader', 'openItems', 'next', 'wakeUp', 'sleepsUntil', 'seq', 'barren'] as const;
const KINDS = ['silent-start', 'silent-wait', 'item-answer', 'project-answer'] as const;

interface ProjectProcessProps {
  readonly projectId: string;
  /** It is the whole page, of somebody who reads no projects. */
  readonly alone: boolean;
}

/** What the engine does and knows of a project, beside what the record says: for those who keep the engine running. */
export function ProjectProcess({ alone, projectId }: ProjectProcessProps): ReactNode {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useQuery(processQuery(projectId));
  const again = (
    <Button size="small" loading={isFetching} onClick={() => void refetch()}>
      {t('process.again')}
    </Button>
  );
  const [title, about] = [t('process.title'), t('process.about')];
  const shown = (
    <>
      {error ? <NotShown error={error} onRetry={() => void refetch()} /> : null}
      {data && !error ? <Shown process={data} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
    </>
  );
  if (alone) {
    return (
      <>
        <PageTitle title={title}>{again}</PageTitle>
        <p className="muted">{about}</p>
        {shown}
      </>
    );
  }
  return (
    <Section title={title} about={about} action={again}>
      {shown}
    </Section>
  );
}

function NotShown({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  const problem = asProblem(error);
  if (problem.status === 404) return <EmptyState title={t('process.none')} text={t('process.noneText')} />;
  if (problem.code === 'ENGINE_UNAVAILABLE')
    return <EmptyState title={t('process.away')} text={t('process.awayText')} />;
  return <ProblemState problem={problem} onRetry={onRetry} />;
}

function Shown({ process }: { readonly process: Process }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { knows, run, workflowId } = process;
  const agreement = agreementOf(process);
  return (
    <>
      <p className="process-agreement" role="status">
        <EngineMark state={markOf(agreement)} /> {t(`process.agreement.${agreement}`)}
      </p>
      <dl className="process-facts">
        {knows ? <KnownFacts knows={knows} record={process.record} /> : null}
        <dt>{t('process.fact.workflow')}</dt>
        <dd>
          <code>{workflowId}</code>
        </dd>
        <dt>{t('process.fact.run')}</dt>
        <dd>
          <code>{run.id}</code>
        </dd>
        <dt>{t('process.fact.ran')}</dt>
        <dd>{t(`process.runStatus.${run.status}`)}</dd>
        <dt>{t('process.fact.length')}</dt>
        <dd>{t('process.events', { count: run.events, since: time(run.startedAt) })}</dd>
      </dl>
      <ProcessSteps process={process} />
    </>
  );
}

function KnownFacts({ knows, record }: { readonly knows: Known; readonly record: Process['record'] }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { barrenTicks, leaderId, openItemCount, phase, seq, sleepsUntil, stage, status, wakeUp } = knows;
  const numbers = numbersOf(knows);
  const facts = {
    stage: [t(`words.stage.${stage}`), t(`words.status.${status}`), t(`process.phase.${phase}`)].join(DOT),
    leader: leaderId ?? NONE,
    openItems: numbers === '' ? `${openItemCount}` : t('process.items', { count: openItemCount, numbers }),
    next: <Next knows={knows} />,
    wakeUp: wakeUp === null ? t('process.rests') : time(wakeUp),
    sleepsUntil: sleepsUntil === null ? NONE : time(sleepsUntil),
    seq: t('process.seqs', { engine: `${seq}`, record: record === null ? NONE : `${record.seq}` }),
    barren: `${barrenTicks}`,
  };
  return FACTS.map((name) => (
    <Fragment key={name}>
      <dt>{t(`process.fact.${name}`)}</dt>
      <dd>{facts[name]}</dd>
    </Fragment>
  ));
}

/** What time decides then, in the words of the other screens; what they do not know is shown by its code. */
function Next({ knows: { next, stage } }: { readonly knows: Known }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  if (!next) return NONE;
  const { clock, itemNo, kind, rung } = next;
  if (kind === 'stage-opening') return [t(`words.stage.${stage}`), t('process.kind.stage-opening')].join(DOT);
  const subject = itemNo === null ? t('process.project') : t('process.item', { no: `${itemNo}` });
  const known = KINDS.find((each) => each === kind);
  const what =
    clock !== null && rung !== null
      ? [say(`words.clock.${clock}`), t(`words.rung.${rung}`)]
      : [known ? t(`process.kind.${known}`) : kind];
  return [subject, ...what].join(DOT);
}
