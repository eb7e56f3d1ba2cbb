import { ACTS } from '../model/acts';
import type { FormFact, ItemFact, ProjectFact, QuestionFact } from '../model/facts';
import type { Operation } from './operations';

/** What a command may be about on a file, and as what that counts when it is asked whether it ever came up. */
export interface About {
  readonly cell: string;
  readonly item: ItemFact | null;
  readonly question: QuestionFact | null;
  readonly form?: FormFact;
}

/** Where a file stands: under way, in which stage; else by which end. */
const standing = ({ stage, status }: Pick<ProjectFact, 'stage' | 'status'>): string =>
  status === 'active' ? `active ${stage}` : status;

/** Everything on the file that the command can be given about. */
export function subjectsOf(command: string, { names }: Operation, file: ProjectFact): readonly About[] {
  const { of } = ACTS[command] ?? {};
  const at = standing(file);
  const onItems = file.items.map((item) => ({ cell: `${at}, ${item.state}: ${command}`, item, question: null }));
  if (of === 'item') return onItems;
  if (of === 'question') {
    return [null, ...file.items.filter(({ open }) => open)].flatMap((item) =>
      (item ?? file).questions.map((question) => ({
        cell: `${at}, question${item ? ' of a matter' : ''}: ${command}`,
        item,
        question,
      })),
    );
  }
  if (of === 'form') {
    return file.forms
      .filter(({ open }) => open)
      .map((form) => ({ cell: `${at}, form: ${command}`, item: null, question: null, form }));
  }
  const alone = { cell: `${at}: ${command}`, item: null, question: null };
  return [alone, ...(names.includes('itemId') ? onItems : [])];
}
