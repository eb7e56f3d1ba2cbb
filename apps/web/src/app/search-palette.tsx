import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../lib/session';
import { ScopeLine } from '../pieces/scope-line';
import { type Hit, HIT_GROUPS } from './beside-hits';
import { useSearch } from './use-search';

interface SearchPaletteProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** One field for everything: projects, items, people, and what one can do. */
export function SearchPalette({ onClose, session }: SearchPaletteProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // While a word is being put together from its sounds, what was sought before it stands.
  const [composing, setComposing] = useState<string | null>(null);
  const sought = useDeferredValue((composing ?? text).trim());
  const { hits, searching } = useSearch(sought, session);
  const at = Math.min(chosen, Math.max(0, hits.length - 1));

  function open(hit: Hit | undefined): void {
    if (!hit) return;
    // In the place of the search: "back" leads to where it was opened.
    void navigate({ to: hit.to, search: hit.search ?? {}, replace: true } as never);
  }

  function onKey(event: KeyboardEvent): void {
    // The keys choose among characters.
    if (composing !== null || event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen((at + step + hits.length) % Math.max(1, hits.length));
    } else if (event.key === 'Enter') {
      open(hits[at]);
    }
  }

  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={620} style={{ top: 72 }} title={null}>
      <Input
        autoFocus
        size="large"
        variant="borderless"
        aria-label={t('search.title')}
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={60}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="search-hits"
        aria-activedescendant={hits[at] ? `hit-${at}` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
        onCompositionStart={() => setComposing(text)}
        onCompositionEnd={() => setComposing(null)}
      />
      <div id="search-hits" role="listbox" aria-label={t('search.title')} className="search-hits">
        {HIT_GROUPS.map((group) => {
          const own = hits.map((hit, index) => ({ hit, index })).filter(({ hit }) => hit.group === group);
          return own.length === 0 ? null : (
            <div key={group} role="group" aria-label={t(`search.${group}`)}>
              <div className="faint search-group">{t(`search.${group}`)}</div>
              {own.map(({ hit, index }) => (
                <div
                  key={hit.key}
                  id={`hit-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className="search-hit"
                  onClick={() => open(hit)}
                  onMouseMove={() => setChosen(index)}
                >
                  <span className="cut">{hit.title}</span>
                  <span className="faint cut">{hit.note}</span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {sought === '' ? null : <ScopeLine />}
      <p className="faint search-foot" role="status">
        {sought !== '' && hits.length === 0 && !searching ? t('search.nothing', { text: sought }) : t('search.hint')}
      </p>
    </Modal>
  );
}
