import type { ProjectSeed, Stage } from '../projects/project-seed';
import type { Act } from './act';
import { contactDays } from './contacts';
import { registrarOf } from './stage-acts';
import { OFFICER, type Scene } from './scene';
import { WORDS } from './words';
import { LAST_DAY, type StoryDays } from './working-days';

/** Keeping in contact; while it is being built, as a note on how far it has come. */
export function contactActs(seed: ProjectSeed, days: StoryDays): readonly Act[] {
  return contactDays(seed, days).map(({ day, stage }) => ({
    day,
    what: 'contact',
    play: (scene) => (stage === 'commencement' ? noteProgress(scene, day) : contact(scene, day, stage)),
  }));
}

async function contact(scene: Scene, day: number, stage: Stage): Promise<void> {
  const { seed } = scene;
  const kind = stage === 'production' ? 'aftercare-call' : day % 2 === 0 ? 'visit' : 'call';
  const summary = WORDS.contact(`${seed.key} ${day}`);
  await scene.give(registrarOf(seed), 'record-contact', { kind, summary, date: scene.days.date(day) }, String(day));
}

async function noteProgress(scene: Scene, day: number): Promise<void> {
  const { stages } = scene.seed;
  const begun = stages.find(([stage]) => stage === 'commencement')?.[1] ?? day;
  const done = stages.find(([stage]) => stage === 'production')?.[1] ?? LAST_DAY + 60;
  const percent = Math.round(((day - begun) / (done - begun)) * 100);
  await scene.give(OFFICER, 'note-progress', { note: WORDS.progress(percent), percent }, String(day));
}
