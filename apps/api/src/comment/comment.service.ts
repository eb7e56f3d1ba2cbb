import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, commentAnswer, commentList, commentQuery } from '@bangban/contract';
import type { CommentStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { COMMENT_FILE, type CommentCommand } from '@bangban/domain';
import { countComments, Database, listComments, namesOf, noteTexts, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** 批示意见与工作备注 of projects and items. */
@Injectable()
export class Comments {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first; nothing of a project that whoever asks does not read. */
  async list(
    { cursor, limit, ...filter }: z.output<typeof commentQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof commentList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    const { names, page, total } = await this.readers.read(principal, async (reader) => {
      const found = await listComments(reader, filter, { after, limit });
      const people = found.rows.flatMap(({ state }) => [state.by, ...state.mentions]);
      return { page: found, total: await countComments(reader, filter), names: await namesOf(reader, people) };
    });
    const texts = await noteTexts(
      this.dataSource,
      page.rows.map(({ id }) => id),
    );
    const { actingFor, personId } = principal;
    const rows = page.rows.map(({ id, seq, state }) => {
      const { by, kind, text, withdrawnAt } = state;
      const own = by === personId && actingFor === null;
      return {
        ...state,
        seq,
        text: text ?? texts.get(id) ?? null,
        mayWithdraw: own && kind === 'note' && withdrawnAt === null,
      };
    });
    return { rows, nextCursor: encodeCursor(page.next), total, names };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof commentAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as CommentCommand;
    const how = { asked, unknown: 'COMMENT_UNKNOWN' } as const;
    const { status, ...given } = await this.commands.give(COMMENT_FILE, fileId, command, how);
    return { ...given, status: status as CommentStatus };
  }
}
