import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Complaint } from '@bangban/contract';
import { COMPLAINT_STEPS } from '@bangban/contract/vocabulary';
import { decideFile, type Directory, type FileEvent, type FileStand } from '@bangban/kernel';
import { CALENDAR, deepFreeze, local } from '@bangban/kernel/testing';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import type { ProjectState } from '../../project/project.state';
import { as, CITY } from '../../testing/city.spec-support';
import { Story } from '../../testing/story.spec-support';
import type { FileContext } from '../file-kinds';
import { complaintActs } from './complaint-acts';
import { shownFiles } from './complaint-files';
import { COMPLAINT_FILE } from './complaint.decider';
import type { ComplaintFact, ComplaintInput } from './complaint.events';

const ID = 'f0000000-0000-4000-8000-000000000001';
const project: ProjectState = { ...Story.lead().project, investorContactIds: ['investor'] };
type Lodged = Extract<ComplaintInput, { name: 'LodgeComplaint' }>['payload'];

function context(who: string, at: string, directory: Directory, key = 0): FileContext {
  const [personId = '', actingFor = null] = who.split('/');
  const system = who === 'system';
  return {
    fileId: ID,
    commandId: `c ${who} ${at} ${key}`,
    now: local(at),
    actor: system ? { id: 'system', actingFor: null, kind: 'system' } : { id: personId, actingFor, kind: 'person' },
    principal: system ? null : as(personId, actingFor, directory),
    calendar: CALENDAR,
    directory,
    policy: DEFAULT_POLICY,
    named: { project, seen: true, standing: [], experts: [], itemThere: false, blind: [] },
  };
}

/** A complaint as a spec tells it. */
class Telling {
  stands: FileStand<Complaint> = { state: null, seq: 0 };
  readonly events: FileEvent<ComplaintFact>[] = [];

  constructor(private readonly directory: Directory = CITY) {}

  get complaint(): Complaint {
    if (!this.stands.state) throw new Error('no complaint');
    return this.stands.state;
  }

  /** The status afterwards, or the code of the refusal. */
  does(who: string, command: ComplaintInput, at = '2026-03-10 09:00'): string {
    const ctx = context(who, at, this.directory, this.stands.seq);
    const decision = decideFile(COMPLAINT_FILE, deepFreeze(this.stands), deepFreeze(command), ctx);
    if (!decision.ok) return decision.code;
    this.events.push(...decision.events);
    this.stands = { state: decision.state, seq: this.stands.seq + decision.events.length };
    return COMPLAINT_FILE.statusOf(decision.state);
  }

  lodges(who: string, more: Partial<Lodged> = {}): string {
    const payload = { projectId: project.id, contactId: null, subject: 'delay', words: '拖延', itemId: null } as const;
    return this.does(who, {
      name: 'LodgeComplaint',
      payload: { ...payload, unitId: 'park', confidential: false, ...more },
    });
  }

  accepts(who: string, handlerId: string, at?: string): string {
    return this.does(who, { name: 'AcceptComplaint', payload: { handlerId } }, at);
  }
  answers(who: string, at?: string): string {
    return this.does(who, { name: 'AnswerComplaint', payload: { words: '已办' } }, at);
  }
  rates(who: string, satisfied: boolean, at?: string): string {
    return this.does(who, { name: 'RateComplaint', payload: { satisfied, reason: satisfied ? null : '未解决' } }, at);
  }
  attaches(who: string, sha256: string, at?: string): string {
    const payload = { name: `${sha256}.png`, mediaType: 'image/png', size: 9, sha256 };
    return this.does(who, { name: 'AttachComplaintFile', payload }, at);
  }
  takesBack(who: string, of: string): string {
    const fileId = this.complaint.files?.find(({ sha256 }) => sha256 === of)?.id ?? '';
    return this.does(who, { name: 'TakeComplaintFileBack', payload: { fileId } });
  }
  settles(at: string): string {
    return this.does('system', { name: 'SettleComplaint', payload: {} }, at);
  }

  told(): readonly string[] {
    let state: Complaint | null = null;
    return this.events.flatMap((event) => {
      state = COMPLAINT_FILE.evolve(state, event);
      const ctx = context('system', '2026-03-10 09:00', this.directory);
      return COMPLAINT_FILE.noticesOf(event, state, ctx).map(({ recipientId }) => recipientId);
    });
  }
}

