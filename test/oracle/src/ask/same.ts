import type { Got } from './send';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** What is said of the moment, the connection and how often somebody asks. */
const OF_THE_MOMENT = /^(date|connection|content-length|keep-alive|x-request-id|(x-)?ratelimit.*)$/;
/** Where the file stands, which is said of files that are seen alone. */
const STANDS = /,"seq":\d+,"tickEvents":\[.*\]/;

/**
 * What is not seen is answered like what does not exist, byte for byte but for the ids in it: by every answer of a door
 * about the one or the other, whoever asked.
 */
export class Same {
  private readonly known = new Map<string, string>();

  /** The first line in which an answer differs from those that came before; null where it does not. */
  difference(door: string, { headers, status, text }: Got): { readonly expected: string; readonly got: string } | null {
    const shown = Object.entries(headers)
      .filter(([name]) => !OF_THE_MOMENT.test(name))
      .map(([name, value]) => `${name}: ${String(value)}`)
      .sort();
    const whole = [`${status}`, ...shown, text.replace(UUID, '#').replace(STANDS, '')].join('\n');
    const before = this.known.get(door);
    if (before === undefined) this.known.set(door, whole);
    if (before === undefined || before === whole) return null;
    const [due, got] = [before.split('\n'), whole.split('\n')];
    const at = due.findIndex((line, index) => line !== got[index]);
    return { expected: `as ever: ${due[at]}`, got: `${got[at]}` };
  }
}
