import { useQuery, useQueryClient } from '@tanstack/react-query';
import { defaultStringifySearch, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { CloseOutlined } from '@ant-design/icons';
import { App, Button, Input, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../lib/api';
import { ONCE } from '../../lib/once';
import { asProblem, wordsOf } from '../../lib/problem';
import { useLanguage } from '../../i18n/use-language';
import { projectsSearch } from '../../lib/searches';
import { savedViewsQuery } from './projects-queries';

const keepView = (body: { readonly name: string; readonly address: string }) =>
  answerOf(api.POST('/api/saved-views', { params: { header: ONCE }, body }));

/** Filters under a name: kept on the server, so that they are there at every desk. */
export function SavedViews(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { pathname } = useLocation();
  // What lies over the page is no part of the view, and neither is what the page does not understand.
  const search = projectsSearch(useSearch({ strict: false }));
  const { data } = useQuery(savedViewsQuery);
  const [name, setName] = useState('');
  const [open, setOpen] = useState(false);
  const views = (data ?? []).filter(({ address }) => address.startsWith('/projects'));

  async function change(work: Promise<unknown>, done?: string): Promise<boolean> {
    try {
      await work;
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      if (done) void message.success(done);
      return true;
    } catch (error) {
      void message.error(wordsOf(asProblem(error), language) ?? t('states.serverAway.title'));
      return false;
    }
  }
  const save = async (): Promise<void> => {
    const given = name.trim();
    if (given === '') return;
    const address = `${pathname}${defaultStringifySearch(search)}`;
    if (await change(keepView({ name: given, address }), t('projects.saved.kept', { name: given }))) setName('');
  };

  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className="saved-views">
          {views.length === 0 ? <p className="muted">{t('projects.saved.none')}</p> : null}
          <ul>
            {views.map(({ address, id, name: label }) => (
              <li key={id} className="row">
                <button
                  type="button"
                  className="bare link grow cut"
                  onClick={() => {
                    setOpen(false);
                    void navigate({ href: address });
                  }}
                >
                  {label}
                </button>
                <Button
                  type="text"
                  size="small"
                  icon={<CloseOutlined />}
                  aria-label={t('projects.saved.remove', { name: label })}
                  onClick={() =>
                    void change(answerOf(api.DELETE('/api/saved-views/{id}', { params: { path: { id } } })))
                  }
                />
              </li>
            ))}
          </ul>
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <Input
              aria-label={t('projects.saved.name')}
              placeholder={t('projects.saved.save')}
              maxLength={40}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <Button htmlType="submit" disabled={name.trim() === ''}>
              {t('projects.saved.confirm')}
            </Button>
          </form>
        </div>
      }
    >
      <Button>{t('projects.saved.title')}</Button>
    </Popover>
  );
}
