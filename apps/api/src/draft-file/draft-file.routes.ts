import type { Type } from '@nestjs/common';
import { type AnswerOf, draftFileAnswer } from '@bangban/contract';
import type { Role } from '@bangban/kernel';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { LargestBody } from '../common/body.guard';
import { addFileRoutes } from '../file-routes/add-file-routes';
import type { Asked } from '../file-routes/file-commands';

/** The file's own rule says who of them; whoever may read it beside them learns what is planned. */
export const WRITERS: readonly Role[] = [
  ...['system-admin', 'helpdesk-officer', 'unit-head', 'supervision-head'],
  ...['leader-in-charge', 'principal-leader'],
] as const satisfies readonly Role[];

interface DraftRoutes {
  /** As commands and operations are called after it: `DraftPolicy`, `draftPolicy`. */
  readonly noun: string;
  /** By their names, `Draft…` first. */
  readonly commands: Readonly<Record<string, z.ZodType>>;
  /** Of what holds the contents, where that is larger than others. */
  readonly largest?: number;
}

interface Gives {
  readonly files: {
    give(
      fileId: string | null,
      name: string,
      payload: unknown,
      asked: Asked,
    ): Promise<AnswerOf<typeof draftFileAnswer>>;
  };
}

/** The commands of a file that two people publish: they differ by the noun and by what a draft holds. */
export function addDraftRoutes(controller: Type<Gives>, { commands, largest, noun }: DraftRoutes): void {
  const acts = Object.entries(commands).map(([name, body]) => {
    const act = `${name.charAt(0).toLowerCase()}${name.slice(1, -noun.length)}`;
    const path = act === 'draft' ? '' : `:id/commands/${act}`;
    const summary = act === 'publish' ? `${name}: by a second person` : name;
    return { name, path, operationId: `${act}${noun}`, summary, body };
  });
  const holdsContents = (name: string): boolean => /^(Draft|Revise)/.test(name);
  addFileRoutes(controller, {
    acts,
    answer: draftFileAnswer,
    marked: (name) => [
      Access(WRITERS),
      ForOneselfOnly(),
      ...(largest !== undefined && holdsContents(name) ? [LargestBody(largest)] : []),
    ],
  });
}
