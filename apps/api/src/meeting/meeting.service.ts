import { Inject, Injectable } from '@nestjs/common';
import type {
  AnswerOf,
  matterList,
  matterQuery,
  Meeting,
  meetingAnswer,
  meetingList,
  meetingPage,
  meetingQuery,
} from '@bangban/contract';
import type { MeetingStatus } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { MEETING_FILE, type MeetingCommand } from '@bangban/domain';
import {
  agendaCandidates,
  countMatters,
  countMeetings,
  findFile,
  hasMonthly,
  lastMinutes,
  listMatters,
  listMeetings,
  meetingBefore,
  namesOf,
  presentOf,
  proposedMatter,
  type Reader,
  Readers,
} from '@bangban/persistence';
import type { ReadAlso } from '@bangban/record';
import type { z } from 'zod';
import { decodeCursor, encodeCursor, instantAndText, instantAndUuid } from '../common/cursor';
import { Problem } from '../common/problem';
import { type Asked, FileCommands } from '../file-routes/file-commands';
import { actsOf } from './meeting-acts';

/** 项目调度会: what stands on agendas, what was decided and what became of it, as far as whoever asks reads the projects. */
@Injectable()
export class Meetings {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async list(
    { cursor, limit, ...filter }: z.output<typeof meetingQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof meetingList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await listMeetings(reader, filter, { after, limit });
      const total = await countMeetings(reader, filter);
      const names = await namesOf(
        reader,
        rows.map(({ chairId }) => chairId),
      );
      return { rows, nextCursor: encodeCursor(next), total, names };
    });
  }

  async matters(
    { cursor, limit, ...filter }: z.output<typeof matterQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof matterList>> {
    const after = decodeCursor(instantAndText, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await listMatters(reader, filter, { after, limit });
      const counts = await countMatters(reader, filter);
      const units = rows.flatMap(({ decisions }) => decisions.map(({ unitId }) => unitId));
      return {
        rows,
        nextCursor: encodeCursor(next),
        total: counts.raised,
        counts,
        names: await namesOf(reader, units),
      };
    });
  }

  /** @throws Problem 404 `MEETING_UNKNOWN` */
  async one(id: string, principal: Principal): Promise<AnswerOf<typeof meetingPage>> {
    return this.readers.read(principal, async (reader) => {
      const file = await findFile<Meeting>(reader, MEETING_FILE.kind, id);
      if (!file) throw new Problem('MEETING_UNKNOWN');
      const former = await meetingBefore(reader, file.state);
      const whole = [file.state, ...(former ? [former.state] : [])];
      const { now } = reader.clock;
      const lines = whole.flatMap((each) => each.lines);
      const decisions = whole.flatMap((each) => each.decisions);
      const present = await presentOf(reader, {
        projectIds: lines.map(({ projectId }) => projectId),
        itemIds: [...lines, ...decisions].flatMap(({ itemId }) => itemId ?? []),
        now,
      });
      const reads = (projectId: string): boolean => Object.hasOwn(present.projects, projectId);
      const meeting = narrowed(file.state, reads);
      const before = former && narrowed(former.state, reads);
      const acts = await actsOf(reader, file.state);
      return {
        meeting,
        seq: file.seq,
        now,
        hidden: file.state.lines.length - meeting.lines.length,
        ...present,
        acts,
        before: before && {
          id: before.id,
          kind: before.kind,
          day: before.day,
          startsAt: before.startsAt,
          minutes: before.minutes,
          decisions: before.decisions,
        },
        names: await namesOf(reader, idsIn(meeting, before, Object.values(present.projects))),
      };
    });
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(
    fileId: string | null,
    name: string,
    payload: unknown,
    asked: Asked,
  ): Promise<AnswerOf<typeof meetingAnswer>> {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as MeetingCommand;
    const unseen = await this.readers.read(asked.principal, (reader) => whatIsUnseen(reader, fileId, command));
    if (unseen === 'line') throw new Problem('MEETING_LINE_UNKNOWN');
    const { status, ...given } = await this.commands.give(MEETING_FILE, fileId, command, {
      asked,
      unknown: 'MEETING_UNKNOWN',
      reading: reads(command, unseen === 'project'),
    });
    return { ...given, status: status as MeetingStatus };
  }
}

/** Nobody decides on, or proposes, what they do not read: to them it is not there. */
async function whatIsUnseen(
  reader: Reader,
  fileId: string | null,
  { payload }: MeetingCommand,
): Promise<'line' | 'project' | null> {
  const { decisionNo, lineNo, projectId } = payload as {
    readonly lineNo?: number;
    readonly decisionNo?: number;
    readonly projectId?: string;
  };
  const seen = async (id: string): Promise<boolean> => {
    const { projects } = await presentOf(reader, { projectIds: [id], itemIds: [], now: reader.clock.now });
    return Object.hasOwn(projects, id);
  };
  if (projectId !== undefined) return (await seen(projectId)) ? null : 'project';
  if (fileId === null || (lineNo === undefined && decisionNo === undefined)) return null;
  const file = await findFile<Meeting>(reader, MEETING_FILE.kind, fileId);
  const list = decisionNo === undefined ? file?.state.lines : file?.state.decisions;
  const named = list?.find(({ no }) => no === (decisionNo ?? lineNo));
  return named && !(await seen(named.projectId)) ? 'line' : null;
}

/** What the record looks up for each command, behind the lock. */
function reads({ name, payload }: MeetingCommand, unseen: boolean): ReadAlso {
  return async (db, { calendar, now, policy }) => {
    switch (name) {
      case 'CallMeeting': {
        const { day } = payload;
        return { meeting: { monthTaken: await hasMonthly(db, day) } };
      }
      case 'GatherAgenda':
        return { meeting: { candidates: await agendaCandidates(db, now, policy.meetings.gathers) } };
      case 'AddLine': {
        const { itemId = null, projectId } = payload;
        return { meeting: { concerned: unseen ? null : await proposedMatter(db, now, { projectId, itemId }) } };
      }
      case 'IssueMinutes':
        return { meeting: { lastNumber: await lastMinutes(db, now, calendar.utcOffsetMinutes) } };
      default:
        return {};
    }
  };
}

/** What of a meeting is about projects that whoever asks reads. */
function narrowed(meeting: Meeting, reads: (projectId: string) => boolean): Meeting {
  const lines = meeting.lines.filter(({ projectId }) => reads(projectId));
  const shown = new Set(lines.map(({ no }) => no));
  return {
    ...meeting,
    lines,
    order: meeting.order.filter((no) => shown.has(no)),
    decisions: meeting.decisions.filter(({ projectId }) => reads(projectId)),
  };
}

function idsIn(
  meeting: Meeting,
  before: Meeting | null,
  projects: readonly { readonly leaderId: string | null }[],
): readonly string[] {
  const ids = [
    ...[meeting.chairId, meeting.calledBy, meeting.minutes?.by, meeting.ended?.by, ...meeting.invited],
    ...meeting.lines.flatMap(({ by, dropped, seen: { unitId } }) => [by, unitId, dropped?.by]),
    ...[...meeting.decisions, ...(before?.decisions ?? [])].flatMap(({ personId, unitId }) => [unitId, personId]),
    ...[...meeting.postponed.map(({ by }) => by), ...projects.map(({ leaderId }) => leaderId)],
  ];
  return [...new Set(ids.filter((id): id is string => id != null))];
}
