import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, Expert, expertAnswer, expertList } from '@bangban/contract';
import type { ExpertStatus } from '@bangban/contract/vocabulary';
import { activePerson, type Principal } from '@bangban/kernel';
import { EXPERT_FILE, type ExpertCommand } from '@bangban/domain';
import { listFiles, namesOf, Readers, timesAsked } from '@bangban/persistence';
import { type Asked, FileCommands } from '../file-routes/file-commands';

const MOST = 500;

/** 专家库: who is in it, what they know, how often they were asked. */
@Injectable()
export class Experts {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first. */
  async list(principal: Principal): Promise<AnswerOf<typeof expertList>> {
    return this.readers.read(principal, async (reader) => {
      const files = await listFiles<Expert>(reader, EXPERT_FILE.kind, MOST);
      const asked = await timesAsked(reader);
      const { directory } = reader.by;
      const rows = files.map(({ seq, state }) => ({
        expert: state,
        seq,
        unitId: directory.people[state.personId]?.unitId ?? null,
        present: activePerson(directory, state.personId) !== null,
        asked: asked.get(state.id) ?? 0,
      }));
      const people = rows.flatMap(({ expert, unitId }) => [expert.personId, expert.listedBy, unitId]);
      const names = await namesOf(
        reader,
        people.filter((id): id is string => id !== null),
      );
      return { rows, names };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof expertAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as ExpertCommand;
    const how = { asked, unknown: 'EXPERT_UNKNOWN' } as const;
    const { status, ...given } = await this.commands.give(EXPERT_FILE, fileId, command, how);
    return { ...given, status: status as ExpertStatus };
  }
}
