import {
  type Directory,
  helpCentreHead,
  peopleWithRole,
  RECIPIENTS,
  type RecipientRef,
  type Role,
} from '@bangban/kernel';
import type { Policy } from '../policy/policy';
import type { PolicyFault } from './policy-faults';

/** Of the place itself, not of one unit or project: these can be looked for before anything falls to them. */
export const POSTS: Readonly<Partial<Record<RecipientRef, Role>>> = {
  'helpdesk-officer': 'helpdesk-officer',
  'leader-in-charge': 'leader-in-charge',
  'principal-leaders': 'principal-leader',
  'supervision-heads': 'supervision-head',
  inspectors: 'inspector',
};

const isPost = (ref: RecipientRef): boolean => ref === 'help-centre-head' || POSTS[ref] !== undefined;

/** A chain goes on to others, each once, and ends with a post: what is of a unit or a project may be missing itself. */
export function fallbackFaults({ fallbacks }: Policy): readonly PolicyFault[] {
  return RECIPIENTS.flatMap((of): readonly PolicyFault[] => {
    const chain = fallbacks[of];
    const says = (zh: string, en: string): PolicyFault => ({
      path: ['fallbacks', of],
      text: { zh: `“${of}”无人时${zh}`, en: `where there is no ${of}, ${en}` },
    });
    const last = chain[chain.length - 1];
    return [
      ...(last === undefined ? [says('没有指定转给谁', 'nobody is named to whom it goes')] : []),
      ...(last !== undefined && !isPost(last)
        ? [
            says(
              '最后转给的不是固定岗位，也可能无人',
              'the last to whom it goes is no post of the place, and may be missing too',
            ),
          ]
        : []),
      ...(chain.includes(of) ? [says('又转回自身', 'it goes back to the same')] : []),
      ...(new Set(chain).size < chain.length ? [says('重复转给同一对象', 'it goes to one of them twice')] : []),
    ];
  });
}

/** A chain all of whose posts nobody holds in this place now. */
export function emptyChains({ fallbacks }: Policy, directory: Directory): readonly PolicyFault[] {
  const held = (ref: RecipientRef): boolean => {
    const post = POSTS[ref];
    return ref === 'help-centre-head'
      ? helpCentreHead(directory) !== null
      : post !== undefined && peopleWithRole(directory, post).length > 0;
  };
  return RECIPIENTS.flatMap((of): readonly PolicyFault[] => {
    if (fallbacks[of].some(held)) return [];
    const zh = `“${of}”无人时转给的岗位（${fallbacks[of].join('、')}）现在也无人任职，提醒会无人接收`;
    const en = `where there is no ${of}, nobody holds the posts either to which it goes (${fallbacks[of].join(', ')}): nobody would be told`;
    return [{ path: ['fallbacks', of], text: { zh, en } }];
  });
}
