import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../pieces/section';
import { projectIn } from './project-in';

/** The way to what the engine knows of one project: it stands on that project's page. */
export function ProcessSearch(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [missed, setMissed] = useState(false);
  const look = (text: string): void => {
    const projectId = projectIn(text);
    setMissed(text.trim() !== '' && projectId === null);
    if (projectId !== null) void navigate({ to: '/projects/$projectId', params: { projectId } });
  };
  return (
    <Section title={t('admin.engine.process.title')} about={t('admin.engine.process.about')}>
      <Input.Search
        className="process-search"
        aria-label={t('admin.engine.process.which')}
        placeholder={t('admin.engine.process.which')}
        enterButton={t('admin.engine.process.ask')}
        onSearch={look}
      />
      {missed ? <p role="alert">{t('admin.engine.process.noId')}</p> : null}
    </Section>
  );
}
