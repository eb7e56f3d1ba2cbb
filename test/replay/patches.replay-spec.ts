import { describe, expect, it } from '@jest/globals';
import {
  ADOPTION_PATCHES,
  DELIVER_NOTICE_PATCHES,
  DIGEST_PATCHES,
  DISPATCH_MEETING_PATCHES,
  PROJECT_ESCORT_PATCHES,
  REACTION_PATCHES,
  RECONCILE_PATCHES,
} from '@bangban/workflows/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../workflows/src');
const LISTS = {
  // Shared by workflows of many kinds, whose gates are their own.
  keeper: [],
  adoption: ADOPTION_PATCHES,
  'deliver-notice': DELIVER_NOTICE_PATCHES,
  digest: DIGEST_PATCHES,
  'dispatch-meeting': DISPATCH_MEETING_PATCHES,
  'project-escort': PROJECT_ESCORT_PATCHES,
  reaction: REACTION_PATCHES,
  reconcile: RECONCILE_PATCHES,
};

/** The gates that the code of a workflow asks for, by the ids given to `patched` and `deprecatePatch`. */
function gatesIn(code: string): string[] {
  return [...code.matchAll(/\b(?:patched|deprecatePatch)\(\s*'([^']+)'/g)].flatMap(([, id]) => id ?? []);
}

describe('gates for histories from before a change', () => {
  it('are looked for in every folder', () => {
    const folders = readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
    expect(gatesIn("if (patched('a-change')) await sleep(1); deprecatePatch( 'old' )")).toEqual(['a-change', 'old']);
  });

  it.each(Object.entries(LISTS))('stand in the list of %s, each once and each in use', (folder, list) => {
    const files = readdirSync(join(SOURCES, folder)).map((file) => readFileSync(join(SOURCES, folder, file), 'utf8'));
    const used = new Set(files.flatMap(gatesIn));
    expect(list.map(({ id }) => id).sort()).toEqual([...used].sort());
  });
});
