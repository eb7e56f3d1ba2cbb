import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { saveAccount } from '@bangban/identity';
import { PROJECT_ROOT } from '@bangban/local-stack';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser-chromium';
import { PASSWORD } from './browser-words';
import { citizens, type Newcomers } from './city';
import { accepted } from './http';
import { Installation } from './installation';

/** A Monday morning of a year whose calendar is published, early enough for all stories. */
const FIRST_DAY = '2026-03-02T01:00:00.000Z';

/** A hall that takes every duty that the city's own units have not, and a second company. */
const NEWCOMERS: Newcomers = {
  units: [
    {
      id: 'service-hall',
      name: '市政务服务中心',
      functions: [
        ...['justice', 'market-regulation', 'development-reform', 'ecology', 'housing', 'water', 'power', 'gas'],
        ...['human-resources', 'financial-office', 'finance', 'statistics'],
      ],
      people: [
        ['hall-head', '秦主任', 'unit-head'],
        ['clerk', '尤科员', 'unit-handler'],
      ],
    },
  ],
  others: [
    ['investor-two', '何经理', 'investor-contact'],
    ['investor-three', '陶经理', 'investor-contact'],
    ['investor-four', '施经理', 'investor-contact'],
    // Answers for nobody's project but the one of the story that is about a leader.
    ['leader-three', '吴副市长', 'leader'],
  ],
};

/** Where the stories of the tier are played, as they find it in their environment. */
export interface Place {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** One installation with the web app as it is now, and one browser, for the whole tier. */
export async function openPlace(): Promise<Place> {
  const options = launchOptions('pages');
  execFileSync(process.execPath, [join(PROJECT_ROOT, 'apps/web/build.mjs')], {
    // What it has to say is no part of a tier's result.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const installation = await Installation.open('browser', NEWCOMERS);
  try {
    for (const personId of citizens(NEWCOMERS)) {
      await saveAccount(installation.dataSource, { personId, login: personId, password: PASSWORD });
    }
    accepted(await (await installation.as('sysadmin')).put('/api/demo/clock', { now: FIRST_DAY }));
    const browser = await chromium.launchServer(options);
    return {
      env: {
        BANGBAN_BROWSER_AT: browser.wsEndpoint(),
        BANGBAN_BROWSER_PLACE: installation.system.address,
        BANGBAN_BROWSER_API: String(installation.system.processes.api.pid()),
      },
      async close() {
        await browser.close();
        // Whatever the stories have clicked, the record is in order at the end of them.
        const inOrder = await installation.reconcile().catch((error: unknown) => {
          process.exitCode = 1;
          return String(error);
        });
        process.stderr.write(`the record after the stories: ${inOrder}\n`);
        await installation.close();
      },
    };
  } catch (error) {
    await installation.close();
    throw error;
  }
}
