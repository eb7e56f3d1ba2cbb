/** What one file asks of another, as people call it. */
export const REACTION_WORDS = {
  NoteSharedProof: { zh: '注明凭证另有项目登记', en: 'note that a proof stands on another project' },
} as const;

/** Why the other file did not take it, by the code of its refusal, in a few words. */
export const REACTION_REFUSAL_WORDS = {
  PROJECT_STATUS: { zh: '对方项目已结束', en: 'the other project has ended' },
  PROOF_NOT_HERE: { zh: '该凭证在对方项目已撤销', en: 'the proof has been withdrawn there' },
} as const;
