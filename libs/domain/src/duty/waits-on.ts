import { activePerson, type Directory, signingHead } from '@bangban/kernel';
import { confirmingHolder, resolveHolder } from './holders';
import type { ProjectState } from '../project/project.state';
import type { HelpItemState } from '../help-item/help-item.state';
import { awaitsConfirmation } from '../help-item/item-states';

/** In whose hands an open item is: who has the act that moves it on, or answers for it. Nobody for a draft or an end. */
export function waitsOn(item: HelpItemState, project: ProjectState, directory: Directory): readonly string[] {
  const head = signingHead(directory, item.unitId);
  const people = (...ids: readonly (string | null)[]): readonly string[] => [
    ...new Set(ids.filter((id): id is string => activePerson(directory, id) !== null)),
  ];
  switch (item.state) {
    case 'issued':
    case 'signed':
    case 'in-progress':
      return people(item.personId, head);
    case 'awaiting-signature':
      return people(head);
    case 'reported':
      return people(resolveHolder('helpdesk', '*', project, directory).personId);
    case 'verified':
      return awaitsConfirmation(item)
        ? people(confirmingHolder(project, directory).personId)
        : people(resolveHolder('helpdesk', '*', project, directory).personId);
    default:
      return [];
  }
}
