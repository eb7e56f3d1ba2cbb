import { answered } from '../client/problem';
import type { Act } from './act';
import type { Scene } from './scene';

/** 关注: two who have nothing to do on a project hear of it, one of the whole and one of a single matter. */
export const WATCH_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [{ day: 230, what: 'a principal leader watches it', play: (scene) => watch(scene, 'principal-leader-1') }],
  precast: [
    { day: 232, what: 'an inspector watches one of its matters', play: (scene) => watch(scene, 'inspector-1', true) },
  ],
};

/** Watched again, it is the same watch: no key is needed. */
async function watch(scene: Scene, who: string, isOneMatter = false): Promise<void> {
  const itemId = isOneMatter ? (await scene.item('砂石运输道路加固')).id : null;
  const client = await scene.as(who);
  answered('watch', await client.POST('/api/watches', { body: { projectId: scene.projectId, itemId } }));
}
