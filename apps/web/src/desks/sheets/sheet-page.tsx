import { UploadOutlined } from '@ant-design/icons';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetKind } from '@bangban/contract/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { type SheetAnswer, type SheetInput, takeSheet } from '../../lib/sheets';
import { FormFault } from '../../pieces/form-fault';
import { PageTitle } from '../../pieces/page-title';
import { Section } from '../../pieces/section';
import { SheetResult } from './sheet-result';
import { SheetTemplate } from './sheet-template';
import './sheets.css';

const BACK = {
  investors: { to: '/libraries', search: {} },
  promotions: { to: '/libraries', search: { tab: 'projects' } },
  leads: { to: '/projects', search: {} },
  trips: { to: '/outreach', search: {} },
  arrivals: { to: '/projects', search: {} },
  signs: { to: '/aftercare', search: { tab: 'signs' } },
} as const satisfies Readonly<Record<SheetKind, object>>;

/** A table of the office is taken in: shown row by row as soon as it is chosen, and kept when somebody has looked. */
export function SheetPage(): ReactNode {
  const { t } = useTranslation();
  const kind = useParams({ from: '/sheets/$kind' }).kind as SheetKind;
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<SheetAnswer | null>(null);
  const { busy, fault, run } = useRun(setAnswer);

  function choose(chosen: File | undefined): void {
    if (!chosen) return;
    setFile(chosen);
    setAnswer(null);
    void run({ kind, file: chosen, dryRun: true, also: [] });
  }

  return (
    <>
      <PageTitle title={t('sheets.title', { kind: t(`sheets.kind.${kind}`) })}>
        <Link {...BACK[kind]}>{t('sheets.back')}</Link>
      </PageTitle>
      <SheetTemplate kind={kind} />
      <Section title={t('sheets.choose')} about={t('sheets.chooseAbout')}>
        <div className="row wrap">
          <Button
            type={answer ? 'default' : 'primary'}
            icon={<UploadOutlined />}
            loading={busy === 'try'}
            onClick={() => chooser.current?.click()}
          >
            {t('sheets.file')}
          </Button>
          <input
            ref={chooser}
            hidden
            type="file"
            accept=".xlsx,.csv,.txt"
            aria-label={t('sheets.file')}
            onChange={({ target }) => {
              choose(target.files?.[0]);
              target.value = '';
            }}
          />
          {file ? <span>{file.name}</span> : <span className="faint">{t('sheets.noFile')}</span>}
        </div>
        <FormFault words={fault} />
      </Section>
      {answer && file ? (
        <SheetResult
          key={answer.dryRun ? 'tried' : 'kept'}
          answer={answer}
          busy={busy === 'keep'}
          onKeep={(also) => void run({ kind, file, dryRun: false, also })}
        />
      ) : null}
    </>
  );
}

interface Run {
  readonly busy: 'try' | 'keep' | null;
  readonly fault: string | null;
  readonly run: (input: SheetInput) => Promise<void>;
}

function useRun(onAnswer: (answer: SheetAnswer | null) => void): Run {
  const { t } = useTranslation();
  const language = useLanguage();
  const [busy, setBusy] = useState<Run['busy']>(null);
  const [fault, setFault] = useState<string | null>(null);
  async function run(input: SheetInput): Promise<void> {
    setBusy(input.dryRun ? 'try' : 'keep');
    setFault(null);
    try {
      onAnswer(await takeSheet(input));
    } catch (error) {
      const problem = asProblem(error);
      const said = problem.fields.flatMap(({ text }) => text?.[language] ?? []);
      const words = said.length > 0 ? said.join(t('sheets.between')) : wordsOf(problem, language);
      setFault(words ?? t('states.serverAway.title'));
      if (input.dryRun) onAnswer(null);
    } finally {
      setBusy(null);
    }
  }
  return { busy, fault, run };
}
