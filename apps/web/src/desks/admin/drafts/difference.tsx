import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { useSay } from '../../../i18n/use-say';
import { asProblem, wordsOf } from '../../../lib/problem';
import { useNames } from '../../../lib/reference';
import { useDue } from '../../../lib/use-due';
import { FormFault } from '../../../pieces/form-fault';
import { GatedButton } from '../../../pieces/gated-button';
import { Section } from '../../../pieces/section';
import '../../../pieces/figures-table.css';
import type { DifferencePage } from '../calendar/file-queries';

export type { DifferencePage };

type Row = DifferencePage['rows'][number];
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'computing'; readonly looked: number; readonly total: number }
  | { readonly kind: 'failed'; readonly words: string }
  | {
      readonly kind: 'done';
      readonly total: number;
      readonly rows: readonly Row[];
      readonly unseen: DifferencePage['unseen'];
      readonly names: Readonly<Record<string, string>>;
    };

export interface DifferenceReport {
  readonly state: State;
  readonly compute: () => Promise<void>;
}

/** Which deadlines a draft would move, asked for page by page over all open projects. */
export function useDifference(pageAfter: (after: string | null) => Promise<DifferencePage>): DifferenceReport {
  const language = useLanguage();
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'idle' });
  return {
    state,
    compute: async () => {
      const rows: Row[] = [];
      const names: Record<string, string> = {};
      const unseen = { projects: 0, deadlines: 0 };
      let after: string | null = null;
      let looked = 0;
      setState({ kind: 'computing', looked, total: 0 });
      try {
        do {
          const page: DifferencePage = await pageAfter(after);
          rows.push(...page.rows);
          Object.assign(names, page.names);
          unseen.projects += page.unseen.projects;
          unseen.deadlines += page.unseen.deadlines;
          looked += page.looked;
          after = page.next;
          setState({ kind: 'computing', looked, total: page.total });
        } while (after !== null);
        setState({ kind: 'done', total: looked, rows, unseen, names });
      } catch (error) {
        setState({ kind: 'failed', words: wordsOf(asProblem(error), language) ?? t('states.serverAway.title') });
      }
    },
  };
}

const SHOWN = 200;

interface DifferenceProps {
  readonly difference: DifferenceReport;
  readonly reason: string | null;
}

/** The report: which deadline, from when to when, who is told. Nothing of it has happened. */
export function Difference({ difference: { compute, state }, reason }: DifferenceProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { due } = useDue();
  const nameOf = useNames(state.kind === 'done' ? state.names : undefined);
  const told = state.kind === 'done' && state.rows.some((row) => row.told.length > 0);
  return (
    <Section
      title={t('admin.draft.difference')}
      about={t('admin.draft.differenceAbout')}
      action={
        <GatedButton reason={reason} loading={state.kind === 'computing'} onClick={() => void compute()}>
          {t('admin.draft.compute')}
        </GatedButton>
      }
    >
      {state.kind === 'failed' ? <FormFault words={state.words} /> : null}
      {state.kind === 'computing' ? (
        <p role="status">{t('admin.draft.computing', { looked: `${state.looked}`, total: `${state.total}` })}</p>
      ) : null}
      {state.kind === 'done' ? (
        <p role="status">
          {t('admin.draft.moved', { count: state.rows.length + state.unseen.deadlines, total: `${state.total}` })}
          {state.unseen.deadlines > 0 ? (
            <span className="muted">
              {' '}
              {t('admin.draft.unseen', { count: state.unseen.deadlines, projects: `${state.unseen.projects}` })}
            </span>
          ) : null}
        </p>
      ) : null}
      {state.kind === 'done' && state.rows.length > 0 ? (
        <div className="table-scroll">
          <table className="figures-table difference-table">
            <thead>
              <tr>
                <th scope="col">{t('admin.draft.column.what')}</th>
                <th scope="col">{t('admin.draft.column.clock')}</th>
                <th scope="col">{t('admin.draft.column.from')}</th>
                <th scope="col">{t('admin.draft.column.to')}</th>
                {told ? <th scope="col">{t('admin.draft.column.told')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {state.rows.slice(0, SHOWN).map((row) => (
                <tr key={`${row.projectId} ${row.itemId} ${row.clock}`}>
                  <td>
                    {row.project}
                    {row.item ? <div className="muted">{`${row.itemNo} ${row.item}`}</div> : null}
                  </td>
                  <td>{say(`words.clock.${row.clock}`, { defaultValue: row.clock })}</td>
                  <td>{due({ due: row.from, provisional: row.fromProvisional })}</td>
                  <td className="strong">{due({ due: row.to, provisional: row.provisional })}</td>
                  {told ? <td>{row.told.map((id) => nameOf(id)).join(t('words.comma'))}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
          {state.rows.length > SHOWN ? (
            <p className="muted">{t('admin.draft.more', { count: state.rows.length - SHOWN })}</p>
          ) : null}
        </div>
      ) : null}
    </Section>
  );
}
