import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, ROLES } from '@bangban/kernel';
import { newestPolicyQuery, type Person } from '../../../lib/reference';
import { useSession } from '../../../lib/session';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../pieces/draft-note';
import { GatedButton } from '../../../pieces/gated-button';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import { type Leaving, saveRoles } from '../directory-changes';
import { useDirectorySave } from '../use-directory-save';
import { FormFault } from '../../../pieces/form-fault';
import { rolesClosed } from './accounts';

interface RolesFormProps {
  readonly person: Person;
  readonly reason: string | null;
}

/** What somebody may be. What does not go together cannot be ticked together. */
export function RolesForm({ person, reason: notTheirs }: RolesFormProps): ReactNode {
  const { t } = useTranslation();
  const own = useSession().personId === person.id;
  const reason = notTheirs ?? (own ? t('admin.people.ownRights') : null);
  const id = useId();
  const { clear, restored, set, values } = useDraft<{ readonly roles: readonly Role[] }>('Roles', [person.id], {
    roles: person.roles,
  });
  const chosen = values.roles;
  const form = useDirectorySave((leaving) => saveRoles(person.id, chosen, leaving));
  const { data: policy } = useQuery(newestPolicyQuery);
  const impossible = rolesClosed(chosen, { kind: person.kind, separation: policy?.access.separation });

  async function submit(leaving?: Leaving): Promise<void> {
    if (!(await form.save(leaving))) return;
    clear();
    form.tell(t('admin.people.rolesSaved', { name: person.name }));
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
      {form.left ? (
        <WorkLeftPanel left={form.left} busy={form.busy} onConfirm={(leaving) => void submit(leaving)} />
      ) : null}
      <div className="part-foot">
        <GatedButton type="primary" loading={form.busy} reason={reason} onClick={() => void submit()}>
          {t('admin.people.saveRoles')}
        </GatedButton>
      </div>
      {reason === null ? null : <p className="faint">{reason}</p>}
    </section>
  );
}
