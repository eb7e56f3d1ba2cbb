import { writeFileSync } from 'node:fs';
import type { DemoArguments } from './arguments';
import { setUpCity } from './city/set-up';
import { DEMO_PASSWORD, SIGN_INS } from './city/sign-ins';
import { ApiProblem } from './client/problem';
import { Sessions } from './client/sessions';
import { PROJECTS, LAST_OF_ALL } from './projects/projects';
import { readFigures } from './report/figures';
import { screen } from './report/screen';
import { workflowLines } from './report/workflows';
import { readCalendar } from './story/calendar';
import { DemoClock } from './story/demo-clock';
import { engineCaughtUp } from './story/engine';
import { registered } from './story/registered';
import { ADMINISTRATOR, OFFICER } from './story/scene';
import { tell } from './story/story';
import { LAST_DAY, plusDays, type StoryDays } from './story/working-days';

const MINUTE_MS = 60_000;

/** What the program was asked, and where progress is told. */
export interface DemoParts extends DemoArguments {
  readonly say: (line: string) => void;
}

/**
 * Tells the story of a city on a demo installation and shows how it stands; where it was told before, only shows it. A
 * run that was cut off is taken up again.
 * @throws Error on an installation that is no demo, or that has projects of its own
 */
export async function demo({ address, quiet, say, signIns }: DemoParts): Promise<string> {
  const detail = quiet ? () => undefined : say;
  const sessions = new Sessions({ address, password: DEMO_PASSWORD, say: detail });
  const clock = new DemoClock(sessions, ADMINISTRATOR);
  await checkDemo(clock);
  await setUpCity(sessions, detail);
  if (signIns !== null) writeFileSync(signIns, `${JSON.stringify(SIGN_INS, null, 2)}\n`);

  const known = await registered(sessions);
  const ours = new Set(PROJECTS.map(({ name }) => name));
  if (known.length > 0 && !known.some(({ name }) => ours.has(name))) {
    throw new Error('this installation has projects of its own: the story needs a new one');
  }
  const days = await readCalendar(sessions, await clock.read(), known[0]?.createdAt ?? null);
  const last = PROJECTS.find(({ key }) => key === LAST_OF_ALL);
  if (known.some(({ name }) => name === last?.name)) detail('the story has been told here before');
  else await tell({ sessions, days, clock, say: detail, known });
  await toThePresent(clock, days);
  return show(sessions, clock, days, address);
}

/** @throws Error on an installation whose clock cannot be moved, or whose administrators have passwords of their own */
async function checkDemo(clock: DemoClock): Promise<void> {
  const demo = await clock.read().then(
    (reading) => reading.demo,
    (error: unknown) => {
      if (error instanceof ApiProblem && error.code === 'SIGN_IN_FAILED') return false;
      throw error;
    },
  );
  if (!demo) throw new Error('this installation is no demo: begin a new one, with its own BANGBAN_DATA_DIR');
}

/** Working days behind which the story is not told on: it ended earlier because the calendar is not published further. */
const FAR_BEHIND = 5;

/** The clock shows the real time again, or the morning after a story that had to end long before. */
async function toThePresent(clock: DemoClock, days: StoryDays): Promise<void> {
  const { now, offsetMs } = await clock.read();
  if (offsetMs > -MINUTE_MS) return;
  const real = new Date(Date.parse(now) - offsetMs).toISOString();
  await clock.moveTo(days.dayAt(real) > LAST_DAY + FAR_BEHIND ? days.morning(LAST_DAY + 1) : real);
}

async function show(sessions: Sessions, clock: DemoClock, days: StoryDays, address: string): Promise<string> {
  const client = await sessions.as(OFFICER);
  const now = await clock.now();
  const period = { from: days.date(0), to: plusDays(days.date(LAST_DAY), 1) };
  const standing = await registered(sessions);
  const active = standing.filter(({ status }) => status === 'active').map(({ id }) => id);
  await engineCaughtUp(sessions, active, now);
  const figures = await readFigures(client, period);
  const { utcOffsetMinutes } = days;
  const workflows = await workflowLines(await sessions.as(ADMINISTRATOR), figures);
  return screen({ address, now, utcOffsetMinutes, figures, workflows, period });
}
