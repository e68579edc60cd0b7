import { describe, expect, it } from 'vitest';
import { documentsOf } from '@/newsroom/search/documents';
import { fold } from '@/newsroom/search/fold';
import { looseWords } from '@/newsroom/search/loose-words';
import { findSpans, piecesOf } from '@/newsroom/search/marks';
import { loosen, parseQuestion } from '@/newsroom/search/question';
import { snippetOf } from '@/newsroom/search/snippet';
import type { Stems } from '@/newsroom/search/stems';
import { tsQueries } from '@/newsroom/search/tsquery';
import { splitUnits } from '@/newsroom/search/units';

/** Enough of a stemmer for what is said here; the real one is PostgreSQL’s. */
const stems: Stems = (word) => ({
  lexeme: word.replace(/(?<=..)(s|ing|ed)$/, ''),
  common: /^(the|of|and)$/.test(word),
});

const words = (text: string, locale: 'en' | 'zh') => splitUnits(text, locale).map((unit) => unit.text);
const asked = (typed: string, locale: 'en' | 'zh' = 'zh') =>
  tsQueries(parseQuestion(typed, locale).phrases, stems)?.all;
const inC = (text: string, locale: 'en' | 'zh' = 'zh') =>
  documentsOf([{ weight: 'C', units: splitUnits(text, locale) }], stems);

describe('the units of a text', () => {
  it('are characters in Chinese, digits among them, and words elsewhere', () => {
    expect(words('2020年年会（CPAS）', 'zh')).toEqual(['2', '0', '2', '0', '年', '年', '会', 'cpas']);
    expect(words('In 2020, 周民 spoke', 'en')).toEqual(['in', '2020', '周', '民', 'spoke']);
  });

  it('are the same however they were typed', () => {
    expect(words('ＣＰＡＳ　２０２０', 'en')).toEqual(['cpas', '2020']);
    expect(words('Zhōu Mín’s caf\u0065\u0301 ﬁle', 'en')).toEqual(['zhou', 'mins', 'cafe', 'file']);
    expect(words('数\u200b字\u00ad政府', 'zh')).toEqual(['数', '字', '政', '府']);
    expect(words('數字政府 同文館 𪚏', 'zh')).toEqual(words('数字政府 同文馆 𪚏', 'zh'));
  });

  it('know where they stand in the original', () => {
    const text = '① ﬁle 𠮷野家';
    expect(splitUnits(text, 'en').map(({ from, to }) => text.slice(from, to))).toEqual(['①', 'ﬁle', '𠮷', '野', '家']);
  });

  it('of a word without an end are as long as a lexeme may be', () => {
    expect(words('a'.repeat(200), 'en').map(({ length }) => length)).toEqual([64, 64, 64, 8]);
  });
});

describe('a document', () => {
  it('holds the pairs of a run, each at its place, and its last character', () => {
    expect(inC('周民，年会')).toEqual(["'周民':1C '民':2C '年会':3C '会':4C"]);
  });

  it('leaves a place free between its fields', () => {
    const fields = [
      { weight: 'A' as const, units: splitUnits('数字', 'zh') },
      { weight: 'B' as const, units: splitUnits('政府', 'zh') },
    ];
    expect(documentsOf(fields, stems)).toEqual(["'数字':1A '字':2A '政府':4B '府':5B"]);
  });

  it('of a long text goes on in another part, which reaches back', () => {
    const text = Array.from({ length: 40_000 }, (_, at) => String.fromCharCode(0x4e00 + (at % 19_997))).join('');
    const parts = inC(text);
    expect(parts).toHaveLength(3);
    const across = [...fold(text).text].slice(16_383 - 50, 16_383 + 50);
    for (let at = 0; at + 1 < across.length; at += 1) expect(parts[1]).toContain(`'${across[at]}${across[at + 1]}':`);
  });

  it('ends a part before PostgreSQL would forget where a lexeme stands', () => {
    for (const part of inC('哈'.repeat(1_000))) expect(part.split(',').length).toBeLessThanOrEqual(256);
    expect(inC('the '.repeat(1_000), 'en')).toHaveLength(1);
  });

  it('without a word is one all the same', () => {
    expect(inC('——！')).toEqual(['']);
  });
});

