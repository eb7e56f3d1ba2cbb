import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@bangban/kernel';
import {
  CHANGE_FAULT_WORDS,
  changedPlaces,
  type ChangeFault,
  changeFaults,
  faultOfWhole,
  type Json,
  placeFaults,
  type Policy,
  POLICY_FILE,
  type PolicyChange,
  policyDifference,
  type PolicyFileCommand,
  policyWith,
} from '@bangban/domain';
import { Database, loadPolicy, policySchema, recordClock } from '@bangban/persistence';
import { Problem } from '../common/problem';
import { PolicyDoubts } from './policy-doubts.service';
import { DraftFiles } from '../draft-file/draft-files';
import type { Asked } from '../file-routes/file-commands';

/** The policy's drafts, and what one of them would change. */
@Injectable()
export class PolicyFiles {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(DraftFiles) private readonly files: DraftFiles,
    @Inject(PolicyDoubts) private readonly doubts: PolicyDoubts,
  ) {}

  async list() {
    const { files, names } = await this.files.list(POLICY_FILE);
    return { rows: files.map((each) => ({ ...each, changes: each.changes.length })), names };
  }

  /** @throws Problem 404 `POLICY_FILE_UNKNOWN` */
  async detail(id: string) {
    const { file, names, times } = await this.files.find(POLICY_FILE, id, 'POLICY_FILE_UNKNOWN');
    const open = file.status === 'draft' || file.status === 'checked';
    const policy = await this.inForce();
    const faults = open ? faultsOf(file.changes, policy) : [];
    const sound = open && placeFaults(file.changes, policy).length === 0;
    const then = sound ? policyWith(file.changes, policy) : policy;
    const warnings = sound && faults.length === 0 ? await this.doubts.of(then, policy) : [];
    return {
      ...times,
      file,
      faults: faults.map((fault) => ({ ...fault, text: wordsOf(fault) })),
      warnings,
      places: changedPlaces(asJson(policy), asJson({ ...then, version: policy.version })),
      names,
    };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(fileId: string | null, name: string, payload: unknown, asked: Asked) {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as PolicyFileCommand;
    return this.files.give(SHAPED_POLICY_FILE, fileId, command, asked);
  }

  /**
   * What the file's policy would move in open projects, were it taken over: see {@link DraftFiles.moved}.
   * @throws Problem 404; 409 `POLICY_BASE_OLD` where a newer version has come since, `POLICY_CHANGES_INVALID`
   */
  async difference(id: string, after: string | null, principal: Principal) {
    const { base, policy } = await this.tried(id);
    const moved = await this.files.moved(after, principal, (world, ctx) => policyDifference(world, policy, ctx));
    return { base, ...moved };
  }

  /** The policy that the file would publish, and the version in force. @throws Problem as `difference` */
  async tried(id: string): Promise<{ readonly base: number; readonly policy: Policy }> {
    const { file } = await this.files.find(POLICY_FILE, id, 'POLICY_FILE_UNKNOWN');
    const base = await this.inForce();
    if (file.base !== base.version) {
      throw new Problem('POLICY_BASE_OLD', { details: { base: file.base, newest: base.version } });
    }
    refuseFaults(faultsOf(file.changes, base));
    return { base: base.version, policy: policyWith(file.changes, base) };
  }

  private async inForce(): Promise<Policy> {
    const { policyVersion } = await recordClock(this.dataSource);
    const policy = await loadPolicy(this.dataSource, policyVersion);
    if (!policy) throw new Error(`no policy ${policyVersion}`);
    return policy;
  }
}

/**
 * The rule knows no schema, and takes only what has one: the shape is looked at here, once the rule has said that whoever
 * asks may, and that the file stands where it can be asked.
 */
const SHAPED_POLICY_FILE: typeof POLICY_FILE = {
  ...POLICY_FILE,
  decide(batch, command) {
    const { ctx, state } = batch;
    const refused = POLICY_FILE.decide(batch, command);
    const looks = command.name === 'CheckPolicy' || command.name === 'PublishPolicy';
    if (!state || !looks || (refused && refused.code !== 'POLICY_CHANGES_INVALID')) return refused;
    const faults = shapeFaults(state.changes, ctx.policy);
    if (faults.length === 0) return refused;
    return { ok: false, code: 'POLICY_CHANGES_INVALID', details: { count: faults.length, faults } };
  },
};

const asJson = (policy: Policy): Json => policy;

function refuseFaults(faults: readonly ChangeFault[]): void {
  if (faults.length > 0) throw new Problem('POLICY_CHANGES_INVALID', { details: { count: faults.length, faults } });
}

/** One by one, then the shape of the whole, then what it says. */
function faultsOf(changes: readonly PolicyChange[], base: Policy): readonly ChangeFault[] {
  const shape = shapeFaults(changes, base);
  return shape.length > 0 ? shape : changeFaults(changes, base);
}

function shapeFaults(changes: readonly PolicyChange[], base: Policy): readonly ChangeFault[] {
  const faults = placeFaults(changes, base);
  if (faults.length > 0) return faults;
  const policy = policyWith(changes, base);
  const { data, error } = policySchema.safeParse(policy);
  const wrong = (error?.issues ?? []).map(({ message, path }) => {
    const [zh = '', en] = message.split('；');
    const said = en === undefined ? { zh: `内容的格式不对（${zh}）`, en: zh } : { zh, en };
    return faultOfWhole({ path: path.filter((each) => typeof each !== 'symbol'), text: said }, changes);
  });
  if (!data) return wrong;
  // What is left out would be filled in, and what nobody knows left out: the version is what was read when it was approved.
  return changedPlaces(asJson(policy), asJson(data)).map(({ from, path }) => {
    return faultOfWhole({ path: path.split('/').slice(1), text: from === undefined ? LEFT_OUT : UNKNOWN }, changes);
  });
}

const LEFT_OUT = { zh: '缺少这一项', en: 'this is left out' };
const UNKNOWN = { zh: '规则中没有这一项', en: 'there is no such thing in a policy' };

const wordsOf = ({ code, text }: ChangeFault) =>
  text ?? (code === 'POLICY_INVALID' ? { zh: '', en: '' } : CHANGE_FAULT_WORDS[code]);
