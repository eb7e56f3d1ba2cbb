import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab of the browser and to whoever hears it, for as long as it is shown. */
export function usePageName(name: string): void {
  const { t } = useTranslation();
  const app = t('app.name');
  useLayoutEffect(() => {
    document.title = name === '' || name === app ? app : `${name} \u00b7 ${app}`;
    return () => {
      document.title = app;
    };
  }, [name, app]);
}
