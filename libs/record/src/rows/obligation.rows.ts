import { type Obligation, type Policy, projectObligations, type Directory, type World } from '@bangban/domain';

/** What is owed on the project after a decision: by the rules that it stands on then. */
export function owedAfter(
  { project }: World,
  ctx: { readonly policy: Policy; readonly newPolicy?: Policy | null; readonly directory: Directory },
): readonly Obligation[] {
  if (!project) return [];
  const adopted = ctx.newPolicy?.version === project.policyVersion ? ctx.newPolicy : ctx.policy;
  return projectObligations(project, adopted, ctx.directory);
}

export const obligationRow = (projectId: string, owed: Obligation): object => ({
  project_id: projectId,
  matter: owed.matter,
  kind: owed.kind,
  clock: owed.clock,
  act: owed.act,
  people: owed.people,
  unit_id: owed.unitId,
  due_at: owed.due,
  yellow_at: owed.yellowAt,
  provisional: owed.provisional,
});
