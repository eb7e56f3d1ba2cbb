import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  attachLeaflet,
  LARGEST_LEAFLET,
  leafletAddress,
  type PromotionPage,
  removeLeaflet,
} from '../../lib/promotions';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { AskingFacts } from '../../pieces/asking-facts';
import { LineField } from '../../pieces/asking';
import { FileDrop } from '../../pieces/file-drop';
import { FileLine } from '../../pieces/files-line';
import { Section } from '../../pieces/section';
import { useNotKeeping } from './investor-forms';
import '../../pieces/files.css';

const WHY = { reason: '' };

/** Files that go with the sheet: on the public page with it, once that is released. */
export function Leaflets({ page: { names, promotion } }: { readonly page: PromotionPage }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { time } = useFormat();
  const notKeeping = useNotKeeping();
  const { id, leaflets, status } = promotion;
  const over = status === 'lead' || status === 'withdrawn';
  const standing = leaflets.filter(({ removed }) => removed === null);
  const gone = leaflets.flatMap(({ id: leaflet, name, removed }) => (removed ? { leaflet, name, ...removed } : []));
  const reason = notKeeping ?? (status === 'released' ? t('promotions.leaflets.shown') : null);
  return (
    <Section title={t('promotions.leaflets.title')}>
      <div className="files">
        {over ? null : (
          <div className="no-print">
            <FileDrop reason={reason} largest={LARGEST_LEAFLET} sendFile={(sent) => attachLeaflet(id, sent)} />
          </div>
        )}
        {standing.length === 0 ? <p className="muted">{t('promotions.leaflets.none')}</p> : null}
        {standing.length > 0 ? (
          <ul className="file-lines" aria-label={t('promotions.leaflets.title')}>
            {standing.map((leaflet) => (
              <FileLine
                key={leaflet.id}
                file={leaflet}
                from={leafletAddress('promotions', id, leaflet.id)}
                facts={[nameOf(leaflet.by), time(leaflet.at)]}
              >
                {over ? null : <Remove id={id} leafletId={leaflet.id} name={leaflet.name} />}
              </FileLine>
            ))}
          </ul>
        ) : null}
        {gone.length > 0 ? (
          <ul className="muted" aria-label={t('promotions.leaflets.gone')}>
            {gone.map(({ at, by, leaflet, name, reason: why }) => (
              <li key={leaflet}>
                {t('promotions.leaflets.removed', { file: name, time: time(at), name: nameOf(by), reason: why })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  );
}

interface RemoveProps {
  readonly id: string;
  readonly leafletId: string;
  readonly name: string;
}

function Remove({ id, leafletId, name }: RemoveProps): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="no-print">
      <AskingFacts
        small
        act={t('promotions.leaflets.remove')}
        reason={useNotKeeping()}
        from={WHY}
        lacks={({ reason }) => reason.trim() === ''}
        fieldOf={{}}
        send={async ({ reason }) => {
          await removeLeaflet(id, leafletId, reason.trim());
          return null;
        }}
      >
        {({ onChange, typed }) => (
          <>
            <p>{t('promotions.leaflets.removeAbout', { file: name })}</p>
            <LineField
              tall
              label={t('promotions.reason')}
              longest={500}
              value={typed.reason}
              onChange={(reason) => onChange({ reason })}
            />
          </>
        )}
      </AskingFacts>
    </span>
  );
}
