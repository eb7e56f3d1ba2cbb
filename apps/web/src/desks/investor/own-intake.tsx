import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { Section } from '../../pieces/section';
import { Begun } from './begun';
import { IntakeForm } from './intake-form';
import type { OwnProject } from './own-project';

interface IntakeProps {
  readonly project: OwnProject;
  readonly nameOf: NameOf;
}

/** 一表申请: one form for several matters, and afterwards how each unit stands to its part. */
export function OwnIntake({ nameOf, project }: IntakeProps): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const titleOf = useItemTitle();
  const may = project.available.some(({ command }) => command === 'ApplyInOneForm');
  const applied = project.items.flatMap((item) => (item.application ? [{ item, application: item.application }] : []));
  if (applied.length === 0 && !may) return null;
  return (
    <Section title={t('investor.intake.title')}>
      <p className="muted">{t('investor.intake.hint')}</p>
      {applied.length > 0 ? (
        <ul className="lines">
          {applied.map(({ application, item }) => (
            <li key={item.id} className="line own-item">
              <span className="grow">
                {titleOf(item)}
                <span className="faint line-facts">
                  {nameOf(item.unitId)} {'\u00b7'} {t('investor.intake.sentOn', { date: shortDayOf(application.at) })}
                </span>
              </span>
              <span className="own-state">{t(`words.applicationStep.${application.step}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Begun may={may} begin={t('investor.intake.begin')}>
        {(close) => <IntakeForm project={project} nameOf={nameOf} onDone={close} />}
      </Begun>
    </Section>
  );
}
