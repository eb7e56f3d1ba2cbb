import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTIES } from '@bangban/domain';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { type PartProps, projectCommand } from './shared';

/** 五位一体: who leads and who helps, since when; what is empty can be filled here. */
export function Parties({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { project } = detail;
  return (
    <section>
      <h2>{t('project.parties')}</h2>
      <dl className="parties">
        {PARTIES.map((party) => {
          const member = project.parties[party];
          return (
            <div key={party} className="party">
              <dt className="muted">{t(`words.party.${party}`)}</dt>
              <dd>
                {member ? (
                  <>
                    {member.unitId ? `${nameOf(member.unitId)} ` : null}
                    <span className="strong">{nameOf(member.personId)}</span>{' '}
                    <span className="faint party-since">{dayOf(member.since)}</span>
                    {member.fallback ? <p className="muted">{t('queue.fallback')}</p> : null}
                  </>
                ) : (
                  <span className="row">
                    <span className="faint grow">{t('project.empty')}</span>
                    <CommandButton
                      projectId={project.id}
                      command={projectCommand(commands, party === 'leader' ? 'AssignLeader' : 'FillHelpParty')}
                      {...(party === 'leader' ? {} : { values: { party } })}
                      size="small"
                    />
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
