import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lightOf } from '@bangban/kernel';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import type { ProjectDetail } from '../../lib/project';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';

/** The duties of the project itself: its routines and the target of its stage, each with what is left. */
export function ProjectClocks({ detail }: { readonly detail: ProjectDetail }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { left } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  const running = Object.entries(detail.project.clocks)
    .filter(([, clock]) => clock.state === 'running')
    .sort(([, one], [, other]) => (one.due < other.due ? -1 : 1));
  if (running.length === 0) return null;
  return (
    <section>
      <h2>{t('project.clocks')}</h2>
      <ul className="clock-lines">
        {running.map(([name, clock]) => (
          <li key={name} className="row">
            <Light light={lightOf(clock, detail.now)} />
            <span className="grow lead-capital">{say(`words.clock.${name}`)}</span>
            <span className="clock-when">
              {place ? left(place.left(clock.due, detail.now)) : ''} <span className="faint">{due(clock)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