describe('a complaint', () => {
  it('goes from lodged to settled, by the acts of each and of nobody else', () => {
    const told = new Telling();
    expect(told.lodges('other-investor')).toBe('COMPLAINT_CONTACT');
    expect(told.lodges('land-head', { contactId: 'investor' })).toBe('COMPLAINT_FORBIDDEN');
    expect(told.lodges('investor')).toBe('lodged');
    expect(told.complaint.clock).toMatchObject({ step: 'accept', due: local('2026-03-12 00:00') });
    expect(told.accepts('officer/centre-head', 'officer')).toBe('COMPLAINT_NOT_FOR_ANOTHER');
    expect(told.accepts('land-handler', 'officer')).toBe('COMPLAINT_UNKNOWN');
    expect(told.accepts('park-handler', 'officer')).toBe('COMPLAINT_FORBIDDEN');
    expect(told.accepts('officer', 'park-handler')).toBe('COMPLAINT_HANDLER');
    expect(told.accepts('officer', 'officer')).toBe('accepted');
    expect(told.answers('supervisor')).toBe('COMPLAINT_FORBIDDEN');
    expect(told.answers('officer')).toBe('answered');
    expect(told.rates('officer', true)).toBe('COMPLAINT_FORBIDDEN');
    expect(told.rates('investor', true)).toBe('closed');
    expect(told.rates('investor', false)).toBe('COMPLAINT_STATUS');
    expect(told.complaint).toMatchObject({ closed: { outcome: 'satisfied' }, clock: null, missed: [] });
  });

  it('is opened once more, and then decided by the head of the centre, or above where the head handled it', () => {
    for (const [handler, decider] of [
      ['officer', 'centre-head'],
      ['centre-head', 'deputy'],
    ] as const) {
      const told = new Telling();
      told.lodges('investor');
      told.accepts('officer', handler);
      told.answers(handler);
      expect(told.rates('investor', false)).toBe('reopened');
      expect(told.complaint.deciders).toEqual([decider]);
      const decide: ComplaintInput = { name: 'DecideComplaint', payload: { words: '责成改正' } };
      expect(told.does(handler, decide)).toBe('COMPLAINT_FORBIDDEN');
      expect(told.does(decider, decide)).toBe('closed');
    }
  });

  it('late looked at late or often is late the same, and nothing but the company’s silence ends it', () => {
    const instants = ['2026-03-12 00:00', '2026-03-16 00:00', '2026-04-01 00:00'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...instants), { maxLength: 5 }),
        fc.constantFrom(...COMPLAINT_STEPS),
        (looks, step) => {
          const tell = (at: readonly string[]): Telling => {
            const told = new Telling();
            told.lodges('investor');
            if (step !== 'accept') told.accepts('officer', 'officer');
            if (step === 'confirm' || step === 'decide') told.answers('officer');
            if (step === 'decide') told.rates('investor', false);
            for (const each of at) told.settles(each);
            return told;
          };
          const often = tell([...[...looks].sort(), '2026-04-20 00:00']);
          const once = tell(['2026-04-20 00:00']);
          expect(often.complaint).toEqual(once.complaint);
          expect(often.events.map(({ fact }) => fact)).toEqual(once.events.map(({ fact }) => fact));
          expect(once.complaint.closed?.outcome).toBe(step === 'confirm' ? 'silent' : undefined);
          expect(once.complaint.missed).toEqual(step === 'confirm' ? [] : [step]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('offers exactly what it then takes, to whoever reads it', () => {
    const told = new Telling();
    told.lodges('investor');
    const offered = (who: string) => complaintActs(told.complaint, as(who), context(who, '2026-03-10 09:00', CITY));
    expect(offered('officer')).toEqual(['accept', 'refuse']);
    expect(offered('investor')).toEqual(['withdraw', 'attach']);
    expect(offered('park-head')).toEqual([]);
    told.accepts('officer', 'officer');
    expect(offered('officer')).toEqual(['hand-over', 'answer', 'attach']);
    expect(offered('centre-head')).toEqual(['hand-over', 'answer', 'attach']);
    told.answers('officer');
    expect(offered('investor')).toEqual(['rate', 'withdraw', 'attach']);
  });
});

describe('files', () => {
  const shown = (told: Telling, who: string) => shownFiles(told.complaint, as(who)).map(({ sha256 }) => sha256);

  it('of the company go with the complaint, and stay once it is taken on', () => {
    const told = new Telling();
    told.lodges('investor');
    expect(told.attaches('officer', 'a')).toBe('COMPLAINT_FORBIDDEN');
    expect(told.attaches('centre-head', 'a')).toBe('COMPLAINT_STATUS');
    expect(told.attaches('land-head', 'a')).toBe('COMPLAINT_UNKNOWN');
    expect(told.attaches('investor', 'a')).toBe('lodged');
    expect(told.attaches('investor', 'a')).toBe('COMPLAINT_FILE_TWICE');
    expect(told.takesBack('centre-head', 'a')).toBe('COMPLAINT_FILE_STAYS');
    expect(told.takesBack('investor', 'none')).toBe('COMPLAINT_FILE_UNKNOWN');
    expect(told.takesBack('investor', 'a')).toBe('lodged');
    expect(told.attaches('investor', 'a')).toBe('lodged');
    told.accepts('officer', 'officer');
    expect(told.takesBack('investor', 'a')).toBe('COMPLAINT_FILE_STAYS');
    expect(told.complaint.files).toMatchObject([{ side: 'complaint', by: 'investor', sha256: 'a' }]);
  });

  it('of an answer are shown to the company with it, and stay then', () => {
    const told = new Telling();
    told.lodges('investor');
    told.accepts('officer', 'officer');
    expect(told.attaches('officer', 'answer')).toBe('accepted');
    expect([shown(told, 'investor'), shown(told, 'park-head')]).toEqual([[], ['answer']]);
    expect(told.takesBack('investor', 'answer')).toBe('COMPLAINT_FILE_UNKNOWN');
    expect(told.takesBack('centre-head', 'answer')).toBe('accepted');
    expect(told.attaches('officer', 'better')).toBe('accepted');
    told.answers('officer');
    expect(shown(told, 'investor')).toEqual(['better']);
    expect(told.takesBack('officer', 'better')).toBe('COMPLAINT_FILE_STAYS');
    expect(told.attaches('officer', 'late')).toBe('COMPLAINT_STATUS');
  });

  it('that come while it is handled are told of once a day, and there are ten of a side at most', () => {
    const told = new Telling();
    told.lodges('investor');
    told.attaches('investor', 'at once');
    told.accepts('officer', 'officer');
    const before = told.told().length;
    for (const each of ['1', '2', '3', '4']) told.attaches('investor', each, '2026-03-10 10:00');
    expect(told.told().slice(before)).toEqual(['officer']);
    for (const each of ['5', '6', '7', '8', '9']) told.attaches('investor', each, '2026-03-11 10:00');
    expect(told.told().slice(before)).toEqual(['officer', 'officer']);
    expect(told.attaches('investor', '10')).toBe('COMPLAINT_FILES');
    expect(told.attaches('officer', '10')).toBe('accepted');
    told.does('investor', { name: 'WithdrawComplaint', payload: { reason: '已解决' } });
    expect(told.attaches('investor', '11')).toBe('COMPLAINT_STATUS');
  });
});

describe('what is kept from a unit', () => {
  const units = Object.keys(CITY.units);
  /** Everybody below a unit in turn: one of the units is put under another. */
  const placed = (under: string, above: string): Directory => {
    const unit = CITY.units[under];
    if (!unit) throw new Error(under);
    return { ...CITY, units: { ...CITY.units, [under]: { ...unit, parentId: under === above ? null : above } } };
  };

  it('is neither told to nor read by anybody who belongs there, acts for whom they may, or is above it all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        (unitId, under, above) => {
          const directory = placed(under, above);
          const told = new Telling(directory);
          const lodged = told.lodges('investor', { unitId, confidential: true });
          if (lodged !== 'lodged') {
            expect(lodged).toBe('COMPLAINT_NOT_KEPT');
            return;
          }
          told.settles('2026-03-12 00:00');
          told.settles('2026-03-16 00:00');
          told.accepts('centre-head', 'officer', '2026-03-16 09:00');
          told.answers('officer', '2026-03-16 10:00');
          told.rates('investor', false, '2026-03-16 11:00');
          const own = Object.values(directory.people).filter(
            (each) => each.unitId === unitId || (each.unitId === under && above === unitId),
          );
          for (const { id } of own) {
            expect(told.told()).not.toContain(id);
            for (const who of [id, `${id}/deputy`, `${id}/mayor`]) {
              const [personId = '', actingFor = null] = who.split('/');
              if (personId === actingFor) continue;
              const command: ComplaintInput = { name: 'WithdrawComplaint', payload: { reason: '知' } };
              const ctx = {
                ...context(who, '2026-03-17 09:00', directory),
                principal: as(personId, actingFor, directory),
              };
              expect(COMPLAINT_FILE.authorise(told.complaint, command, ctx)?.code).toBe('COMPLAINT_UNKNOWN');
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has readers that the unit is not among, and is open to it otherwise', () => {
    const kept = new Telling();
    kept.lodges('investor', { confidential: true });
    expect(COMPLAINT_FILE.readersOf(kept.complaint)).not.toContain('unit:park');
    expect(COMPLAINT_FILE.keptFrom?.(kept.complaint)).toEqual(['park']);
    const open = new Telling();
    open.lodges('investor');
    expect(COMPLAINT_FILE.readersOf(open.complaint)).toContain('unit:park');
    expect(COMPLAINT_FILE.keptFrom?.(open.complaint)).toEqual([]);
    open.accepts('officer', 'officer');
    expect(open.told()).toContain('park-head');
  });
});
