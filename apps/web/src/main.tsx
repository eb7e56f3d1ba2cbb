import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './i18n';
import { drawOnCanvas, hasChineseFont } from './lib/chinese-font';
import './app/base.css';
import './app/shell.css';
import './pieces/pieces.css';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');

await startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// The device's own Chinese font is there at once and costs nothing; only where there is none the bundled one follows.
if (!hasChineseFont(drawOnCanvas)) void import('@fontsource-variable/noto-sans-sc/index.css');
