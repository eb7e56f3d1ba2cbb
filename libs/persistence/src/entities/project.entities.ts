import { instant, integer, json, key, nullable, owned, references, table, text, texts, uuid } from './entity-helpers';
import { streamColumns } from './stream.columns';

export const project = table(
  'project',
  {
    id: key(uuid(), 'pk_project'),
    ...streamColumns,
    name: text(),
    investor_name: text(nullable),
    amount: { type: 'numeric', nullable: true },
    currency: text(nullable),
    industry: text(),
    landing_unit_id: text(nullable),
    introducing_unit_id: text(),
    follower_id: text(),
    leader_id: text(nullable),
    party_unit_ids: texts(),
    party_person_ids: texts(),
    investor_contact_ids: texts(),
    platform: text(),
    signing_year: integer(nullable),
    origin: text(),
    supervision_level: text(),
    stage: text(),
    stage_entered_at: instant(),
    policy_version: integer(),
    next_wake_up: instant(nullable),
    yellow_at: instant(nullable),
    due_at: instant(nullable),
    provenance_source: text(nullable),
    provenance_reference: text(nullable),
    state: json(),
    created_at: instant(),
    /** The names by which it is found, folded. */
    search_text: text(),
    stalled_since: instant(nullable),
    /** The company's name as names are compared; of what has signed null. */
    company_key: text(nullable),
  },
  {
    indices: [
      { name: 'ix_project_stage', columns: ['stage', 'status'] },
      { name: 'ix_project_created', columns: ['created_at', 'id'] },
      { name: 'ix_project_leader', columns: ['leader_id'] },
      owned('ix_project_wake_up', 'next_wake_up'),
      owned('ux_project_provenance', 'provenance_source', 'provenance_reference'),
      owned('ix_project_text', 'search_text'),
      owned('ix_project_investor', 'state'),
      owned('ix_project_expansion', 'state'),
      owned('ix_project_company', 'company_key', 'created_at'),
      owned('ix_project_at_work', 'id'),
      owned('ix_project_stalled', 'id'),
      owned('ix_project_name', 'id'),
      owned('ix_project_commitments', 'id'),
      owned('ix_project_signs', 'id'),
      owned('ix_project_long_name', 'id'),
      owned('ix_project_party_units', 'party_unit_ids'),
    ],
  },
);

/** Where a proof of funds has been recorded; whether it still stands is said by the project. */
export const fundProof = table(
  'fund_proof',
  { arrival_id: key(uuid(), 'pk_fund_proof'), project_id: uuid(), proof_key: text() },
  {
    foreignKeys: [references('project', 'project_id', 'fk_fund_proof_project')],
    indices: [
      { name: 'ix_fund_proof_key', columns: ['proof_key'] },
      { name: 'ix_fund_proof_project', columns: ['project_id'] },
    ],
  },
);
