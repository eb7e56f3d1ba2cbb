import type { Payload } from '../client/commands';
import { UNITS } from '../city/city';
import { seeded } from '../random';
import { INVESTORS } from '../projects/investors';
import type { ProjectSeed } from '../projects/project-seed';
import type { Scene } from './scene';

const SIGNS: Readonly<Record<string, string>> = {
  'admission-decision': '澄招准',
  contract: '澄招合',
  'company-registration': '澄市登',
  'project-filing': '澄发改备',
  'construction-permit': '澄建施',
  'site-evidence': '澄帮影',
  'trial-production': '澄试产',
};

/** A document of this day with a number that looks like one. */
export function evidence({ days, seed }: Scene, kind: string, day: number): Payload<'record-evidence'> {
  const date = days.date(day);
  const number = 1 + Math.floor(seeded(`${seed.key} ${kind}`)() * 280);
  return { kind, number: `${SIGNS[kind] ?? '澄'}〔${date.slice(0, 4)}〕${number}号`, date };
}

/** Of four contracts one agrees more than the lead had spoken of: what was planned and what is agreed are two figures. */
const agreedShare = (key: string): number => (seeded(`${key} agreed`)() < 0.25 ? 110 : 100);

/** The contract between the landing place and the investor: the whole amount, or what it has grown to. */
export function contract(scene: Scene, day: number): Payload<'record-evidence'> {
  const { seed } = scene;
  const place = UNITS.find(({ id }) => id === seed.landing)?.name ?? seed.landing;
  const parties = [place, INVESTORS[seed.investor].name];
  const kind = seed.upgraded ? ({ signingKind: 'upgrade' } as const) : {};
  return { ...evidence(scene, 'contract', day), parties, money: share(seed, agreedShare(seed.key)), ...kind };
}

/** A part of the project's amount, in whole ten thousands. */
export function share(
  { amount, currency = 'CNY' }: ProjectSeed,
  percent: number,
): { amount: string; currency: string } {
  return { amount: String(Math.round((amount * percent) / 100)), currency };
}
