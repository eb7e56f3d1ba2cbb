import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './bench';
import { counts } from './bulk';
import { itemWork } from './item-work';
import { keepTurns, largeRecord } from './kept-record';
import { Http, openPlace } from './place';
import { profiling } from './profile';
import { scopedReads } from './scoped-reads';
import { load, measured } from './stats';

const READS: Readonly<Record<string, string>> = {
  'projects, first page': '/api/projects',
  'projects by stage': '/api/projects?stage=lead&limit=50',
  'projects by unit': '/api/projects?unitId=park',
  'projects, red': '/api/projects?light=red',
  'projects, text': `/api/projects?text=${encodeURIComponent('项目1')}`,
  'items, text': `/api/help-items?text=${encodeURIComponent('用地')}`,
  'items, text of all': `/api/help-items?text=${encodeURIComponent('协调')}`,
  'items, mine': '/api/help-items?scope=mine&open=true',
  'items, my unit': '/api/help-items?scope=my-unit&open=true',
  'items, late': '/api/help-items?late=true',
  'items, due in 3 days': '/api/help-items?dueWithin=3',
  inbox: '/api/inbox',
  escalations: '/api/escalations?open=true',
  breaches: '/api/breaches',
  'owed, mine': '/api/obligations?scope=mine',
  'owed, my unit': '/api/obligations?scope=my-unit',
  'owed, all': '/api/obligations?scope=all',
  'owed, late': '/api/obligations?scope=all&late=true',
  'late, all': '/api/obligations/late?scope=all',
  'late, my unit': '/api/obligations/late?scope=my-unit',
  'stages of projects': '/api/statistics/stages',
  'lights of units': '/api/statistics/units',
  'lights by stage': '/api/statistics/lights?by=stage',
  'half a year of lights': '/api/statistics/weeks?weeks=26',
  'money that arrived': '/api/statistics/funds',
  'completion report': '/api/reports/checklist-completion?from=2026-01-01&to=2026-12-31',
};

/** Lists, filters, inbox and report over a large record, while people work at half of what the machine can do. */
export const read: Bench = async ({ copies = 170, keep, profileDir, say, smoke }) => {
  const place = await openPlace(say, { ...profiling(profileDir), keep });
  const officer = new Http(place.system.address, await place.token('officer'));
  const head = new Http(place.system.address, await place.token('land-head'));
  const reader = new Http(place.system.address, await place.token('land-handler'));
  try {
    const turns = await largeRecord(place, officer, head, { smoke, copies, say });
    const work = itemWork(turns, officer, head);
    const size = await counts(place.dataSource);
    const full = await load(10, smoke ? 1 : 8, () => work());
    say(`full load ${full.rate.toFixed(0)} per second; reading at half of it`);
    let working = true;
    const lanes = 4;
    const people = Array.from({ length: lanes }, async () => {
      while (working) {
        const began = performance.now();
        await work();
        await pause(Math.max(0, (lanes / (full.rate / 2)) * 1_000 - (performance.now() - began)));
      }
    });
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    const all: number[] = [];
    const ask = async (who: Http, name: string, path: string): Promise<void> => {
      const latencies: number[] = [];
      for (let n = 0; n < (smoke ? 5 : 40); n += 1) {
        const began = performance.now();
        await who.must('GET', path);
        latencies.push(performance.now() - began);
      }
      const { max, p50, p95 } = measured(latencies, 1);
      rows.push([name, p50, p95, max]);
      figures[`${name} p95`] = p95;
      all.push(p95);
    };
    for (const [name, path] of Object.entries(READS)) await ask(reader, name, path);
    working = false;
    await Promise.all(people);
    const scoped = await scopedReads(place.system.databaseUrl, smoke ? 3 : 30);
    // Nobody works any more: the one who holds nearly all of it leaves.
    await ask(officer, 'left with nobody: nothing', '/api/work-left');
    await place.dataSource.query(`UPDATE person SET active = false WHERE id = 'land-handler'`);
    await ask(officer, 'left with nobody: nearly all', '/api/work-left');
    await place.dataSource.query(`UPDATE person SET active = true WHERE id = 'land-handler'`);
    keepTurns(place, turns);
    const worst = Math.max(...all);
    return {
      tables: [
        {
          title: `read: ${size.projects} projects, ${size.items} items, ${size.events} events, ${(full.rate / 2).toFixed(0)} commands per second`,
          columns: ['what', 'p50 ms', 'p95 ms', 'max ms'],
          rows,
        },
        ...scoped.tables,
      ],
      figures: { ...figures, ...scoped.figures },
      goals: [{ goal: 'p95 of every read at most 150 ms', met: worst <= 150 }, ...scoped.goals],
    };
  } finally {
    for (const http of [officer, head, reader]) http.close();
    await place.stop();
  }
};
