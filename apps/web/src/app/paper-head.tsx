import { useLocation, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../lib/reference';
import type { Session } from '../lib/session';
import { useFormat } from '../lib/use-format';
import { usePrinting } from '../pieces/use-printing';

const day = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
const id = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Over every sheet: what period and whose figures it shows, and who printed it when. */
export function PaperHead({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const { date, time } = useFormat();
  const nameOf = useNames();
  const { pathname } = useLocation();
  const search = useSearch({ strict: false, select: (said: Readonly<Record<string, unknown>>) => said });
  if (!usePrinting()) return null;
  const [from, to] = [day(search.from), day(search.to)];
  const unit = nameOf(id(search.unitId));
  const person = nameOf(id(search.personId ?? search.leaderId));
  const facts = [
    ...(from && to ? [t('states.paper.period', { from: date(from), to: date(to) })] : []),
    ...(unit ? [t('states.paper.unit', { unit })] : []),
    ...(person ? [person] : []),
    t('states.paper.by', {
      name: [nameOf(session.unitId), session.name].filter(Boolean).join(' '),
      time: time(session.now),
    }),
  ];
  return (
    <>
      <style>{sheetRules(sheetName())}</style>
      <p className="paper-head" data-page={pathname}>
        {t('app.name')} {'\u00b7'} {facts.join(' \u00b7 ')}
      </p>
    </>
  );
}

/** What the sheets show: the page by its name, which has the number of an item in it, and its tab. */
function sheetName(): string {
  const tab =
    document.querySelector('main [role=tab][aria-selected=true], main .tab-link.current')?.textContent?.trim() ?? '';
  return document.title.includes(tab) ? document.title : `${tab} \u00b7 ${document.title}`;
}

/** On the margin of every sheet, so that one that is taken out still says what it belongs to. */
function sheetRules(name: string): string {
  const text = name.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  const font = 'font-family: var(--font), sans-serif; font-size: 9pt; color: #444;';
  return `@page {
    margin: 18mm 12mm 15mm;
    @top-left { content: "${text}"; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`;
}
