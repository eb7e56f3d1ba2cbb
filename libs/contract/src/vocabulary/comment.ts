/** 批示意见 enters the record for good; a working note (工作备注) can be taken back by whoever wrote it. */
export const COMMENT_KINDS = ['official', 'note'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export const COMMENT_STATUSES = ['standing', 'withdrawn'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];
