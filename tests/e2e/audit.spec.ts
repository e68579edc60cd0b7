import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wholeSite } from '@/newsroom/people/roles';
import { createTag } from '@/newsroom/tags/commands/create-tag';
import { allEvents, asOwner, wrote } from '../support/audit';
import { person } from '../support/newsroom';
import { findings } from './axe';
import { stickingOut } from './measure';
import { browserLocale, desk, expect, freshSlug, languages } from './support';

const words = {
  en: {
    heading: 'Audit',
    filter: 'Filter',
    what: 'What',
    made: 'Made the tag',
    changes: /changes? of event/,
    show: 'Show',
    clear: 'Clear the filter',
    check: 'Check the log',
    whole: /^The log is whole\. \d+ events, from /,
    csv: 'Export CSV',
    json: 'Export JSON',
    older: 'Older',
  },
  zh: {
    heading: '审计记录',
    filter: '筛选',
    what: '事项',
    made: '新建标签',
    changes: /处改动 （记录 \d+）/,
    show: '查看',
    clear: '清除筛选',
    check: '检查完整性',
    whole: /^记录完整。 ?共 \d+ 条/,
    csv: '导出 CSV 文件',
    json: '导出 JSON 文件',
    older: '更早',
  },
} as const;

/** Does something that is noted. @returns what it is called */
async function makeTag(): Promise<string> {
  const name = freshSlug();
  await createTag(await person('Chen Jing', wholeSite('chiefEditor')), { nameEn: name, nameZh: name });
  return name;
}

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

for (const language of languages) {
  const said = words[language];
  desk.describe(`the audit, ${language}`, () => {
    desk.use({ locale: browserLocale[language] });

    desk('shows what was done, is searched, checked and taken along', async ({ page }) => {
      const name = await makeTag();
      await page.goto('/admin');
      await page
        .getByRole('navigation')
        .first()
        .getByRole('link', { name: /^(Audit|审计)$/ })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: said.heading })).toBeVisible();
      await page.getByText(said.filter, { exact: true }).click();
      await page.getByLabel(said.what, { exact: true }).selectOption('tag.created');
      await page.getByRole('button', { name: said.show }).click();
      await expect(page).toHaveURL(/event=tag\.created/);
      const row = page.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText(`${said.made}`);
      const others = page.getByRole('row').filter({ hasNotText: said.made });
      await expect(others).toHaveCount(1); // the head of the table
      await row.locator('summary').filter({ hasText: said.changes }).press('Enter');
      await expect(row.getByRole('insertion').first()).toHaveText(name);

      const csv = await download(page, said.csv);
      expect(csv.startsWith('\uFEFF"sequence"')).toBe(true);
      expect(csv).toContain(name);
      const json = JSON.parse(await download(page, said.json)) as { event: string }[];
      expect(json.length).toBeGreaterThan(0);
      expect(json.every(({ event }) => event === 'tag.created')).toBe(true);

      await page.getByRole('link', { name: said.clear }).click();
      await expect(page).toHaveURL(/\/admin\/audit$/);
      const check = page.getByRole('button', { name: said.check });
      await expect(check).toBeEnabled();
      await check.press('Enter');
      await expect(page.getByRole('main').getByRole('status')).toHaveText(said.whole);
    });

    desk('fits a phone, and nothing is in its way', async ({ page }) => {
      await makeTag();
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto('/admin/audit?event=tag');
        const opened = page.getByRole('main').locator('tbody summary');
        for (const each of (await opened.all()).slice(0, 5)) await each.click();
        expect(await stickingOut(page), `${width}`).toEqual([]);
        expect(await findings(page), `${width}`).toEqual([]);
      }
    });
  });
}

desk('older events are on the next page, and the newest one step away', async ({ page }) => {
  for (let number = 0; number < 60; number += 1) await wrote('report.read');
  await page.goto('/admin/audit');
  await expect(page.getByRole('row')).toHaveCount(51);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(/before=\d+/);
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(page).toHaveURL(/\/admin\/audit$/);
});

desk('a log that somebody has altered is named, and whole again once it is mended', async ({ page }) => {
  const third = (await allEvents()).at(2);
  const set = (to: string) =>
    asOwner(`UPDATE "AuditEvent" SET "requestId" = '${to}' WHERE "sequence" = ${third?.sequence}`);
  await set('altered');
  await page.goto('/admin/audit');
  await page.getByRole('button', { name: 'Check the log' }).click();
  const found = page.getByRole('main').getByRole('status');
  await expect(found).toContainText(`The log is broken: event ${third?.sequence} (`);
  await set(third?.requestId ?? '');
  await page.getByRole('button', { name: 'Check the log' }).click();
  await expect(found).toContainText('The log is whole.');
});
