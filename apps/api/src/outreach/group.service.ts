import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, groupAnswer, groupList, groupsQuery } from '@bangban/contract';
import type { GroupStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { GROUP_FILE, type GroupCommand, groupStatus, mayInLibrary } from '@bangban/domain';
import { countGroups, listGroups, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** 产业招商组 and 驻外联络处: who goes out. */
@Injectable()
export class Groups {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async list(
    { cursor, limit, ...filter }: z.output<typeof groupsQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof groupList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const page = await listGroups(reader, filter, { after, limit });
      const rows = page.rows.map(({ seq, state }) => ({ ...state, seq, status: groupStatus(state) }));
      const people = rows.flatMap(({ ended, leaderIds, unitId }) => [
        unitId,
        ...leaderIds,
        ...(ended ? [ended.by] : []),
      ]);
      const { directory, policy: access } = reader.by;
      return {
        rows,
        nextCursor: encodeCursor(page.next),
        total: await countGroups(reader, filter),
        may: { keep: mayInLibrary('keep-libraries', principal, { access }, directory) },
        names: await namesOf(reader, people),
      };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof groupAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as GroupCommand;
    const { status, ...given } = await this.commands.give(GROUP_FILE, fileId, command, {
      asked,
      unknown: 'GROUP_UNKNOWN',
    });
    return { ...given, status: status as GroupStatus };
  }
}
