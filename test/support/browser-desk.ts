import type { Person } from './browser-person';

/** Leaves at somebody's workbench only the rows of one project; resolves when the others are gone. */
export async function seekAtDesk({ page }: Person, project: string): Promise<void> {
  await page.getByRole('searchbox', { name: '按事项或项目筛选' }).fill(project);
  await page.waitForURL(({ searchParams }) => searchParams.get('text') === project);
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^(选择|Select) / }) });
  await rows.filter({ hasNotText: project }).first().waitFor({ state: 'hidden' });
}
