import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import { asProblem } from '../../../lib/problem';
import { useFormat } from '../../../lib/use-format';
import { EmptyState } from '../../../pieces/empty-state';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { agreementOf, markOf, numbersOf, type Process, processQuery, projectIn } from './process';

const DOT = ' \u00b7 ';
const NONE = '\u2013';
const FACTS = ['workflow', 'stage', 'leader', 'openItems', 'next', 'wakeUp', 'sleepsUntil', 'seq', 'barren'] as const;
const KINDS = ['silent-start', 'silent-wait', 'item-answer', 'project-answer'] as const;
const MARK = { well: '\u2713', odd: '!', ill: '\u2715' } as const;

/** What the engine knows of one project and waits for, beside what the record says. It is asked only when told to. */
export function ProjectProcess(): ReactNode {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<string | null>(null);
  const projectId = asked === null ? null : projectIn(asked);
  return (
    <Section title={t('admin.engine.process.title')} about={t('admin.engine.process.about')}>
      <Input.Search
        className="process-search"
        aria-label={t('admin.engine.process.which')}
        placeholder={t('admin.engine.process.which')}
        enterButton={t('admin.engine.process.ask')}
        onSearch={(text) => setAsked(text.trim() === '' ? null : text)}
      />
      {asked !== null && projectId === null ? <p role="alert">{t('admin.engine.process.noId')}</p> : null}
      {projectId === null ? null : <Asked key={projectId} projectId={projectId} />}
    </Section>
  );
}

function Asked({ projectId }: { readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(processQuery(projectId));
  if (data) return <Shown process={data} />;
  if (!error) return <Skeleton lines={6} />;
  const problem = asProblem(error);
  if (problem.status === 404) {
    return <EmptyState title={t('admin.engine.process.none')} text={t('admin.engine.process.noneText')} />;
  }
  if (problem.code === 'ENGINE_UNAVAILABLE') {
    return <EmptyState title={t('admin.engine.process.away')} text={t('admin.engine.process.awayText')} />;
  }
  return <ProblemState problem={problem} onRetry={() => void refetch()} />;
}

function Shown({ process }: { readonly process: Process }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { barrenTicks, leaderId, openItemCount, phase, record, seq, sleepsUntil, stage, status, wakeUp, workflowId } =
    process;
  const agreement = agreementOf(process);
  const mark = markOf(agreement);
  const numbers = numbersOf(process);
  const facts = {
    workflow: <code>{workflowId}</code>,
    stage: [t(`words.stage.${stage}`), t(`words.status.${status}`), t(`admin.engine.process.phase.${phase}`)].join(DOT),
    leader: leaderId ?? NONE,
    openItems: numbers === '' ? `${openItemCount}` : t('admin.engine.process.items', { count: openItemCount, numbers }),
    next: <Next process={process} />,
    wakeUp: wakeUp === null ? t('admin.engine.process.rests') : time(wakeUp),
    sleepsUntil: sleepsUntil === null ? NONE : time(sleepsUntil),
    seq: t('admin.engine.process.seqs', { engine: `${seq}`, record: record === null ? NONE : `${record.seq}` }),
    barren: `${barrenTicks}`,
  };
  return (
    <>
      <p className="process-agreement" role="status">
        <span className={`engine-mark ${mark}`} aria-hidden>
          {MARK[mark]}
        </span>{' '}
        {t(`admin.engine.process.agreement.${agreement}`)}
      </p>
      <dl className="process-facts">
        {FACTS.map((name) => (
          <Fragment key={name}>
            <dt>{t(`admin.engine.process.fact.${name}`)}</dt>
            <dd>{facts[name]}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** What time decides then, in the words of the other screens; what they do not know is shown by its code. */
function Next({ process: { next, stage } }: { readonly process: Process }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  if (!next) return NONE;
  const { clock, itemNo, kind, rung } = next;
  if (kind === 'stage-opening')
    return [t(`words.stage.${stage}`), t('admin.engine.process.kind.stage-opening')].join(DOT);
  const subject =
    itemNo === null ? t('admin.engine.process.project') : t('admin.engine.process.item', { no: `${itemNo}` });
  const known = KINDS.find((each) => each === kind);
  const what =
    clock !== null && rung !== null
      ? [say(`words.clock.${clock}`), t(`words.rung.${rung}`)]
      : [known ? t(`admin.engine.process.kind.${known}`) : kind];
  return [subject, ...what].join(DOT);
}
