import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider, type ConfigProviderProps } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useLanguage } from '../i18n/use-language';
import { queryClient } from '../lib/query-client';
import { router } from './router';
import { antdThemeOf, paintTheme, useThemeMode } from './theme';

/** What a pointer is told by resting on something, a keyboard is told by coming to it. */
const TOOLTIP = { trigger: ['hover', 'focus'] } satisfies ConfigProviderProps['tooltip'];
const BUTTON = { autoInsertSpace: false };

/** The whole app: language, theme and data around the routes. */
export function App(): ReactNode {
  const language = useLanguage();
  const mode = useThemeMode();
  const theme = useMemo(() => antdThemeOf(mode), [mode]);
  useLayoutEffect(() => paintTheme(mode), [mode]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider theme={theme} locale={language === 'zh' ? zhCN : enGB} button={BUTTON} tooltip={TOOLTIP}>
        <AntdApp message={{ maxCount: 3, duration: 4 }} component={false}>
          <RouterProvider router={router} />
        </AntdApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
