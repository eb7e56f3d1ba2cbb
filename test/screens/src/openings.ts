import type { Page } from 'playwright-core';

/** What somebody does on a page before the picture is taken. */
export type Opening = (page: Page) => Promise<void>;

/** In both languages, as it stands in the app's own words. */
const ACT = {
  contact: /^(记录对接|Record a contact)$/,
  handOver: /^(提出交接|Propose a hand-over)$/,
  more: /(更多办理|More acts)$/,
} as const;

async function contactForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: ACT.contact }).first().click();
  await page.locator('.ant-drawer .field-row').first().waitFor();
}

/** Forms, dialogs and choosers, by the name of their picture. */
export const OPENINGS = {
  form: contactForm,
  'date-picker': async (page) => {
    await contactForm(page);
    await page.locator('.ant-drawer .ant-picker').first().click();
    await page.locator('.ant-picker-dropdown').waitFor();
  },
  'hand-over-form': async (page) => {
    await page.getByRole('button', { name: ACT.more }).click();
    await page.getByRole('menuitem', { name: ACT.handOver }).click();
    await page.locator('.ant-drawer .field-row').first().waitFor();
  },
  'bulk-preview': async (page) => {
    const boxes = page.locator('.queue-row .ant-checkbox-input');
    for (let index = 0; index < Math.min(3, await boxes.count()); index += 1) await boxes.nth(index).check();
    await page.locator('.bulk-bar .ant-btn-primary').first().click();
    await page.locator('.ant-modal .bulk-list').first().waitFor();
  },
  'search-palette': async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('.ant-modal input').first().fill('a');
  },
} as const satisfies Readonly<Record<string, Opening>>;
