import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 to AA, and what axe holds for good practice besides. */
const ALL = { resultTypes: ['violations'], preload: false };
/** What a change of colours alone can break. */
const COLOURS = { ...ALL, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Serious and critical findings on the page as it is drawn now, one line each. */
export async function findings(page: Page, look: 'all' | 'colours'): Promise<readonly string[]> {
  const options = JSON.stringify(look === 'all' ? ALL : COLOURS);
  // What was changed is drawn first; colours on their way from one theme to the other are neither.
  await page.evaluate(`(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const short = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < 5000);
    await Promise.allSettled(short.map(({ finished }) => finished));
  })()`);
  // Half a megabyte: sent to a page that has it not yet.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`(() => { ${AXE} })()`);
  const violations = await page.evaluate<readonly Violation[]>(
    `window.axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ help, id, nodes }) =>
      nodes.slice(0, 3).map(({ failureSummary = '', html }) => {
        const why = failureSummary.split('\n')[1]?.trim() ?? help;
        return `${id}: ${html.slice(0, 160)} (${why})`;
      }),
    );
}
