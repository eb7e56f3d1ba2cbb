import {
  bigint,
  flag,
  instant,
  integer,
  key,
  nullable,
  owned,
  references,
  table,
  text,
  texts,
  uuid,
} from './entity-helpers';

/** What is owed on a project itself and in answers about its items, and by whom. */
export const obligation = table(
  'obligation',
  {
    project_id: key(uuid(), 'pk_obligation'),
    matter: key(text(), 'pk_obligation'),
    kind: text(),
    clock: text(nullable),
    act: text(),
    people: texts(),
    unit_id: text(nullable),
    due_at: instant(nullable),
    yellow_at: instant(nullable),
    provisional: flag(),
    item_id: uuid(nullable),
    red_at: instant(nullable),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_obligation_project')],
    indices: [
      owned('ix_obligation_people', 'people'),
      { name: 'ix_obligation_unit', columns: ['unit_id'] },
      owned('ix_obligation_due', 'due_at', 'project_id', 'matter'),
    ],
  },
);

/** By which rules and which directory what is owed on a project was told. */
export const obligationBasis = table(
  'obligation_basis',
  {
    project_id: key(uuid(), 'pk_obligation_basis'),
    directory_version: bigint(),
    edition: integer(),
  },
  { foreignKeys: [references('project', 'project_id', 'fk_obligation_basis_project')] },
);
