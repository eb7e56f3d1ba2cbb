import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { Section } from '../../pieces/section';
import type { Told } from './own-project';

interface OwnItemsProps {
  readonly told: Told;
  readonly nameOf: NameOf;
}

/** What is under way for the company, and behind a button what is done. */
export function OwnItems({ nameOf, told }: OwnItemsProps): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const { forecast } = useDue();
  const titleOf = useItemTitle();
  const [all, setAll] = useState(false);
  const { done, open } = told;
  return (
    <Section title={t('investor.items.title', { count: open.length })}>
      {open.length === 0 ? <p className="muted">{t('investor.items.none')}</p> : null}
      <ul className="lines">
        {open.map(({ item, state }) => (
          <li key={item.id} className="line own-item">
            <span className="grow">
              {titleOf(item)}
              <span className="faint line-facts">{nameOf(item.unitId)}</span>
            </span>
            <span className="own-state">
              {t(`investor.state.${state}`)}
              {item.expectedOn ? (
                <span className="faint line-facts">
                  {t('investor.items.expected', {
                    date: forecast({ date: item.expectedOn, provisional: item.expectedOnProvisional }),
                  })}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {done.length > 0 ? (
        <>
          <button type="button" className="bare link own-done" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'investor.items.hide' : 'investor.items.done', { count: done.length })}
          </button>
          {all ? (
            <ul className="lines">
              {done.map((item) => (
                <li key={item.id} className="line own-item">
                  <span className="grow">
                    {titleOf(item)}
                    <span className="faint line-facts">{nameOf(item.unitId)}</span>
                  </span>
                  <span className="own-state muted">
                    {item.closedAt ? t('investor.items.closed', { date: shortDayOf(item.closedAt) }) : null}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}