describe('a question', () => {
  it('finds a run by its pairs side by side, whatever words it crosses', () => {
    expect(asked('大数据')).toEqual(["'大数' <1> '数据'"]);
    expect(asked('周民 年会')).toEqual(["'周民'", "'年会'"]);
  });

  it('takes a single character as the beginning of any pair', () => {
    expect(asked('年')).toEqual(["'年':*"]);
  });

  it('keeps both scripts in their order', () => {
    expect(asked('信息中心SIC2020')).toEqual(["'信息' <1> '息中' <1> '中心' <2> 'sic' <1> '20' <1> '02' <1> '20'"]);
    expect(asked('SIC 2020', 'en')).toEqual(["'sic'", "'2020'"]);
  });

  it('keeps what stands in quotation marks in one piece, leaving places for common words', () => {
    expect(asked('"building of digital government" 2020', 'en')).toEqual([
      "'build' <2> 'digital' <1> 'government'",
      "'2020'",
    ]);
    expect(asked('the', 'en')).toEqual(["'the'"]);
  });

  it.each([
    "a & | ! <-> :* '",
    '\'; DROP TABLE "SearchRow"; --',
    '\\\\ \\x27 $1 %s',
    '\u0000\u0001 \ud800 x \udc00',
    '👩‍👩‍👧 emoji',
    '((((',
    '"',
    '&'.repeat(10_000),
    '字'.repeat(10_000),
    'a '.repeat(5_000),
  ])('of any kind is read (%#)', (typed) => {
    for (const locale of ['en', 'zh'] as const) {
      for (const query of asked(typed, locale) ?? [])
        expect(query).toMatch(/^'[\p{L}\p{N}\p{M}]+'(:\*)?( <\d+> '[\p{L}\p{N}\p{M}]+'(:\*)?)*$/u);
    }
  });

  it('says when it was cut', () => {
    expect(parseQuestion('字'.repeat(101), 'zh')).toMatchObject({ text: '字'.repeat(100), cut: true });
    expect(parseQuestion('a '.repeat(21), 'en')).toMatchObject({ cut: true });
    expect(parseQuestion('  周民\n年会 ', 'zh')).toMatchObject({ text: '周民 年会', cut: false });
  });

  it('can be loosened to its words, names and all', () => {
    const loose = (text: string) =>
      looseWords(splitUnits(text, 'zh')).map((one) => one.map((unit) => unit.text).join(''));
    expect(loose('周民出席年会')).toEqual(['周民', '出席', '年会']);
    expect(loose('大数据')).toEqual(['大数据']);
    expect(loose('数字政府的演讲')).toEqual(['数字', '政府', '演讲']);
    expect(loosen(parseQuestion('“数字政府演讲”', 'zh'))).toBeNull();
  });
});

describe('marks', () => {
  const spans = (text: string, typed: string, locale: 'en' | 'zh') =>
    piecesOf(text, findSpans(text, locale, parseQuestion(typed, locale).phrases, stems))
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('stand on what was found, in the words of the text', () => {
    expect(spans('推动大数据与数据', '大数据', 'zh')).toBe('推动[大数据]与数据');
    expect(spans('Delegates delivered speeches.', 'delivering', 'en')).toBe('Delegates [delivered] speeches.');
    expect(spans('ＳＩＣ <b>', 'sic', 'en')).toBe('[ＳＩＣ] <b>');
  });

  it('overlap nowhere', () => {
    expect(spans('中国中国中', '中国中', 'zh')).toBe('[中国中]国中');
  });

  it('are shown within two lines or so, and no word is torn', () => {
    const body = `${'word '.repeat(200)}governance ${'more '.repeat(200)}`;
    const { phrases } = parseQuestion('governance', 'en');
    const shown = snippetOf({ summary: 'A summary.', body }, 'en', phrases, stems);
    expect(shown.map(({ text }) => text).join('')).toMatch(/^…(word )+governance (more )+more…$/);
    expect(shown.filter(({ marked }) => marked)).toEqual([{ text: 'governance', marked: true }]);
    expect(shown.map(({ text }) => text).join('').length).toBeLessThan(240);
  });

  it('of a text found by its title leave the summary as it is', () => {
    const { phrases } = parseQuestion('title', 'en');
    expect(snippetOf({ summary: 'A summary.', body: 'A body.' }, 'en', phrases, stems)).toEqual([
      { text: 'A summary.', marked: false },
    ]);
  });
});
