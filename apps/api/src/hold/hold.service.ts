import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, Hold, holdAnswer, holdList, openHold } from '@bangban/contract';
import type { HoldStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { endOf, HOLD_FILE, type HoldCommand, isHolding } from '@bangban/domain';
import {
  countHeld,
  type FileRow,
  findFile,
  type HeldFilter,
  heldCounts,
  listFiles,
  listHeld,
  loadPolicy,
  namesOf,
  type Reader,
  Readers,
} from '@bangban/persistence';
import { decodeCursor, encodeCursor, instantAndText } from '../common/cursor';
import { Problem } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

const NONE = { held: 0, fired: 0, fallen: 0 };

/** 暂缓升级: the holds there were, the one that is open, what each keeps and has kept, and the acts on them. */
@Injectable()
export class Holds {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first. */
  async list(principal: Principal): Promise<AnswerOf<typeof holdList>> {
    return this.readers.read(principal, async (reader) => {
      const files = await listFiles<Hold>(reader, HOLD_FILE.kind);
      const counts = await heldCounts(
        reader,
        files.map(({ id }) => id),
      );
      const rows = files.map((file) => ({ ...answered(file, reader), counts: counts.get(file.id) ?? NONE }));
      return { rows, names: await namesOf(reader, rows.flatMap(peopleIn)) };
    });
  }

  async open(principal: Principal): Promise<AnswerOf<typeof openHold>> {
    return this.readers.read(principal, async (reader) => {
      const files = await listFiles<Hold>(reader, HOLD_FILE.kind);
      const found = files.find(({ state }) => isHolding(state, reader.clock.now));
      if (!found) return { current: null, held: 0, names: {} };
      const current = answered(found, reader);
      const counts = await heldCounts(reader, [found.id]);
      return { current, held: counts.get(found.id)?.held ?? 0, names: await namesOf(reader, peopleIn(current)) };
    });
  }

  /** @throws Problem 404 `HOLD_UNKNOWN` */
  async rungs(
    id: string,
    query: HeldFilter & { readonly cursor?: string | undefined; readonly limit: number },
    principal: Principal,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(instantAndText, cursor);
    return this.readers.read(principal, async (reader) => {
      const file = await findFile<Hold>(reader, HOLD_FILE.kind, id);
      if (!file) throw new Problem('HOLD_UNKNOWN');
      const policy = await loadPolicy(reader, reader.clock.policyVersion);
      if (!policy) throw new Error('the newest policy is not there');
      const of = { holdId: id, until: endOf(file.state, reader.clock.now), rules: policy.hold };
      const { next, rows } = await listHeld(reader, filter, of, { after, limit });
      const counts = await countHeld(reader, filter, of);
      const groups = [...counts.by.unit, ...counts.by.leader, ...counts.by.project].map((each) => each.id);
      const ids = [...groups, ...rows.flatMap(({ leaderId, unitId }) => [leaderId, unitId])];
      const names = await namesOf(
        reader,
        ids.filter((each): each is string => each !== null),
      );
      return { rows, nextCursor: encodeCursor(next), ...counts, names };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof holdAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as HoldCommand;
    const { status, ...given } = await this.commands.give(HOLD_FILE, fileId, command, {
      asked,
      unknown: 'HOLD_UNKNOWN',
    });
    return { ...given, status: status as HoldStatus };
  }
}

function answered({ seq, state }: FileRow<Hold>, { clock }: Reader) {
  const portions = state.portions.map(({ portion: { projectIds, ...rest }, ...each }) => ({
    ...each,
    portion: { ...rest, projects: projectIds?.length ?? null },
  }));
  return { hold: { ...state, portions }, seq, until: endOf(state, clock.now), open: isHolding(state, clock.now) };
}

const peopleIn = ({ hold }: ReturnType<typeof answered>): string[] => [
  hold.placedBy,
  ...hold.ends.map(({ by }) => by),
  ...hold.portions.flatMap(({ by, portion }) => [by, ...(portion.unitIds ?? []), ...(portion.leaderIds ?? [])]),
];
