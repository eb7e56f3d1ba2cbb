import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgreedPart, agreedParts, isCounted, moneySums } from '@bangban/domain';
import type { ProjectDetail } from '../../lib/project';
import { useFormat } from '../../lib/use-format';

/** 协议投资: the contracts by their days, what each adds and in which year, or why it is no amount. */
export function AgreedRows({ project }: { readonly project: ProjectDetail['project'] }): ReactNode {
  const { t } = useTranslation();
  const { date, money } = useFormat();
  const parts = agreedParts(project);
  if (parts.length === 0) return null;
  const counted = parts.filter(({ stand }) => isCounted(stand));
  const sum = (of: readonly AgreedPart[]): string =>
    moneySums(of.map((each) => each.money))
      .map(money)
      .join(t('words.comma'));
  const years = [...new Set(counted.map(({ year }) => year))];
  const titles = [
    ...[t('project.agreedRows.contract'), t('project.funds.date'), t('project.agreedRows.kind')],
    ...[t('project.agreedRows.amount'), t('project.agreedRows.stand')],
  ];
  return (
    <section className="stack" aria-label={t('project.agreedRows.title')}>
      <h2>{t('project.agreedRows.title')}</h2>
      <p>
        {t('project.agreedRows.sum', { sum: sum(counted) })}
        {years.length > 1 ? (
          <span className="muted">
            {' '}
            {years
              .map((year) =>
                t(year === null ? 'project.agreedRows.noYear' : 'project.agreedRows.inYear', {
                  year: `${year}`,
                  sum: sum(counted.filter((part) => part.year === year)),
                }),
              )
              .join(t('words.comma'))}
          </span>
        ) : null}
      </p>
      <table className="plain-table funds-table">
        <thead>
          <tr>
            {titles.map((title, index) => (
              <th key={title} scope="col" className={index === 3 ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ contract, money: amount, stand }) => (
            <tr key={contract?.id ?? 'ledger'}>
              <td>{contract?.number ?? t('project.agreedRows.ledger')}</td>
              <td>{contract ? date(contract.date) : '\u2013'}</td>
              <td>{contract ? t(`words.signingKind.${contract.signingKind ?? 'first'}`) : '\u2013'}</td>
              <td className={isCounted(stand) ? 'num strong' : 'num faint'}>{money(amount)}</td>
              <td className={isCounted(stand) ? undefined : 'muted'}>{t(`words.agreedStand.${stand}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
