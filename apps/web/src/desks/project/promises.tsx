import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Commitment, isOpenCommitment, type Policy } from '@bangban/domain';
import { COMMITMENT_SIDES } from '@bangban/contract/vocabulary';
import { CommandButton } from '../../pieces/command-button';
import { PromiseLine } from './promise-line';
import '../../pieces/promises.css';
import { type PartProps, projectCommand } from './shared';

type PromisesProps = PartProps & { readonly policy: Policy | null };

/** 承诺 of both sides: those that are open first, each with what moves it on. */
export function Promises(props: PromisesProps): ReactNode {
  const { t } = useTranslation();
  const { commands, detail } = props;
  const { commitments = [], id } = detail.project;
  const [open, over] = [commitments.filter(isOpenCommitment), commitments.filter((each) => !isOpenCommitment(each))];
  const act = (name: 'RecordCommitment' | 'WaiveCommitment' | 'WithdrawCommitment') => projectCommand(commands, name);
  return (
    <section className="stack" aria-label={t('project.promises.title')}>
      <h2>
        {t('project.promises.title')}{' '}
        {commitments.length > 0 ? (
          <span className="faint">
            {t('project.promises.open', { count: open.length })}
            {t('words.comma')}
            {t('project.promises.over', { count: over.length })}
          </span>
        ) : null}
      </h2>
      <div className="row wrap">
        {open.length > 0 ? (
          <>
            <CommandButton projectId={id} command={act('WithdrawCommitment')} size="small" />
            <CommandButton projectId={id} command={act('WaiveCommitment')} size="small" />
          </>
        ) : null}
        <CommandButton projectId={id} command={act('RecordCommitment')} size="small" />
      </div>
      {commitments.length === 0 ? <p className="muted">{t('project.promises.none')}</p> : null}
      {commitments.length > 0 && open.length === 0 ? <p className="muted">{t('project.promises.noneOpen')}</p> : null}
      {COMMITMENT_SIDES.map((side) => (
        <Side key={side} side={side} all={open.filter((each) => each.side === side)} {...props} />
      ))}
      {over.length > 0 ? (
        <details className="promises-over" open={open.length === 0}>
          <summary>{t('project.promises.over', { count: over.length })}</summary>
          <Lines all={over} {...props} />
        </details>
      ) : null}
    </section>
  );
}

interface SideProps extends PromisesProps {
  readonly side: Commitment['side'];
  readonly all: readonly Commitment[];
}

function Side({ all, side, ...props }: SideProps): ReactNode {
  const { t } = useTranslation();
  if (all.length === 0) return null;
  return (
    <div>
      <h3 className="lead-capital">{t(`words.commitmentSide.${side}`)}</h3>
      <Lines all={all} {...props} />
    </div>
  );
}

function Lines({ all, ...props }: Omit<SideProps, 'side'>): ReactNode {
  return (
    <ul className="fact-rows promise-lines">
      {all.map((each) => (
        <PromiseLine key={each.id} commitment={each} {...props} />
      ))}
    </ul>
  );
}
