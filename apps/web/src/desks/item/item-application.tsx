import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationStep, type HelpItemState } from '@bangban/domain';
import { useLabel } from '../../i18n/use-language';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';

interface ApplicationProps {
  readonly item: HelpItemState;
  readonly project: ProjectDetail;
  readonly nameOf: NameOf;
}

/** 一表申请: what the company gave once for several matters, as far as this one asks for it. */
export function ItemApplication({ item, nameOf, project }: ApplicationProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { dayOf } = useFormat();
  const { application } = item;
  if (!application) return null;
  const { at, by, facts, files, intakeId, papers, words } = application;
  const others = project.items.filter((each) => each.id !== item.id && each.application?.intakeId === intakeId);
  return (
    <section aria-label={t('intake.item')}>
      <p className="item-line">
        <span className="faint">{t('intake.item')}</span> {t('intake.by', { person: nameOf(by), date: dayOf(at) })}{' '}
        {'\u00b7'} {t(`words.applicationStep.${applicationStep(item, project.project)}`)}
      </p>
      <dl className="facts">
        {facts.map(({ key, label, value }) => (
          <div key={key}>
            <dt className="faint">{labelOf(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {papers.length + files.length > 0 ? (
          <div>
            <dt className="faint">{t('intake.papers')}</dt>
            <dd>
              {papers.join('\uff1b')} {files.length > 0 ? t('intake.files', { count: files.length }) : ''}
            </dd>
          </div>
        ) : null}
      </dl>
      {words ? <p className="muted">{words}</p> : null}
      {others.length > 0 ? <p className="faint">{t('intake.others', { count: others.length })}</p> : null}
    </section>
  );
}
