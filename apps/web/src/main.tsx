import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './i18n';
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
// The faces of the Chinese font follow the first screen; until they are there the machine's own is used.
void import('@fontsource-variable/noto-sans-sc/index.css');
