import { expect, inject, it } from 'vitest';
import { Connection } from '../support/http';

const http = new Connection(inject('origin'));

/** The lines under the titles of a page, as they are read. */
async function linesOf(path: string): Promise<string[]> {
  const { body } = await http.ask(path);
  return [...body.matchAll(/<p class="meta">([\s\S]*?)<\/p>/g)].map(([, line = '']) =>
    line
      .replaceAll(/<!--.*?-->/g, '')
      .replaceAll(/<\/span>/g, ' ')
      .replaceAll(/<[^>]*>/g, '')
      .trim(),
  );
}

const named = 'news/dates-and-numbers';
const unnamed = 'news/zhou-min-keynote-2020-cpas';

it.each([
  [`/en/${named}`, /^Source: Newsroom +Date: 2020-11-06 +Views: \d+ +Editor: Shen Yue$/],
  [`/zh/${named}`, /^来源：编辑部 +日期：2020-11-06 +浏览：\d+ +责任编辑：沈悦$/],
  [`/zh-hant/${named}`, /^來源：編輯部 +日期：2020-11-06 +瀏覽：\d+ +責任編輯：沈悅$/],
  [`/en/${unnamed}`, /^Source: Department of Public Technical Service +Date: 2020-11-05 +Views: \d+$/],
  [`/zh/${unnamed}`, /^来源：公共技术服务部 +日期：2020-11-05 +浏览：\d+$/],
])('%s says on one line where it is from, when, and who answers for it', async (path, line) => {
  expect(await linesOf(path)).toEqual([expect.stringMatching(line)]);
});

it('both texts side by side name their editors, each in its own language', async () => {
  expect(await linesOf(`/en/${named}/parallel`)).toEqual([
    expect.stringMatching(/^Source: Newsroom +Date: 2020-11-06 +Editor: Shen Yue$/),
    expect.stringMatching(/^来源：编辑部 +日期：2020-11-06 +责任编辑：沈悦$/),
  ]);
});
