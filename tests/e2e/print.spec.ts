import { readPdf } from '../support/pdf';
import { expect, languages, release, test } from './support';

/** A4 in points. */
const a4 = { width: 595, height: 842 };

const words = {
  en: {
    source: 'Source: Department of Public Technical Service',
    address: 'Address of this page',
    begins: 'On November 1st, 2020',
    ends: 'scholars',
    onScreen: ['Text size', 'Share', 'Work mail', 'Staff sign-in', 'Views', 'Home', 'Guides', 'Skip to', 'Report'],
  },
  zh: {
    source: '来源:公共技术服务部',
    // 页 comes out of a PDF as the radical that shares its glyph.
    address: '网址',
    begins: '2020年11月1日,中国行政管理学会',
    ends: '专家学者',
    onScreen: ['字号', '分享', '工作邮箱', '工作人员登录', '浏览', '首页', '编辑指南', '跳到', '纠错'],
  },
} as const;

for (const language of languages) {
  const { source, address, begins, ends, onScreen } = words[language];

  for (const [kind, path] of Object.entries({
    text: release(language),
    'text beside its translation': `${release(language)}/parallel`,
  })) {
    test(`${language}: on paper the ${kind} is whole, says where it stands, and holds nothing to press`, async ({
      page,
    }) => {
      await page.goto(path);
      const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBeLessThanOrEqual(3);
      for (const { width, height } of sheets)
        expect({ width: Math.round(width), height: Math.round(height) }).toEqual(a4);
      const text = sheets.map((sheet) => sheet.text).join('');
      for (const said of [source, begins, ends, address, path]) expect(text).toContain(said);
      for (const tool of onScreen) expect(text).not.toContain(tool);
      // Nobody turns a page for what would have had room on the one before.
      expect(sheets.at(-1)?.text.length).toBeGreaterThan(150);

      await page.emulateMedia({ media: 'print' });
      const code = page.locator('.printed').getByRole('img');
      await expect(code).toBeVisible();
      // 20 mm: a phone at arm's length still reads it.
      expect((await code.boundingBox())?.width).toBeGreaterThan(75);
    });
  }
}
