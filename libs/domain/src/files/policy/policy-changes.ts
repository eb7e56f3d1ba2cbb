import type { AnswerOf, policyFile } from '@bangban/contract';
import { CHANGE_FAULTS, type ChangeFaultCode, MAX_POLICY_CHANGES } from '@bangban/contract/vocabulary';
import type { Directory } from '@bangban/kernel';
import type { Policy } from '../../policy/policy';
import { givenToNobody } from '../../rules/given-faults';
import { type PolicyFault, policyFaults } from '../../rules/policy-faults';
import { nobodyLeft } from '../../rules/second-faults';
import type { Json, PolicyChange, PolicyContents, WrittenChange } from './policy-file';

export { CHANGE_FAULTS, type ChangeFaultCode, MAX_POLICY_CHANGES };

/** What a version is called by, and how it is written down, is not for a draft to say. */
const FIXED = ['/version', '/schemaVersion'];

export interface ChangeFault extends Omit<AnswerOf<typeof policyFile>['faults'][number], 'text'> {
  /** Of a policy that does not hold together: what is wrong, in both languages. */
  readonly text: PolicyFault['text'] | null;
}

type Place = { readonly found: true; readonly value: Json } | { readonly found: false };

/** RFC 6901: `~1` stands for `/` and `~0` for `~`. */
const tokensOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

export function valueAt(document: Json, path: string): Place {
  if (!path.startsWith('/')) return { found: false };
  let value: Json = document;
  for (const token of tokensOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return { found: false };
    // An entry, never what every list has.
    if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(token)) return { found: false };
    value = (value as Record<string, Json>)[token] as Json;
  }
  return { found: true, value };
}

/** By which names the entries of lists that a path goes through are known: an entry may come to stand elsewhere. */
function entryAt(document: Json, path: string): string {
  const names: string[] = [];
  let value: Json = document;
  for (const token of tokensOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) break;
    const inner = (value as Record<string, Json>)[token] as Json;
    if (Array.isArray(value)) names.push(nameOf(inner));
    value = inner;
  }
  return names.join('/');
}

function nameOf(entry: Json): string {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return '';
  const { key, kind, rung } = entry as Readonly<Record<string, Json>>;
  return [key, kind, rung].filter((each) => typeof each === 'string').join(' ');
}

/** The changes as a draft keeps them: with what stood there, so that a later version which moved it is noticed. */
export function drafted(changes: readonly WrittenChange[], base: Policy): readonly PolicyChange[] {
  const document = base as unknown as Json;
  return changes.map(({ path, source, value }) => {
    const place = valueAt(document, path);
    const from = place.found ? place.value : null;
    return { path, value, source, from, entry: entryAt(document, path) };
  });
}

function withValue(document: Json, [token, ...rest]: readonly string[], value: Json): Json {
  if (token === undefined) return value;
  const inside = (document as Record<string, Json>)[token] as Json;
  if (Array.isArray(document)) {
    return document.map((each: Json, index) => (`${index}` === token ? withValue(each, rest, value) : each));
  }
  return { ...(document as Record<string, Json>), [token]: withValue(inside, rest, value) };
}

/** The policy with these places as they are to be, as the next version. Every path has to be there: see {@link changeFaults}. */
export function policyWith(changes: readonly Pick<PolicyChange, 'path' | 'value'>[], base: Policy): Policy {
  const changed = changes.reduce<Json>(
    (document, { path, value }) => withValue(document, tokensOf(path), value),
    base as unknown as Json,
  );
  return { ...(changed as unknown as Policy), version: base.version + 1 };
}

/** The version as it is published: called after the paper that orders it, unless the draft gives it a name. */
export function publishedPolicy(
  { changes, document }: Pick<PolicyContents, 'changes' | 'document'>,
  base: Policy,
): Policy {
  const policy = policyWith(changes, base);
  if (changes.some(({ path }) => inside(path, '/name'))) return policy;
  return { ...policy, name: { zh: `按${document}修订的规则`, en: `policy as revised by ${document}` } };
}

/** What is wrong with the changes one by one: whether each can be made at all. */
export function placeFaults(changes: readonly PolicyChange[], base: Policy): readonly ChangeFault[] {
  return changes.flatMap((change, index): readonly ChangeFault[] => {
    const { path, value } = change;
    const code = faultOf(path, value, changes.slice(0, index), base) ?? movedFault(change, base);
    return code ? [{ index, path, code, text: null }] : [];
  });
}

