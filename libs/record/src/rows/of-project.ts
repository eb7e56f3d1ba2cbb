import { PROJECT_KIND } from '@bangban/domain';

/** The columns by which a row says of which file it is: of a project, or of none. */
export function ofProject(id: string): { readonly stream_kind: string; readonly stream_id: string };
export function ofProject(id: string | null): {
  readonly stream_kind: string | null;
  readonly stream_id: string | null;
};
export function ofProject(id: string | null): {
  readonly stream_kind: string | null;
  readonly stream_id: string | null;
} {
  return { stream_kind: id === null ? null : PROJECT_KIND, stream_id: id };
}
