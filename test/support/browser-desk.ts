import type { Person } from './browser-person';
import { eventually } from './installation';

/** Leaves at somebody's workbench only the rows of one project; resolves when the others are gone. */
export async function seekAtDesk({ page }: Person, project: string): Promise<void> {
  await page.getByRole('searchbox', { name: '按事项或项目筛选' }).fill(project);
  await page.waitForURL(({ searchParams }) => searchParams.get('text') === project);
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^(选择|Select) / }) });
  await rows.filter({ hasNotText: project }).first().waitFor({ state: 'hidden' });
}

/** Of a long list only what one has scrolled to is drawn. Resolves when a row with this text is. */
export async function scrollTo({ page }: Person, text: string): Promise<void> {
  await page.getByRole('row').nth(1).waitFor();
  await eventually(
    async () => {
      const drawn = await page.getByRole('row').filter({ hasText: text }).count();
      if (drawn === 0) await page.mouse.wheel(0, 400);
      return drawn;
    },
    (drawn) => drawn > 0,
  );
}
