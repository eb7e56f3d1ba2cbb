import type { SayKey } from '../../../i18n/use-say';

const DOT = ' \u00b7 ';
const KINDS = new Set(['stage-opening', 'silent-start', 'silent-wait', 'item-answer', 'project-answer', 'ask-record']);
const RUNGS = new Set(['early-reminder', 'reminder', 'breach', 'leader', 'leader-in-charge', 'principal-leaders']);
/** What concerns neither an item nor the project as a whole. */
const WITHOUT_SUBJECT = new Set(['stage-opening', 'ask-record']);

/**
 * A line of the engine in other words than its own, which are Chinese: its codes and numbers have words on every page. The codes
 * stay behind them, as they stand in Temporal's own interface. What is not understood stays as it was written.
 */
export function summaryIn(say: SayKey, line: string | null): string | null {
  const [, words = '', codes = ''] = /^(.*) \(([^()]+)\)$/.exec(line ?? '') ?? [];
  const what = whatOf(say, codes);
  if (what === null) return line;
  const numbers = words.split(DOT).map((part) => / (\d+)$/.exec(part)?.[1]);
  const item = numbers.at(-1);
  const tries = numbers.length > 1 ? numbers[0] : undefined;
  const subject = item === undefined ? say('process.project') : say('process.item', { no: item });
  const parts = [
    ...(tries === undefined ? [] : [say('process.tries', { no: tries })]),
    what,
    ...(WITHOUT_SUBJECT.has(codes) ? [] : [subject]),
  ];
  return `${parts.join(DOT)} (${codes})`;
}

function whatOf(say: SayKey, codes: string): string | null {
  if (KINDS.has(codes)) return say(`process.kind.${codes}`);
  const rung = codes.split(' ')[1];
  return rung !== undefined && RUNGS.has(rung) ? say(`words.rung.${rung}`) : null;
}
