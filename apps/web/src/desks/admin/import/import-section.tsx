import { UploadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import { asProblem, wordsOf } from '../../../lib/problem';
import { FormField } from '../../../pieces/form-field';
import { PageTitle } from '../../../pieces/page-title';
import { Section } from '../../../pieces/section';
import { FormFault } from '../../../pieces/form-fault';
import { ImportResult } from './import-result';
import { importLedger, type ImportAnswer, TEMPLATE_ADDRESS } from './import-queries';
import { LedgerColumns } from './ledger-columns';
import { type LedgerFile, readLedger } from './ledger-file';

interface Chosen {
  readonly name: string;
  readonly ledger: LedgerFile;
}

/** Existing projects are taken over from a ledger: looked at first, then for good. */
export function ImportSection(): ReactNode {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [source, setSource] = useState('');
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const { busy, fault, run } = useRun(setAnswer);

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    setAnswer(null);
    setChosen({ name: file.name, ledger: readLedger(new Uint8Array(await file.arrayBuffer())) });
    setSource((before) => before || file.name.replace(/\.\w+$/, ''));
  }

  const ledger = chosen?.ledger;
  const give = (dryRun: boolean): void => {
    if (ledger?.kind === 'text') void run({ text: ledger.text, source: source.trim(), dryRun });
  };
  return (
    <>
      <PageTitle title={t('admin.section.import')} />
      <p className="admin-note">{t('admin.import.about')}</p>
      <Section
        title={t('admin.import.prepare')}
        about={t('admin.import.prepareAbout')}
        action={<Button href={TEMPLATE_ADDRESS}>{t('admin.import.template')}</Button>}
      >
        <LedgerColumns />
      </Section>
      <Section title={t('admin.import.choose')}>
        <div className="row wrap">
          <Button icon={<UploadOutlined />} onClick={() => chooser.current?.click()}>
            {t('admin.import.file')}
          </Button>
          <input
            ref={chooser}
            hidden
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-label={t('admin.import.file')}
            onChange={({ target }) => {
              void choose(target.files?.[0]);
              target.value = '';
            }}
          />
          {chosen ? <span>{chosen.name}</span> : <span className="faint">{t('admin.import.noFile')}</span>}
          {ledger?.kind === 'text' ? (
            <span className="faint">{t('admin.import.rows', { count: ledger.rows })}</span>
          ) : null}
        </div>
        {ledger && ledger.kind !== 'text' ? <FormFault words={t(`admin.import.${ledger.kind}`)} /> : null}
        <div className="narrow import-source">
          <FormField label={t('admin.import.source')} hint={t('admin.import.sourceHint')}>
            {(ids) => (
              <Input {...ids} maxLength={200} value={source} onChange={({ target }) => setSource(target.value)} />
            )}
          </FormField>
        </div>
        <FormFault words={fault} />
        <Button
          type={answer ? 'default' : 'primary'}
          disabled={ledger?.kind !== 'text' || source.trim() === ''}
          loading={busy === 'try'}
          onClick={() => give(true)}
        >
          {t('admin.import.try')}
        </Button>
      </Section>
      {answer ? <ImportResult answer={answer} busy={busy === 'keep'} onKeep={() => give(false)} /> : null}
    </>
  );
}

interface Run {
  readonly busy: 'try' | 'keep' | null;
  readonly fault: string | null;
  readonly run: (input: Parameters<typeof importLedger>[0]) => Promise<void>;
}

function useRun(onAnswer: (answer: ImportAnswer | null) => void): Run {
  const { t } = useTranslation();
  const language = useLanguage();
  const [busy, setBusy] = useState<Run['busy']>(null);
  const [fault, setFault] = useState<string | null>(null);
  async function run(input: Parameters<typeof importLedger>[0]): Promise<void> {
    setBusy(input.dryRun ? 'try' : 'keep');
    setFault(null);
    try {
      onAnswer(await importLedger(input));
    } catch (error) {
      const problem = asProblem(error);
      const said = problem.fields.flatMap(({ text }) => text?.[language] ?? []);
      const words = said.length > 0 ? said.join(t('admin.import.between')) : wordsOf(problem, language);
      setFault(words ?? t('states.serverAway.title'));
      if (input.dryRun) onAnswer(null);
    } finally {
      setBusy(null);
    }
  }
  return { busy, fault, run };
}
