import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, linkedAnswer, linkedAnswerBody, linkedQuestion } from '@bangban/contract';
import { callerByLink } from '@bangban/identity';
import type { Principal } from '@bangban/kernel';
import { type AnswerLink, Database, findAnswerLink, listEscalations, namesOf, Readers } from '@bangban/persistence';
import { CallerChanged, type ProjectRecord } from '@bangban/record';
import type { z } from 'zod';
import { FixedWindows } from '../common/fixed-windows';
import { Problem } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';

/** Links that count for nothing, from one place, before nobody there is answered for a while. */
const MOST_WRONG = 20;
const WINDOW_MS = 10 * 60_000;
/** More than a project ever has open to one person. */
const MOST_OPEN = 200;

interface Holder {
  readonly link: AnswerLink;
  readonly principal: Principal;
  readonly directoryVersion: string;
}

/**
 * Questions by link. Whoever holds one may read its question and answer it, as the person it is bound to and nobody else, in
 * whose name nobody is acted for. What is wrong with a link that does not count is not said.
 */
@Injectable()
export class AnswerLinks {
  private readonly wrong = new FixedWindows();

  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  /** @throws Problem 404 ANSWER_LINK_DEAD, 429 */
  async question(token: string, trail: Trail): Promise<AnswerOf<typeof linkedQuestion>> {
    const { link, principal } = await this.holder(token, trail);
    const { escalationId, expiresAt, personId, projectId } = link;
    const filter = { projectId, recipientId: personId, open: true };
    return this.readers.read(principal, async (reader) => {
      const { rows } = await listEscalations(reader, filter, { limit: MOST_OPEN });
      const row = rows.find(({ id }) => id === escalationId);
      // Answered, closed, put to somebody else, or seen no more.
      if (!row) throw new Problem('ANSWER_LINK_DEAD');
      const names = await namesOf(reader, row.unitId === null ? [personId] : [personId, row.unitId]);
      return {
        answerDue: row.answerDue,
        answerDueProvisional: row.answerDueProvisional,
        asks: row.asks,
        due: row.due,
        dueProvisional: row.dueProvisional,
        itemTitle: row.itemTitle,
        kind: row.kind,
        openedAt: row.openedAt,
        projectName: row.projectName,
        rung: row.rung,
        personName: names[personId] ?? '',
        unitName: row.unitId === null ? null : (names[row.unitId] ?? null),
        linkEndsAt: expiresAt.toISOString(),
      };
    });
  }

  /** @throws Problem 404 ANSWER_LINK_DEAD, 409, 429 */
  async answer(
    token: string,
    answer: Omit<z.output<typeof linkedAnswerBody>, 'token'>,
    trail: Trail,
  ): Promise<AnswerOf<typeof linkedAnswer>> {
    const { directoryVersion, link, principal } = await this.holder(token, trail);
    const { escalationId, itemId, projectId, tokenHash } = link;
    try {
      const result = await this.record.handle({
        projectId,
        command: {
          name: 'AnswerEscalation',
          payload: { escalationId, ...(itemId === null ? {} : { itemId }), ...answer },
        },
        principal,
        // The record makes sure of the link together with the answer, and uses it up with it.
        known: { by: 'link', secretHash: tokenHash, directoryVersion },
        // What keeps it from counting twice is the link.
        idempotencyKey: randomUUID(),
        requestId: trail.requestId,
        ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
      });
      if (result.outcome === 'accepted') return { told: result.told.map(({ name }) => name) };
    } catch (error) {
      if (!(error instanceof CallerChanged)) throw error;
    }
    throw new Problem('ANSWER_LINK_DEAD');
  }

  private async holder(token: string, { remoteAddress }: Trail): Promise<Holder> {
    const place = remoteAddress ?? '';
    const link = await findAnswerLink(this.dataSource, token);
    const caller = link && (await callerByLink(this.dataSource, link.tokenHash));
    if (link && caller) return { link, ...caller };
    const { isBlocked, timeToBlockExpire } = await this.wrong.increment(place, WINDOW_MS, MOST_WRONG);
    if (isBlocked) throw new Problem('TOO_MANY_REQUESTS', { retryAfterSeconds: timeToBlockExpire });
    throw new Problem('ANSWER_LINK_DEAD');
  }
}
