import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, Review, reviewAnswer, reviewDetail, reviewList } from '@bangban/contract';
import type { ReviewStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import {
  REVIEW_FILE,
  type ReviewCommand,
  type ReviewReader,
  reviewStatus,
  seatOf,
  tellResult,
  tellReview,
  type ToldReview,
} from '@bangban/domain';
import {
  conditionItems,
  countReviews,
  findFile,
  listReviews,
  namesOf,
  projectOfReview,
  type Reader,
  Readers,
  readsAmounts,
  type ReviewFilter,
} from '@bangban/persistence';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { Problem } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

type Detail = AnswerOf<typeof reviewDetail>;
type Paged = { readonly cursor?: string | undefined; readonly limit: number };

/**
 * 项目评审. Whatever is told of one passes `tellReview`: an opinion leaves here only for its own expert until all are closed.
 */
@Injectable()
export class Reviews {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first. */
  async list(query: ReviewFilter & Paged, principal: Principal): Promise<AnswerOf<typeof reviewList>> {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await listReviews(reader, filter, { after, asker: principal, limit });
      const total = await countReviews(reader, filter, principal);
      const mine = await countReviews(reader, { mine: 'to-answer' }, principal);
      return { rows, nextCursor: encodeCursor(next), total, mine };
    });
  }

  /** @throws Problem 404 `REVIEW_UNKNOWN` where whoever asks does not read it, too */
  async detail(id: string, principal: Principal): Promise<Detail> {
    return this.readers.read(principal, async (reader) => {
      const file = await findFile<Review>(reader, REVIEW_FILE.kind, id);
      if (!file) throw new Problem('REVIEW_UNKNOWN');
      const { seq, state } = file;
      const project = await projectOfReview(reader, state);
      const amounts = project !== null && (await readsAmounts(reader, state.projectId));
      const { actingFor, personId } = principal;
      const by: ReviewReader = { personId, actingFor, amounts };
      const review = tellReview(state, by);
      return {
        review,
        seq,
        status: reviewStatus(state),
        now: reader.clock.now,
        projectName: project?.name ?? state.reviewed.name,
        projectSeen: project !== null,
        ownSeat: actingFor === null ? ownSeat(review, state, personId) : null,
        score: tellResult(state, by),
        conditions: await conditionsOf(reader, state),
        taken: project?.taken ?? false,
        hidden: Object.keys(review.facts).length < Object.keys(state.facts).length ? ['amount'] : [],
        names: await namesOf(reader, namedIn(review)),
      };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof reviewAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as ReviewCommand;
    if (fileId !== null) await this.mustRead(fileId, asked.principal);
    const how = { asked, unknown: 'REVIEW_UNKNOWN' } as const;
    const { status, ...given } = await this.commands.give(REVIEW_FILE, fileId, command, how);
    return { ...given, status: status as ReviewStatus };
  }

  /** What somebody does not see they do not act on, whatever they may do elsewhere. */
  private async mustRead(id: string, principal: Principal): Promise<void> {
    const found = await this.readers.read(principal, (reader) => findFile<Review>(reader, REVIEW_FILE.kind, id));
    if (!found) throw new Problem('REVIEW_UNKNOWN');
  }
}

/** In a list without names the numbers are not those of the seats. */
function ownSeat({ seats }: ToldReview, review: Review, personId: string): number | null {
  return seatOf(review, personId) ? (seats.find((seat) => seat.personId === personId)?.no ?? null) : null;
}

async function conditionsOf(reader: Reader, review: Review): Promise<Detail['conditions']> {
  const conditions = review.decision?.conditions ?? [];
  if (conditions.length === 0) return [];
  const items = await conditionItems(reader, review, reader.clock.now);
  return conditions.map((condition) => {
    const { conditionId: _, ...item } = items.find(({ conditionId }) => conditionId === condition.id) ?? NO_ITEM;
    return { ...condition, ...item };
  });
}
const NO_ITEM = { conditionId: '', itemId: null, itemNo: null, itemState: null, itemLate: false };

const namedIn = ({ calledBy, closed, decision, seats, withdrawn }: ToldReview): string[] =>
  [
    calledBy,
    closed?.by,
    decision?.by,
    withdrawn?.by,
    ...seats.map(({ personId }) => personId),
    ...(decision?.conditions ?? []).flatMap(({ personId, unitId }) => [personId, unitId]),
  ].filter((id): id is string => typeof id === 'string');
