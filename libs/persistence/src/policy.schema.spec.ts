import { expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '@bangban/domain';
import { policySchema } from './policy.schema';

it('guards in older versions what came to be guarded later', () => {
  const { access } = DEFAULT_POLICY;
  const older = { ...access, reading: { ...access.reading, fields: { phone: 'reader' } } };
  const read = policySchema.parse({ ...DEFAULT_POLICY, access: older });
  expect(read.access.reading.fields).toEqual({ phone: 'reader', amount: 'office' });
});

it('takes the default policy, and none that names somebody for what they may not do', () => {
  expect(policySchema.safeParse(DEFAULT_POLICY).success).toBe(true);
  const [first, ...gate] = DEFAULT_POLICY.stages.intent.gate;
  const intent = { ...DEFAULT_POLICY.stages.intent, gate: [{ ...first, holder: 'helpdesk' }, ...gate] };
  const wrong = policySchema.safeParse({ ...DEFAULT_POLICY, stages: { ...DEFAULT_POLICY.stages, intent } });
  expect(wrong.error?.issues).toMatchObject([
    {
      path: ['stages', 'intent', 'gate', 0, 'holder'],
      message: expect.stringMatching(
        /明确包保领导.*无权办理.*；helpdesk is named for “leader named” and may not do it/,
      ),
    },
  ]);
});

it('gives acts to whom they were given in versions from before', () => {
  const { acts, ...older } = DEFAULT_POLICY.access;
  expect(policySchema.parse({ ...DEFAULT_POLICY, access: older }).access.acts).toEqual(acts);
  const wrong = { ...older, acts: { adopt: ['supervision-head'] } };
  expect(policySchema.safeParse({ ...DEFAULT_POLICY, access: wrong }).success).toBe(false);
});

it('knows of versions from before who the second person was', () => {
  const { second, ...older } = DEFAULT_POLICY.access;
  const read = policySchema.parse({ ...DEFAULT_POLICY, access: older });
  expect(read.access.second).toEqual(second);
  const { verify: _, ...some } = second;
  expect(policySchema.safeParse({ ...DEFAULT_POLICY, access: { ...older, second: some } }).success).toBe(false);
});

it('knows of versions from before who stood in for whom, and which office a post was of', () => {
  const { access } = DEFAULT_POLICY;
  const { namedBy: _, standIns: __, ...terms } = access.substitution;
  const { offices: ___, ...apart } = access.separation;
  const older = { ...access, substitution: terms, separation: apart };
  const read = policySchema.parse({ ...DEFAULT_POLICY, access: older });
  expect([read.access.substitution, read.access.separation]).toEqual([access.substitution, access.separation]);
});

it('lets no limit be put off under a version from before that could be asked for', () => {
  const { extensions: _, ladders, limits, ...rest } = DEFAULT_POLICY;
  const { 'extension-decision': ladder, ...olderLadders } = ladders;
  const { extensionDecision, ...olderLimits } = limits;
  const { extension, ...second } = DEFAULT_POLICY.access.second;
  const access = { ...DEFAULT_POLICY.access, second };
  const read = policySchema.parse({ ...rest, access, ladders: olderLadders, limits: olderLimits });
  expect(read.extensions.perItem).toBe(0);
  expect([read.limits.extensionDecision, read.ladders['extension-decision'], read.access.second.extension]).toEqual([
    ...[extensionDecision, ladder, extension],
  ]);
});

it('tells nobody that nothing moves under a version from before that could be asked for', () => {
  const { ladders, stagnation: _, ...rest } = DEFAULT_POLICY;
  const { 'silent-investor': silent, 'stalled-item': item, 'stalled-project': project, ...older } = ladders;
  const read = policySchema.parse({ ...rest, ladders: older });
  expect(read.stagnation).toMatchObject({ item: 0, investor: 0, stages: { lead: 0, production: 0 } });
  expect(read.ladders).toMatchObject({ 'silent-investor': silent, 'stalled-item': item, 'stalled-project': project });
});
