import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, PromotionGroup, Trip, tripAnswer, tripList, tripPage, tripsQuery } from '@bangban/contract';
import type { TripStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { GROUP_FILE, mayRecordTrips, TRIP_FILE, type TripCommand } from '@bangban/domain';
import {
  countTrips,
  findFile,
  listTrips,
  namesOf,
  outreachRead,
  Readers,
  seenProjectNames,
} from '@bangban/persistence';
import type { z } from 'zod';
import { dayAndUuid, decodeCursor, encodeCursor } from '../common/cursor';
import { Problem } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** 外出招商 and 来访: where groups were, which companies they met, what came of it. */
@Injectable()
export class Trips {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async list(
    { cursor, limit, ...filter }: z.output<typeof tripsQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof tripList>> {
    const after = decodeCursor(dayAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const page = await listTrips(reader, filter, { after, limit });
      const rows = page.rows.map(({ group, seq, state }) => {
        const { calls, sought: _, ...said } = state;
        const companies = calls.map(({ company }) => company);
        const leads = calls.filter(({ lead }) => lead).length;
        return { ...said, seq, status: TRIP_FILE.statusOf(state) as TripStatus, group, companies, leads };
      });
      const people = rows.flatMap(({ memberIds, recorded }) => [recorded.by, ...memberIds]);
      return {
        rows,
        nextCursor: encodeCursor(page.next),
        total: await countTrips(reader, filter),
        names: await namesOf(reader, people),
      };
    });
  }

  /** @throws Problem 404 `TRIP_UNKNOWN` */
  async page(id: string, principal: Principal): Promise<AnswerOf<typeof tripPage>> {
    return this.readers.read(principal, async (reader) => {
      const row = await findFile<Trip>(reader, TRIP_FILE.kind, id);
      const group = row && (await findFile<PromotionGroup>(reader, GROUP_FILE.kind, row.state.groupId));
      if (!row || !group) throw new Problem('TRIP_UNKNOWN');
      const { calls, sought: _, ...said } = row.state;
      const projects = await seenProjectNames(
        reader,
        calls.flatMap(({ lead }) => (lead ? [lead.projectId] : [])),
      );
      const told = calls.map(({ lead, ...call }) => {
        const name = lead && projects.get(lead.projectId);
        return { ...call, turned: lead !== null, lead: lead && name ? { id: lead.projectId, name } : null };
      });
      const { form, industry, name, unitId } = group.state;
      const { directory, policy: access } = reader.by;
      const people = [said.recorded.by, said.withdrawn?.by, unitId, ...said.memberIds];
      return {
        trip: { ...said, calls: told, seq: row.seq, status: TRIP_FILE.statusOf(row.state) as TripStatus },
        group: { name, form, unitId, industry },
        may: { keep: mayRecordTrips(group.state, principal, { directory, policy: { access } }) },
        names: await namesOf(
          reader,
          people.filter((each) => each !== undefined),
        ),
      };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof tripAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as TripCommand;
    const { status, ...given } = await this.commands.give(TRIP_FILE, fileId, command, {
      asked,
      unknown: 'TRIP_UNKNOWN',
      reading: async (db) => ({ outreach: await outreachRead(db, { tripId: fileId, ...namedBy(command) }) }),
    });
    return { ...given, status: status as TripStatus };
  }
}

/** The group and the entries of the library that a command names. */
function namedBy(command: TripCommand): { readonly groupId: string | null; readonly investorIds: readonly string[] } {
  const named = command.name === 'RecordTrip' ? command.payload.calls : [command.payload];
  const investorIds = named.flatMap((each) => ('investorId' in each && each.investorId ? [each.investorId] : []));
  return { groupId: command.name === 'RecordTrip' ? command.payload.groupId : null, investorIds };
}
