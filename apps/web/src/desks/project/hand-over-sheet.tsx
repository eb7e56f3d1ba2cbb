import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { type PartProps, projectCommand } from './shared';

/** 交接单: what is handed over line by line, until the incoming side has answered. */
export function HandOverSheet({
  commands,
  detail,
  itemOf,
  nameOf,
}: PartProps & { readonly itemOf: (id: string) => string }): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { items, project } = detail;
  const { handOver } = project;
  if (!handOver) return null;
  const side = (unitId: string | null, personId: string | null): string =>
    [nameOf(unitId), nameOf(personId)].filter(Boolean).join(' ');
  const subject = (refId: string): string => {
    const item = items.find(({ escalations, id }) => id === refId || escalations.some((each) => each.id === refId));
    return item ? itemOf(item.id) : t('history.project');
  };
  return (
    <section className="notice-panel">
      <div className="row wrap">
        <h2 className="grow">
          {t('project.handOver.title')} <span className="tag">{t(`words.subject.${handOver.subject}`)}</span>
        </h2>
        <CommandButton projectId={project.id} command={projectCommand(commands, 'UrgeHandOver')} onlyAllowed />
        <CommandButton projectId={project.id} command={projectCommand(commands, 'AnswerHandOver')} type="primary" />
      </div>
      <p>
        <span className="faint">{t('project.handOver.from')}</span> {side(handOver.fromUnitId, handOver.fromPersonId)}
        {' \u2192 '}
        <span className="faint">{t('project.handOver.to')}</span> {side(handOver.toUnitId, handOver.toPersonId)}{' '}
        <span className="faint">{t('project.handOver.proposed', { date: dayOf(handOver.proposedAt) })}</span>
      </p>
      <p className="muted">
        {t('project.handOver.reason')}: {handOver.reason}
      </p>
      <ol className="hand-over-lines">
        {handOver.lines.map(({ id, kind, note, refId, verdict }) => (
          <li key={id} className="row">
            <span className="faint">
              {t(kind === 'item' ? 'project.handOver.kindItem' : 'project.handOver.kindQuestion')}
            </span>
            <span className="grow">{subject(refId)}</span>
            <span className="muted">
              {verdict === null ? t('project.handOver.open') : t(`words.lineVerdict.${verdict}`)} {note}
            </span>
          </li>
        ))}
      </ol>
      <p className="muted">{t('project.handOver.waiting')}</p>
    </section>
  );
}
