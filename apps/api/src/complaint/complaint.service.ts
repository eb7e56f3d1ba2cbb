import { Inject, Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  Complaint,
  complaintAnswer,
  complaintDetail,
  ComplaintFile,
  complaintList,
} from '@bangban/contract';
import type { ComplaintStatus } from '@bangban/contract/vocabulary';
import { isOutsider, type Principal } from '@bangban/kernel';
import {
  attachingFileRefused,
  COMPLAINT_FILE,
  complaintActs,
  type ComplaintCommand,
  type ComplaintInput,
  complaintHandlers,
  complaintStatus,
  isOfCentre,
  mayTakeBack,
  shownFiles,
  type StoredComplaintFile,
} from '@bangban/domain';
import {
  type ComplaintAsker,
  type ComplaintFilter,
  countComplaints,
  findFile,
  itemOfComplaint,
  listComplaints,
  namesOf,
  partiesOf,
  type Reader,
  Readers,
} from '@bangban/persistence';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { Problem, type ProblemCode } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';

type Paged = { readonly cursor?: string | undefined; readonly limit: number };

/** 客商投诉: what whoever asks may read of them, by query and by wall; what is kept from their unit is not there. */
@Injectable()
export class Complaints {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Newest first. */
  async list(
    { cursor, limit, ...filter }: ComplaintFilter & Paged,
    principal: Principal,
  ): Promise<AnswerOf<typeof complaintList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const asker = askerOf(principal, reader);
      const { next, rows } = await listComplaints(reader, filter, { after, asker, limit });
      const total = await countComplaints(reader, filter, asker);
      const mine = await countComplaints(reader, { mine: 'to-do' }, asker);
      const mineLate = await countComplaints(reader, { mine: 'to-do', overdue: true }, asker);
      const people = rows.flatMap(({ contactId, handlerId, unitId }) => [contactId, handlerId, unitId]);
      const names = await namesOf(reader, people.filter(isId));
      return { rows, nextCursor: encodeCursor(next), total, mine, mineLate, names };
    });
  }

  /** @throws Problem 404 `COMPLAINT_UNKNOWN` where whoever asks does not read it, too */
  async detail(id: string, principal: Principal): Promise<AnswerOf<typeof complaintDetail>> {
    return this.readers.read(principal, async (reader) => {
      const file = await findFile<Complaint>(reader, COMPLAINT_FILE.kind, id);
      if (!file) throw new Problem('COMPLAINT_UNKNOWN');
      const { seq, state } = file;
      const { files: _, offices: __, policyVersion: ___, rules, ...complaint } = state;
      const ctx = await seeing(reader, state);
      const acts = complaintActs(state, principal, ctx);
      const gives = acts.includes('accept') || acts.includes('hand-over');
      const handlers = gives ? complaintHandlers(state, ctx) : [];
      const files = shownFiles(state, principal);
      return {
        complaint,
        seq,
        status: complaintStatus(state),
        now: reader.clock.now,
        source: rules.source,
        item: await itemOfComplaint(reader, state),
        acts,
        files: files.map((file) => {
          const { sha256: ____, ...shown } = file;
          return { ...shown, mayTakeBack: mayTakeBack(file, state, principal, ctx) };
        }),
        handlers,
        names: await namesOf(reader, [...namedIn(state), ...files.map(({ by }) => by), ...handlers]),
      };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof complaintAnswer>> {
    // The pipe has checked the payload against this command's schema.
    return this.given(fileId, { name, payload } as ComplaintCommand, asked);
  }

  /** Before anything of the file is kept. @throws Problem 404 or 409: no file can be attached to it by them now */
  async letAttach(id: string, principal: Principal): Promise<void> {
    return this.readers.read(principal, async (reader) => {
      const file = await findFile<Complaint>(reader, COMPLAINT_FILE.kind, id);
      if (!file) throw new Problem('COMPLAINT_UNKNOWN');
      const refusal = attachingFileRefused(file.state, principal, await seeing(reader, file.state));
      if (refusal) throw new Problem(refusal.code as ProblemCode, { details: refusal.details });
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async attach(id: string, payload: StoredComplaintFile, asked: Asked): Promise<AnswerOf<typeof complaintAnswer>> {
    return this.given(id, { name: 'AttachComplaintFile', payload }, asked);
  }

  /** Null where whoever asks is shown none. @throws Problem 404 `COMPLAINT_UNKNOWN` where they do not read the complaint */
  async file(id: string, fileId: string, principal: Principal): Promise<ComplaintFile | null> {
    const row = await this.readers.read(principal, (reader) => findFile<Complaint>(reader, COMPLAINT_FILE.kind, id));
    if (!row) throw new Problem('COMPLAINT_UNKNOWN');
    return shownFiles(row.state, principal).find((each) => each.id === fileId) ?? null;
  }

  private async given(
    fileId: string | null,
    command: ComplaintInput,
    asked: Asked,
  ): Promise<AnswerOf<typeof complaintAnswer>> {
    const how = { asked, unknown: 'COMPLAINT_UNKNOWN' } as const;
    const { status, ...given } = await this.commands.give(COMPLAINT_FILE, fileId, command, how);
    return { ...given, status: status as ComplaintStatus };
  }
}

/** With those who answer for its project by now. */
const seeing = async (reader: Reader, { projectId }: Complaint) => ({
  ...reader.by,
  policy: { access: reader.by.policy },
  named: await partiesOf(reader, projectId),
});

function askerOf(principal: Principal, { by, clock }: Reader): ComplaintAsker {
  const personId = principal.actingFor === null ? principal.personId : null;
  const ofCentre = personId !== null && isOfCentre(personId, by.directory);
  return { personId, ofCentre, outside: personId !== null && isOutsider(principal), now: clock.now };
}

const isId = (id: string | null | undefined): id is string => typeof id === 'string';

const namedIn = ({
  answer,
  contactId,
  decision,
  handlerId,
  rating,
  recordedBy,
  refused,
  unitId,
  withdrawn,
}: Complaint) =>
  [contactId, handlerId, recordedBy, unitId, answer?.by, rating?.by, decision?.by, refused?.by, withdrawn?.by].filter(
    isId,
  );
