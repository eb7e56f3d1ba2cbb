import { createHash } from 'node:crypto';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { openStage } from '../../support/browser';
import { type Begun, begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

/** The viewer for PDF is no part of the browser without windows. */
const stage = openStage('whole');
const { browserAs, scene } = stage;
let project: Begun;
let handler: Person;

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** One blank page. */
const PAPER = Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
    `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n`,
);
/** The first bytes of an archive whose entry is longer than what tells other kinds. */
const ARCHIVE = Buffer.alloc(8_000);
ARCHIVE.write('PK\u0003\u0004', 'latin1');
ARCHIVE.writeUInt32LE(100_000, 18);

const preview = ({ page }: Person, name: string): Locator => page.getByRole('dialog', { name });
const listed = ({ page }: Person, name: string): Locator =>
  page.getByRole('list', { name: '文件' }).getByRole('listitem').filter({ hasText: name });

describe('files of a project', () => {
  beforeAll(async () => {
    project = await begin(stage, { name: '锂电池隔膜项目', items: [{ title: '道路开口协调', limit: 10 }] });
  });

  scene('are added on the page of an item by whoever works on it, archives too', async () => {
    handler = await browserAs('park-handler');
    await handler.open(`/items/${project.items.道路开口协调}`);
    await handler.page.getByLabel('选择文件').setInputFiles([
      { name: '现场.png', mimeType: 'image/png', buffer: PICTURE },
      { name: '批复.pdf', mimeType: 'application/pdf', buffer: PAPER },
      { name: '图纸.zip', mimeType: 'application/zip', buffer: ARCHIVE },
    ]);
    for (const name of ['现场.png', '批复.pdf', '图纸.zip']) await listed(handler, name).waitFor();
    await listed(handler, '图纸.zip').getByText('压缩包').waitFor();
  });

  scene('are looked at in place: a picture, and a PDF in the viewer of the browser', async () => {
    await handler.button('现场.png', listed(handler, '现场.png')).click();
    const picture = preview(handler, '现场.png').getByRole('img', { name: '现场.png' });
    await picture.waitFor();
    expect(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
    // The browser's viewer is a page of its own within the frame; there is none where the file may not be shown.
    const viewer = handler.page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('chrome-extension:'));
    await handler.button('下一个').or(handler.button('上一个')).and(handler.page.locator(':enabled')).first().click();
    const paper = preview(handler, '批复.pdf').locator('iframe');
    await paper.waitFor();
    await viewer;
    await handler.page.keyboard.press('Escape');
    await paper.waitFor({ state: 'hidden' });
  });

  scene('are opened from the evidence that names them', async () => {
    const sha256 = createHash('sha256').update(PAPER).digest('hex');
    const evidence = {
      kind: 'project-filing',
      number: '备案〔2026〕18号',
      date: '2026-01-05',
      earlyReason: '登记前已备案',
      sha256,
    };
    await project.give('officer', 'record-evidence', evidence);
    await handler.open(`/projects/${project.projectId}`);
    await handler.page.getByRole('tab', { name: '佐证材料' }).click();
    const row = handler.page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: '备案〔2026〕18号' });
    await handler.button('批复.pdf', row).click();
    await preview(handler, '批复.pdf').locator('iframe').waitFor();
    await handler.page.keyboard.press('Escape');
  });
});
