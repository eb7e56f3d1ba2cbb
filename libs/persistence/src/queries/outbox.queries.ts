/** Has the workflows of projects told what the record holds; which projects, whoever uses it adds. */
export const TELL_PROJECTS = `INSERT INTO outbox (stream_kind, stream_id, seq) SELECT 'project', id, seq FROM project`;
