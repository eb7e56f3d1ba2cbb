import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ACT_OF_STEP,
  type Commitment,
  commitmentClock,
  confirmingClock,
  deliveryStep,
  type Policy,
} from '@bangban/domain';
import { lightOf } from '@bangban/kernel';
import { useLabel } from '../../i18n/use-language';
import { useItemTitle } from '../../lib/use-item-title';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { Light } from '../../pieces/light';
import { type PartProps, projectCommand } from './shared';

interface LineProps extends PartProps {
  readonly commitment: Commitment;
  readonly policy: Policy | null;
}

/** One promise: its light, what and by whom, where it stands, until when, and what moves it on. */
export function PromiseLine(props: LineProps): ReactNode {
  const { commands, commitment, detail, nameOf } = props;
  const { t } = useTranslation();
  const { money } = useFormat();
  const { id, no, personId, side, state, unitId, what } = commitment;
  const clock = detail.project.clocks[state === 'claimed' ? confirmingClock(no) : commitmentClock(no)];
  const who = side === 'place' ? [nameOf(unitId), nameOf(personId)].join(' ') : t('project.promises.investor');
  const step = deliveryStep(commitment);
  const act = state === 'claimed' ? 'DecideCommitment' : state === 'running' ? ACT_OF_STEP[step ?? 'payment'] : null;
  return (
    <li>
      <span className="promise-no">
        <Light light={clock ? lightOf(clock, detail.now) : 'none'} /> <span className="faint">{no}</span>
      </span>
      <span className="grow">
        <span className="strong">{what}</span>
        {commitment.money ? ` \u00b7 ${money(commitment.money)}` : ''}
        <span className="promise-more">
          {step ? t(`words.deliveryStep.${step}`) : t(`words.commitmentState.${state}`)} {'\u00b7'}{' '}
          {t('project.promises.by', { who })} {'\u00b7'} <Source {...props} />
        </span>
        <Standing {...props} />
        <Delivered commitment={commitment} />
      </span>
      {act ? (
        <CommandButton
          projectId={detail.project.id}
          command={projectCommand(commands, act)}
          values={{ commitmentId: id }}
          size="small"
        />
      ) : null}
    </li>
  );
}

/** 政策兑现: what was applied for, what came back, and what was granted. */
function Delivered({ commitment }: { readonly commitment: Commitment }): ReactNode {
  const { t } = useTranslation();
  const { money, shortDayOf } = useFormat();
  const { application, granted, returned } = commitment;
  const back = deliveryStep(commitment) === 'application' ? returned : undefined;
  return (
    <>
      {application ? (
        <span className="promise-more">
          {t('project.promises.applied', { date: shortDayOf(application.at), words: application.words })}
          {application.number ? ` \u00b7 ${t('project.promises.shows', { number: application.number })}` : ''}
        </span>
      ) : null}
      {back ? (
        <span className="promise-more">
          {t('project.promises.returned', { date: shortDayOf(back.at), reason: back.reason })}
        </span>
      ) : null}
      {granted ? (
        <span className="promise-more">
          {t('project.promises.granted', { date: shortDayOf(granted.at), words: granted.words })}
          {granted.money ? ` \u00b7 ${money(granted.money)}` : ''}
        </span>
      ) : null}
    </>
  );
}

function Source({ commitment: { source }, detail }: LineProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const titleOf = useItemTitle();
  const paper = detail.project.evidence.find(({ id }) => id === source.evidenceId);
  const item = detail.items.find(({ id }) => id === source.itemId);
  if (source.kind === 'item') {
    return (
      <>
        {t('project.promises.lacking')}{' '}
        <Link to="/items/$itemId" params={{ itemId: source.itemId ?? '' }}>
          {item ? titleOf(item) : t('project.promises.itsItem')}
        </Link>
      </>
    );
  }
  const said =
    source.kind === 'contract'
      ? t('project.promises.contract', { number: paper?.number ?? '' })
      : t('project.promises.minutes', { number: source.number ?? '', date: source.date ? date(source.date) : '' });
  return <>{t('project.promises.from', { source: said })}</>;
}

/** When it is due or was, what was said of it, and what became of it. */
function Standing({ commitment, detail, policy }: LineProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { date, shortDayOf } = useFormat();
  const { due } = useDue();
  const { claim, ended, no, refused, state, trigger } = commitment;
  const { clocks } = detail.project;
  const [own, confirming] = [clocks[commitmentClock(no)], clocks[confirmingClock(no)]];
  const kind = policy?.evidenceKinds.find((each) => each.kind === trigger.evidenceKind);
  const event = trigger.stage
    ? t('project.promises.waitsStage', { stage: t(`words.stage.${trigger.stage}`) })
    : trigger.milestone
      ? t('project.promises.waitsMilestone', { milestone: t(`words.milestone.${trigger.milestone}`) })
      : t('project.promises.waitsEvidence', { kind: kind ? labelOf(kind.label) : (trigger.evidenceKind ?? '') });
  const count = trigger.after ?? 0;
  const after = t(trigger.unit === 'months' ? 'project.promises.months' : 'project.promises.workingDays', { count });
  const late = state === 'running' && own?.state === 'running' && own.due <= detail.now;
  return (
    <>
      {trigger.kind !== 'date' && state === 'waiting' ? (
        <span className="promise-more">{t('project.promises.waits', { event, after })}</span>
      ) : null}
      {own && (state === 'running' || state === 'claimed') ? (
        <span className="promise-more">
          {t('project.promises.due', { date: due(own) })}
          {trigger.date && trigger.date !== commitment.dueOn ? (
            <span className="faint"> {t('project.promises.said', { date: date(trigger.date) })}</span>
          ) : null}
          {late ? <span className="strong"> {t('project.promises.late')}</span> : null}
        </span>
      ) : null}
      {claim ? (
        <span className="promise-more">
          {t('project.promises.claimed', { date: shortDayOf(claim.at), words: claim.words })}
          {claim.number ? ` \u00b7 ${t('project.promises.shows', { number: claim.number })}` : ''}
          {state === 'claimed' && confirming
            ? ` \u00b7 ${t('project.promises.confirmBy', { date: due(confirming) })}`
            : ''}
        </span>
      ) : null}
      {refused && state === 'running' ? (
        <span className="promise-more">
          {t('project.promises.refused', { date: shortDayOf(refused.at), reason: refused.reason })}
        </span>
      ) : null}
      {ended ? (
        <span className="promise-more">
          {shortDayOf(ended.at)}{' '}
          {state === 'fulfilled' ? t(ended.late ? 'project.promises.keptLate' : 'project.promises.kept') : null}
          {state === 'waived' || state === 'withdrawn' ? t('project.promises.why', { reason: ended.reason }) : null}
        </span>
      ) : null}
    </>
  );
}
