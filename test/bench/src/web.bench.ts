import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '@bangban/local-stack';
import type { Page } from 'playwright-core';
import type { Bench } from './bench';
import { ColdBrowser, DESKTOP, type Device } from './browser';
import { counts, multiply } from './bulk';
import { Http, openPlace } from './place';
import { BYTES, FIRST_SCREEN, LAST_ROW, NOTE_FRAMES } from './in-page';
import { makeProjects } from './projects';
import { measured } from './stats';

const KB = 1_024;
const PHONE = { width: 390, height: 844 };
const ROWS = 10_000;

/** Desks by address; all are open to the one who signs in. */
const DESKS: Readonly<Record<string, string>> = {
  workbench: '/workbench',
  'projects, board': '/projects',
  'projects, table': '/projects?view=table',
  'register a lead': '/projects/new',
  statistics: '/statistics',
  inbox: '/inbox',
  profile: '/profile',
};

interface Loaded {
  /** Scripts, styles and the page itself, as they came over the wire, in KB; without what draws charts, which comes later. */
  readonly code: number;
  readonly charts: number;
  /** What the API answered. */
  readonly answers: number;
  readonly fonts: number;
  /** What came once the first screen stood: bold, and the characters of names, where the device has no Chinese font. */
  readonly later: number;
  readonly readyMs: number;
}

/** What the web app costs a browser that was never here: bytes, time to the first useful screen, and a long scroll. */
export const web: Bench = async ({ say, smoke }) => {
  execFileSync(process.execPath, [join(PROJECT_ROOT, 'apps/web/build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const place = await openPlace(say);
  // The account first: a new password ends the tokens that there were.
  const browser = await ColdBrowser.open(place, 'officer');
  const officer = new Http(place.system.address, await place.token('officer'));
  try {
    await makeProjects(officer, smoke ? 4 : 20, 10);
    const times = smoke ? 1 : 7;
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    const look = async (
      name: string,
      path: string,
      ready: string,
      stranger: boolean,
      device: Device = { viewport: DESKTOP, chineseFont: true },
    ): Promise<Loaded> => {
      const visits: Loaded[] = [];
      for (let n = 0; n < times; n += 1)
        visits.push(await browser.visit((page) => load(page, path, ready, device.chineseFont), stranger, device));
      visits.sort((a, b) => a.readyMs - b.readyMs);
      const middle = visits[Math.floor(visits.length / 2)];
      if (!middle) throw new Error('no visit');
      rows.push([
        name,
        middle.code,
        middle.charts,
        middle.answers,
        middle.fonts,
        wholeOf(middle),
        middle.later,
        middle.readyMs,
        visits.at(-1)?.readyMs ?? 0,
      ]);
      figures[`${name} KB`] = middle.code;
      figures[`${name} whole KB`] = wholeOf(middle);
      figures[`${name} ms`] = middle.readyMs;
      return middle;
    };
    const signIn = await look('sign-in', '/', 'input[type=password]', true);
    const desks: Loaded[] = [];
    for (const [name, path] of Object.entries(DESKS)) {
      say(`${times} cold visits: ${name}`);
      desks.push(await look(name, path, 'main h1', false));
    }
    const phone = await look('workbench, phone', '/workbench', 'main h1', false, {
      viewport: PHONE,
      chineseFont: true,
    });
    const bare: Loaded[] = [];
    for (const [name, viewport] of Object.entries({ 'workbench, no font': DESKTOP, 'phone, no font': PHONE })) {
      bare.push(await look(name, '/workbench', 'main h1', false, { viewport, chineseFont: false }));
    }
    say(`a list of ${smoke ? 100 : ROWS} projects`);
    await multiply(place.dataSource, smoke ? 24 : ROWS / 20 - 1);
    const size = await counts(place.dataSource);
    const scroll = await browser.visit((page) => scrollThrough(page, size.projects));
    figures['scroll frame p95'] = scroll.p95;
    const slowest = Math.max(signIn.readyMs, ...desks.map(({ readyMs }) => readyMs));
    const heaviest = Math.max(...desks.map(({ code }) => code));
    return {
      tables: [
        {
          title: 'web: cold cache, gzip over the wire',
          columns: [
            'screen',
            'code KB',
            'charts KB',
            'answers KB',
            'fonts KB',
            'whole KB',
            'later KB',
            'ready ms (median)',
            'ready ms (max)',
          ],
          rows,
        },
        {
          title: `scroll through ${size.projects} projects`,
          columns: ['rows seen', 'seconds', 'frame p50 ms', 'frame p95 ms', 'longest ms'],
          rows: [[scroll.rows, scroll.seconds, scroll.p50, scroll.p95, scroll.max]],
        },
      ],
      figures,
      goals: [
        { goal: 'first screen in under 2 s from a cold cache', met: slowest < 2_000 },
        { goal: 'shell and sign-in at most 300 KB gzip', met: signIn.code <= 300 },
        { goal: 'every desk at most 550 KB gzip', met: heaviest <= 550 },
        {
          goal: 'the workbench whole at most 700 KB, with what the API answers',
          met: (figures['workbench whole KB'] ?? 0) <= 700,
        },
        {
          goal: 'the first screen of a phone whole at most 500 KB, without a Chinese font too',
          met: [phone, ...bare].every((each) => wholeOf(each) <= 500),
        },
        { goal: 'scrolling: 95 of 100 frames within 50 ms', met: scroll.p95 <= 50 },
      ],
    };
  } finally {
    await browser.close();
    officer.close();
    await place.stop();
  }
};

/** Everything that came; fonts only where the device has no Chinese font of its own. */
const wholeOf = ({ answers, charts, code, fonts }: Loaded): number => answers + charts + code + fonts;

/** Opens an address and waits until what people came for is there, and the network has nothing more to bring. */
async function load(page: Page, path: string, ready: string, chineseFont: boolean): Promise<Loaded> {
  const began = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForSelector(ready);
  await page.waitForSelector('main [aria-busy=true], .skeleton', { state: 'detached' });
  const readyMs = performance.now() - began;
  await page.waitForLoadState('load');
  if (!chineseFont) await page.evaluate(FIRST_SCREEN);
  await page.evaluate('document.fonts.ready.then(() => null)');
  const bytes = await page.evaluate<Pick<Loaded, 'answers' | 'code' | 'charts' | 'fonts' | 'later'>>(BYTES);
  const inKb = (n: number): number => n / KB;
  return {
    answers: inKb(bytes.answers),
    charts: inKb(bytes.charts),
    code: inKb(bytes.code),
    fonts: inKb(bytes.fonts),
    later: inKb(bytes.later),
    readyMs,
  };
}

interface Scroll {
  readonly rows: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Turns the wheel until the last row has been seen; the browser notes when each frame was drawn. */
async function scrollThrough(page: Page, rows: number): Promise<Scroll> {
  await page.goto('/projects?view=table&status=all');
  await page.waitForSelector('.data-row');
  await page.evaluate(NOTE_FRAMES);
  await page.mouse.move(700, 500);
  const began = performance.now();
  let seen = 0;
  for (let still = 0; seen < rows && still < 200;) {
    await page.mouse.wheel(0, 1_800);
    const last = await page.evaluate<number>(LAST_ROW);
    still = last > seen ? 0 : still + 1;
    seen = Math.max(seen, last);
  }
  const seconds = (performance.now() - began) / 1_000;
  const frames = await page.evaluate<number[]>('window.frames_');
  const { max, p50, p95 } = measured(
    frames.slice(1).map((at, index) => at - (frames[index] ?? at)),
    1,
  );
  return { rows: seen, seconds, p50, p95, max };
}
