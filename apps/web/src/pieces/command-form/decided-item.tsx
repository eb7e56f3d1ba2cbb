import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type HelpItemState, itemLight, type itemClock } from '@bangban/domain';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import { useAddress, useAddressed } from '../../lib/address';
import { filesQuery } from '../../lib/files';
import { isQuiet } from '../../lib/history/sentences';
import { useSayIn } from '../../lib/history/use-say-in';
import { eventsQuery, type ProjectDetail } from '../../lib/project';
import { type NameOf, useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useNamedFiles } from '../../lib/use-named-files';
import { useItemTitle } from '../../lib/use-item-title';
import { FileLine } from '../files-line';
import { FilePreview } from '../files-preview';
import { HistoryLine } from '../history-line';
import { Light } from '../light';

interface DecidedItemProps {
  readonly item: HelpItemState;
  readonly detail: ProjectDetail;
  readonly nameOf: NameOf;
  readonly clock: ReturnType<typeof itemClock>;
}

/** Acts shown of what happened before; the rest stands on the item's page. */
const MOST = 6;

/** An item to be judged: its time, its report, the files, and what people did before. */
export function DecidedItem({ clock, detail, item, nameOf }: DecidedItemProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { left, time } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  const running = clock?.clock.state === 'running' ? clock : null;
  const { report } = item;
  return (
    <>
      <p className="row wrap">
        <span className="tag">{say(`words.itemState.${item.state}`)}</span>
        <Light light={itemLight(item, detail.now)} word />
        {running ? (
          <span>
            {t(`words.clock.${running.name}`)} {due(running.clock)}{' '}
            {place ? <span className="strong">{left(place.left(running.clock.due, detail.now))}</span> : null}
          </span>
        ) : (
          <span className="faint">{t('item.noClock')}</span>
        )}
      </p>
      {report ? (
        <>
          <p className="decided-words">{report.note}</p>
          <p className="faint">
            {report.signedBy
              ? t('item.reportBy', { by: nameOf(report.by), signer: nameOf(report.signedBy) })
              : t('item.reportDraft', { by: nameOf(report.by) })}{' '}
            {time(report.at)}
          </p>
        </>
      ) : null}
      <ItemFiles projectId={detail.project.id} item={item} />
      <Before detail={detail} item={item} nameOf={nameOf} />
    </>
  );
}

/** Files that the report or a request names stand first, each with what names it; then the others of the item. */
function ItemFiles({ item, projectId }: { readonly item: HelpItemState; readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const shown = useAddressed('reported');
  const { step } = useAddress();
  const { time } = useFormat();
  const { data } = useQuery(filesQuery(projectId));
  const nameOf = useNames(data?.names);
  const named = useNamedFiles(item);
  const files = (data?.rows ?? [])
    .filter(({ itemId, sha256 }) => itemId === item.id || named.has(sha256))
    .sort((a, b) => Number(named.has(b.sha256)) - Number(named.has(a.sha256)));
  if (!data) return null;
  if (files.length === 0) return <p className="faint">{t('form.noFiles')}</p>;
  return (
    <>
      <ul className="file-lines" aria-label={t('files.label')}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            facts={[nameOf(file.uploadedBy), time(file.at), named.get(file.sha256) ?? []].flat()}
            onShow={() => step('reported', file.id)}
          />
        ))}
      </ul>
      <FilePreview at="reported" files={files} shown={shown} />
    </>
  );
}

function Before({ detail, item, nameOf }: Omit<DecidedItemProps, 'clock'>): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const { data } = useQuery(eventsQuery(detail.project.id, item.id));
  const names = useNames(detail.names, data?.names);
  const itemOf = (id: string): string => {
    const known = detail.items.find((each) => each.id === id);
    return known ? titleOf(known) : id;
  };
  const say = useSayIn({
    nameOf: (id) => (names(id) === id ? nameOf(id) : names(id)),
    itemOf,
    policyVersion: detail.project.policyVersion,
  });
  const rows = data?.rows ?? [];
  const before = rows
    .filter(({ actorKind, type }) => !isQuiet(type) && (actorKind === 'person' || type === 'LimitBreached'))
    .slice(-MOST)
    .reverse();
  if (before.length === 0) return null;
  return (
    <details className="history" open>
      <summary className="faint">{t('form.before')}</summary>
      <ol>
        {before.map((event) => (
          <HistoryLine key={event.seq} event={event} history={rows} say={say} />
        ))}
      </ol>
    </details>
  );
}
