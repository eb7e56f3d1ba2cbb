import { key, owned, references, table, text, texts, uuid } from './entity-helpers';

/** Who stands on a project or one of its items, and so reads it. */
export const reader = table(
  'reader',
  {
    project_id: key(uuid(), 'pk_reader'),
    source: key(uuid(), 'pk_reader'),
    key: key(text(), 'pk_reader'),
  },
  {
    foreignKeys: [references('project', 'project_id', 'fk_reader_project')],
  },
);

/** All keys of a project in one row: by it readings find what they may show. */
export const readerSet = table(
  'reader_set',
  { project_id: key(uuid(), 'pk_reader_set'), keys: texts() },
  {
    foreignKeys: [references('project', 'project_id', 'fk_reader_set_project')],
    indices: [owned('ix_reader_set_keys', 'keys')],
  },
);
