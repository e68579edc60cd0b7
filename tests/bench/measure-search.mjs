import { Connection, now } from './client.mjs';
import { delays } from './numbers.mjs';
import { asBrowsersAsk, plan } from './plan.mjs';

/** What readers ask, and what nobody should be able to hurt the site with. No answer of these is stored. */
const questions = {
  'two characters': '周民',
  'a phrase in Chinese': '国家信息中心',
  'words in English': 'digital government suggestions',
  'nothing in one piece': '周民数字政府演讲',
  'nothing at all': '鸭嘴兽',
  '10,000 characters': 'a'.repeat(10_000),
  'operators of tsquery': "a & | ! <-> :* ' <2> ((((",
};

/** @returns for each question the milliseconds from asking to the whole page */
export async function measureSearch({ port }) {
  const connection = new Connection(port);
  const ask = async (locale, q) => {
    const since = now();
    const { status } = await connection.get(`/${locale}/search?q=${encodeURIComponent(q)}`, asBrowsersAsk);
    if (status !== 200) throw new Error(`a search was answered ${status}`);
    return now() - since;
  };
  const results = [];
  for (const [words, q] of Object.entries(questions)) {
    const locale = /\p{Script=Han}/u.test(q) ? 'zh' : 'en';
    await ask(locale, q);
    const times = [];
    for (let turn = 0; turn < plan.searches; turn += 1) times.push(await ask(locale, q));
    results.push({ words, ...delays(times) });
  }
  connection.close();
  return results;
}
