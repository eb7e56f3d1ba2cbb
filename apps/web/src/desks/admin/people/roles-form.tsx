import { App, Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, ROLES } from '@bangban/domain';
import type { Person } from '../../../lib/reference';
import { useDraft } from '../../../lib/use-draft';
import { useSave } from '../../../lib/use-save';
import { DraftNote } from '../../../pieces/draft-note';
import { GatedButton } from '../../../pieces/gated-button';
import { saveRoles } from '../directory-changes';
import { FormFault } from '../../../pieces/form-fault';
import { rolesClosed } from './accounts';

interface RolesFormProps {
  readonly person: Person;
  readonly reason: string | null;
}

/** What somebody may be. What does not go together cannot be ticked together. */
export function RolesForm({ person, reason }: RolesFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const { clear, restored, set, values } = useDraft<{ readonly roles: readonly Role[] }>('Roles', [person.id], {
    roles: person.roles,
  });
  const chosen = values.roles;
  const form = useSave(() => saveRoles(person.id, chosen));
  const impossible = rolesClosed(chosen);

  async function submit(): Promise<void> {
    if (!(await form.save(undefined))) return;
    clear();
    void message.success(t('admin.people.rolesSaved', { name: person.name }));
  }

  return (
    <section className="drawer-part" aria-labelledby={id}>
      <h2 id={id}>{t('admin.people.roles')}</h2>
      {restored ? <DraftNote onClear={clear} /> : null}
      <div className="role-boxes">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            checked={chosen.includes(role)}
            disabled={reason !== null || impossible.includes(role)}
            onChange={({ target }) =>
              set({ roles: target.checked ? [...chosen, role] : chosen.filter((each) => each !== role) })
            }
          >
            {t(`words.role.${role}`)}
          </Checkbox>
        ))}
      </div>
      {reason === null && impossible.length > 0 ? <p className="faint">{t('admin.people.rolesRule')}</p> : null}
      <FormFault words={form.refusal} />
      <div className="part-foot">
        <GatedButton type="primary" loading={form.busy} reason={reason} onClick={() => void submit()}>
          {t('admin.people.saveRoles')}
        </GatedButton>
      </div>
      {reason === null ? null : <p className="faint">{reason}</p>}
    </section>
  );
}
