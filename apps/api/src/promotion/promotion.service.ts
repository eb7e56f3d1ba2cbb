import { Inject, Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  Leaflet,
  Promotion,
  promotionAnswer,
  promotionList,
  promotionPage,
  promotionsQuery,
} from '@bangban/contract';
import type { PromotionStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import {
  attachingLeafletRefused,
  mayInLibrary,
  PROMOTION_FILE,
  type PromotionCommand,
  promotionStatus,
  standingLeaflets,
  type StoredLeaflet,
} from '@bangban/domain';
import {
  countPromotions,
  type FileRow,
  findFile,
  listPromotions,
  loadPolicy,
  namesOf,
  Readers,
  seenProjectName,
} from '@bangban/persistence';
import type { z } from 'zod';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { Problem, type ProblemCode } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** 项目库: what is on offer, and the acts on it. */
@Injectable()
export class Promotions {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async list(
    { cursor, limit, ...filter }: z.output<typeof promotionsQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof promotionList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const page = await listPromotions(reader, filter, { after, limit });
      const names = await namesOf(
        reader,
        page.rows.flatMap(({ state: { sheet } }) => [sheet.siteUnitId, sheet.contactUnitId]),
      );
      const total = await countPromotions(reader, filter);
      return { rows: page.rows.map(told), nextCursor: encodeCursor(page.next), total, names };
    });
  }

  /** @throws Problem 404 `PROMOTION_UNKNOWN` */
  async page(id: string, principal: Principal): Promise<AnswerOf<typeof promotionPage>> {
    return this.readers.read(principal, async (reader) => {
      const row = await findFile<Promotion>(reader, PROMOTION_FILE.kind, id);
      if (!row) throw new Problem('PROMOTION_UNKNOWN');
      const { hands, kept, lead, released, sheet, withdrawn } = row.state;
      const { directory, policy: access } = reader.by;
      const may = (act: Parameters<typeof mayInLibrary>[0]): boolean =>
        mayInLibrary(act, principal, { access }, directory);
      const policy = await loadPolicy(reader, reader.clock.policyVersion);
      const name = lead && (await seenProjectName(reader, lead.projectId));
      const ofLeaflets = (row.state.leaflets ?? []).flatMap(({ by, removed }) => [by, removed?.by]);
      const people = [...hands, kept?.by, released?.by, withdrawn?.by, lead?.by, ...ofLeaflets];
      const names = [sheet.siteUnitId, sheet.contactUnitId, ...people].filter((each) => each !== undefined);
      return {
        promotion: told(row),
        may: {
          keep: may('keep-libraries'),
          release: may('release-projects') && !hands.includes(principal.personId),
        },
        portal: (policy?.portal.shown ?? 0) > 0,
        lead: name === null || !lead ? null : { id: lead.projectId, name },
        names: await namesOf(reader, names),
      };
    });
  }

  /** Before anything of the file is kept. @throws Problem 403, 404 or 409: no file can be attached to it by them now */
  async letAttach(id: string, principal: Principal): Promise<void> {
    return this.readers.read(principal, async (reader) => {
      const row = await findFile<Promotion>(reader, PROMOTION_FILE.kind, id);
      if (!row) throw new Problem('PROMOTION_UNKNOWN');
      const { directory, policy: access } = reader.by;
      if (!mayInLibrary('keep-libraries', principal, { access }, directory)) throw new Problem('PROMOTION_FORBIDDEN');
      const refusal = attachingLeafletRefused(row.state);
      if (refusal) throw new Problem(refusal.code as ProblemCode, { details: refusal.details });
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async attach(id: string, payload: StoredLeaflet, asked: Asked): Promise<AnswerOf<typeof promotionAnswer>> {
    const command = { name: 'AttachLeaflet', payload } as const;
    const given = await this.commands.give(PROMOTION_FILE, id, command, { asked, unknown: 'PROMOTION_UNKNOWN' });
    return { ...given, status: given.status as PromotionStatus };
  }

  /** Null where there is none, or it was removed. */
  async leaflet(id: string, leafletId: string, principal: Principal): Promise<Leaflet | null> {
    const row = await this.readers.read(principal, (reader) => findFile<Promotion>(reader, PROMOTION_FILE.kind, id));
    return (row && standingLeaflets(row.state).find((each) => each.id === leafletId)) ?? null;
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(fileId: string | null, name: string, payload: unknown, asked: Asked) {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as PromotionCommand;
    return this.commands.give(PROMOTION_FILE, fileId, command, { asked, unknown: 'PROMOTION_UNKNOWN' });
  }
}

function told({ seq, state }: FileRow<Promotion>) {
  const { lead, sought: _, ...rest } = state;
  const turned = lead && { by: lead.by, at: lead.at };
  return { ...rest, leaflets: state.leaflets ?? [], lead: turned, seq, status: promotionStatus(state) };
}
