import { useTranslation } from 'react-i18next';
import type { HelpItemState } from '@bangban/domain';

/** What of an item names a file, by its SHA-256: the report, a request about the limit, what was asked of a unit and replied. */
export function useNamedFiles(item: HelpItemState): ReadonlyMap<string, string> {
  const { t } = useTranslation();
  const { coRequests = [], extension, pause, report } = item;
  const each = (files: readonly string[] | undefined, by: string): [string, string][] =>
    (files ?? []).map((sha256) => [sha256, by]);
  return new Map([
    ...coRequests.flatMap(({ files, no, reply }) => [
      ...each(files, t('files.of.coRequest', { no: `${no}` })),
      ...each(reply?.files, t('files.of.coReply', { no: `${no}` })),
    ]),
    ...each(pause?.files, t('files.of.pause')),
    ...each(extension?.files, t('files.of.extension')),
    ...each(report?.files, t('files.of.report')),
  ]);
}
