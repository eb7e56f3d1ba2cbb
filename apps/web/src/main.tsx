import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './i18n';
import { allCharactersArrived } from './lib/all-characters';
import { drawOnCanvas, hasChineseFont } from './lib/chinese-font';
import { firstScreen } from './lib/first-screen';
import { queryClient } from './lib/query-client';
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
// The device's own Chinese font is there at once and costs nothing. Where there is none, the characters of the app's own words
// follow, regular first: with these the first screen can be read. Once it stands and nothing else is on its way come the bold
// ones, and the pieces for whatever names have besides.
if (!hasChineseFont(drawOnCanvas)) {
  await import('virtual:words-font.css');
  await firstScreen(queryClient, () => document.querySelector('h1') !== null);
  await import('virtual:words-bold.css');
  await import('virtual:names-font.css');
}
allCharactersArrived();