/** Of a fault of the whole policy: the change that it comes from, where one can be told. */
export function faultOfWhole({ path, text }: PolicyFault, changes: readonly PolicyChange[]): ChangeFault {
  const pointer = `/${path.join('/')}`;
  const index = changes.findIndex((each) => inside(pointer, each.path) || inside(each.path, pointer));
  return { index: index < 0 ? null : index, path: pointer, code: 'POLICY_INVALID', text };
}

/** What is wrong with it in this place, with the people who are in office there. */
export const faultsOfPlace = (
  changes: readonly PolicyChange[],
  base: Policy,
  directory: Directory,
): readonly ChangeFault[] => {
  const { acts, second } = policyWith(changes, base).access;
  const { access } = base;
  const faults = [...nobodyLeft(second, access.second, directory), ...givenToNobody(acts, access.acts, directory)];
  return faults.map((fault) => faultOfWhole(fault, changes));
};

const SHAPELESS: PolicyFault = {
  path: [],
  text: { zh: '改后的内容不成规则', en: 'what comes of it is not shaped like a policy' },
};

/** What is wrong with the changes one by one, and, where nothing is, with the policy that comes of them. */
export function changeFaults(changes: readonly PolicyChange[], base: Policy): readonly ChangeFault[] {
  const faults = placeFaults(changes, base);
  if (faults.length > 0) return faults;
  try {
    return policyFaults(policyWith(changes, base)).map((fault) => faultOfWhole(fault, changes));
  } catch {
    // A list of something else altogether: its shape is looked at by whoever takes it in, and a decision never fails.
    return [faultOfWhole(SHAPELESS, changes)];
  }
}

function faultOf(
  path: string,
  value: Json,
  before: readonly PolicyChange[],
  base: Policy,
): Exclude<ChangeFaultCode, 'POLICY_INVALID'> | null {
  const place = valueAt(base, path);
  if (!place.found) return 'CHANGE_PATH';
  if (FIXED.includes(path)) return 'CHANGE_FIXED';
  if (before.some((each) => inside(path, each.path) || inside(each.path, path))) return 'CHANGE_TWICE';
  if (!sameKind(place.value, value)) return 'CHANGE_KIND';
  return sameJson(place.value, value) ? 'CHANGE_NOTHING' : null;
}

/** What stands there is no longer what the draft was written over. */
function movedFault({ entry, from, path }: PolicyChange, base: Policy): 'CHANGE_MOVED' | null {
  const document = base as unknown as Json;
  const place = valueAt(document, path);
  return place.found && sameJson(place.value, from) && entryAt(document, path) === entry ? null : 'CHANGE_MOVED';
}

const inside = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);

/** Whether one may stand where the other does: what may be empty (null) may also be filled. */
function sameKind(old: Json, value: Json): boolean {
  if (old === null || value === null) return old === null || typeof old === 'string';
  if (Array.isArray(old) || Array.isArray(value)) return Array.isArray(old) && Array.isArray(value);
  // A rung is so many working days after the limit, or `yellow`.
  const rung = (each: Json): boolean => typeof each === 'number' || each === 'yellow';
  return typeof old === typeof value || (rung(old) && rung(value));
}

/** Equal but for the order of their keys. */
export function sameJson(one: Json, other: Json): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      sameJson((one as Record<string, Json>)[key] as Json, (other as Record<string, Json>)[key] as Json),
  );
}

export interface ChangedPlace {
  readonly path: string;
  /** Absent where there was nothing, or where nothing is left. */
  readonly from?: Json;
  readonly to?: Json;
}

/** Where two documents differ, down to single values; in the order of the newer one. */
export function changedPlaces(from: Json, to: Json, path = ''): readonly ChangedPlace[] {
  if (sameJson(from, to)) return [];
  const open = (each: Json): each is Record<string, Json> => typeof each === 'object' && each !== null;
  if (!open(from) || !open(to) || Array.isArray(from) !== Array.isArray(to)) return [{ path, from, to }];
  const keys = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return keys.flatMap((key) => {
    const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const was = from[key];
    const is = to[key];
    if (was === undefined) return is === undefined ? [] : [{ path: place, to: is }];
    return is === undefined ? [{ path: place, from: was }] : changedPlaces(was, is, place);
  });
}
