import { Button, Checkbox } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSame } from '@bangban/domain';
import { capitalised } from '../../../i18n/capitalised';
import { useSay } from '../../../i18n/use-say';
import { useDue } from '../../../lib/use-due';
import { useFormat } from '../../../lib/use-format';
import { Section } from '../../../pieces/section';
import type { DryRunRow } from './use-dry-run';

const SHOWN = 200;

interface DryRunListProps {
  readonly title: string;
  readonly rows: readonly DryRunRow[];
  /** Alerts of which whoever reads sees the sum alone. */
  readonly unseen: number;
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
}

/** The alerts behind a number: which limit of what, when under each of the rules, and who would have been told. */
export function DryRunList({ nameOf, onClose, rows, title, unseen }: DryRunListProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const other = rows.filter((row) => !isSame(row));
  const [differing, setDiffering] = useState(other.length > 0);
  const shown = differing ? other : rows;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What it answers with is no way to end the effect.
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={place} className="dry-run-behind">
      <Section
        title={t('admin.dryRun.behind', { of: title, count: rows.length, changed: `${other.length}` })}
        about={unseen > 0 ? t('admin.dryRun.unseen', { count: unseen }) : ''}
        action={<Button onClick={onClose}>{t('admin.dryRun.close')}</Button>}
      >
        <Checkbox checked={differing} onChange={({ target }) => setDiffering(target.checked)}>
          {t('admin.dryRun.onlyOther')}
        </Checkbox>
        {shown.length === 0 ? (
          <p className="muted">{t('admin.dryRun.none')}</p>
        ) : (
          <div className="table-scroll">
            <table className="figures-table wide dry-run-rows">
              <thead>
                <tr>
                  <th scope="col">{t('admin.draft.column.what')}</th>
                  <th scope="col">{t('admin.dryRun.alert')}</th>
                  <th scope="col">{t('admin.dryRun.inForce')}</th>
                  <th scope="col">{t('admin.dryRun.draft')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.slice(0, SHOWN).map((row) => (
                  <tr key={keyOf(row)}>
                    <th scope="row">
                      {row.project}
                      {row.item ? <div className="muted">{`${row.itemNo} ${row.item}`}</div> : null}
                    </th>
                    <td>
                      {row.kind === 'form'
                        ? capitalised(say(`words.formColour.${row.clock}`))
                        : say(`words.clock.${row.clock}`, { defaultValue: t(`admin.dryRun.kind.${row.kind}`) })}
                      <div className="muted">
                        {row.rung === null ? t(`admin.dryRun.kind.${row.kind}`) : t(`words.rung.${row.rung}`)}
                      </div>
                    </td>
                    <Side side={row.inForce} nameOf={nameOf} />
                    <Side side={row.draft} nameOf={nameOf} />
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length > SHOWN ? (
              <p className="muted">{t('admin.draft.more', { count: shown.length - SHOWN })}</p>
            ) : null}
          </div>
        )}
      </Section>
    </div>
  );
}

const keyOf = ({ clock, draft, inForce, itemId, kind, projectId, rung }: DryRunRow): string =>
  [projectId, itemId, kind, clock, rung, inForce?.at, inForce?.version, draft?.at, draft?.version].join(' ');

interface SideProps {
  readonly side: DryRunRow['draft'];
  readonly nameOf: (id: string) => string;
}

function Side({ nameOf, side }: SideProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const { time } = useFormat();
  if (!side) return <td className="faint">{t('admin.dryRun.noAlert')}</td>;
  return (
    <td>
      {due(side)}
      <div className="muted">
        {t('admin.dryRun.toldAt', { at: time(side.at), who: side.told.map((id) => nameOf(id)).join(t('words.comma')) })}
        {side.asks ? ` \u00b7 ${t('admin.dryRun.asks')}` : null}
      </div>
    </td>
  );
}
