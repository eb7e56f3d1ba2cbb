import { Link } from '@tanstack/react-router';
import type { Column } from './data-rows';

interface OfProject {
  readonly projectId: string;
  readonly projectName: string;
}

type Shown = Pick<Column<OfProject>, 'title' | 'width'> &
  Partial<Pick<Column<OfProject>, 'narrow'>> & {
    /** Beside another link that is what the row is about. */
    readonly quiet?: boolean;
  };

/** Of which project a row is, by a link to it. */
export const projectColumn = ({ quiet = false, ...shown }: Shown): Column<OfProject> => ({
  key: 'project',
  ...shown,
  by: ({ projectName }) => projectName,
  cell: ({ projectId, projectName }) => (
    <Link to="/projects/$projectId" params={{ projectId }} {...(quiet ? { className: 'quiet' } : {})}>
      {projectName}
    </Link>
  ),
});
