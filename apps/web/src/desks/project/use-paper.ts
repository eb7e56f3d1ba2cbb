import { type ComponentType, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShortcut } from '../../app/use-shortcut';
import { complaintsQuery } from '../../lib/complaints';
import { filesQuery } from '../../lib/files';
import { itemsQuery } from '../../lib/items';
import { escalationsQuery, eventsQuery } from '../../lib/project';
import { reviewsQuery } from '../../lib/reviews';
import { formsQuery } from '../../lib/supervision-forms';
import { queryClient } from '../../lib/query-client';
import { usePrinting } from '../../pieces/use-printing';
import type { ProjectPaperProps } from './project-paper';

interface Paper {
  /** Reads what the sheet needs and opens the browser's print dialog. */
  readonly print: () => Promise<void>;
  /** Null while nothing is printed. */
  readonly Paper: ComponentType<ProjectPaperProps> | null;
  /** The browser prints and the sheet was not made ready: it shows the open tab alone. */
  readonly onlyTab: boolean;
}

/**
 * A project on paper holds what its tabs hold. A browser does not wait while it prints, so everything is read before: by
 * the button of the page, and by Ctrl+P. What cannot be read now is left out, with its own words why.
 */
export function usePaper(projectId: string): Paper {
  const printing = usePrinting();
  const [paper, setPaper] = useState<{ readonly Paper: ComponentType<ProjectPaperProps> } | null>(null);
  async function print(): Promise<void> {
    const [{ ProjectPaper }] = await Promise.all([
      import('./project-paper'),
      Promise.allSettled([
        queryClient.query(itemsQuery({ projectId })),
        queryClient.query(eventsQuery(projectId)),
        queryClient.query(escalationsQuery(projectId)),
        queryClient.query(filesQuery(projectId)),
        queryClient.query(formsQuery({ projectId })),
        queryClient.query(complaintsQuery({ projectId })),
        queryClient.query(reviewsQuery({ projectId })),
      ]),
    ]);
    flushSync(() => setPaper({ Paper: ProjectPaper }));
    window.print();
  }
  useShortcut('p', () => void print(), { withControl: true });
  return { print, Paper: printing && paper ? paper.Paper : null, onlyTab: printing && !paper };
}
