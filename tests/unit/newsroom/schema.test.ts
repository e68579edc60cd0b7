import { describe, expect, it } from 'vitest';
import { factsSchema } from '@/newsroom/articles/schema';
import { textSchema } from '@/newsroom/editions/schema';
import { slugFromTitle } from '@/newsroom/editions/slug';

const body = JSON.stringify({ type: 'doc', content: [] });
const refusal = (more: object) =>
  textSchema
    .safeParse({ title: 'A', slug: '', summary: '', body, ...more })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('a text', () => {
  it.each([
    [{ title: '' }, [['title', 'title.empty']]],
    [{ title: ' \u3000\n ' }, [['title', 'title.empty']]],
    [{ title: 'a'.repeat(301) }, [['title', 'title.long']]],
    [{ title: 'a\ud800' }, [['title', 'text.broken']]],
    [{ slug: 'Has Blanks' }, [['slug', 'slug.shape']]],
    [{ slug: 'UPPER' }, [['slug', 'slug.shape']]],
    [{ slug: '../admin' }, [['slug', 'slug.shape']]],
    [{ slug: '-a' }, [['slug', 'slug.shape']]],
    [{ slug: 'a'.repeat(97) }, [['slug', 'slug.long']]],
    [{ summary: 'a'.repeat(601) }, [['summary', 'summary.long']]],
  ])('%o is refused at its field', (more, refused) => {
    expect(refusal(more)).toEqual(refused);
  });

  it('is one line of signs that HTML and XML can carry', () => {
    const parsed = textSchema.parse({ title: ' A\u0007\nb\ufffe\u{1ffff} c ', slug: '', summary: '', body });
    expect(parsed.title).toBe('A b c');
  });

  it('keeps letters of any script in a slug', () => {
    expect(refusal({ slug: '数字政府-2020' })).toBeUndefined();
  });

  it('is one line where one line is meant', () => {
    expect(textSchema.parse({ title: ' a\n\tb\u0000 ', slug: '', summary: '', body }).title).toBe('a b');
  });
});

describe('a slug from a title', () => {
  it.each([
    ['Vice President Zhou Min’s 2020 speech', 'vice-president-zhou-min-s-2020-speech'],
    ['数字政府', 'shu-zi-zheng-fu'],
    ['SIC 与数据', 'sic-yu-shu-ju'],
    ['Доклад', 'доклад'],
    ['——', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });
});

describe('facts', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const refusal = (more: object) =>
    factsSchema.safeParse({ departmentId: id, issuedOn: '2020-11-05', channelIds: [id], ...more }).error?.issues[0]
      ?.message;

  it.each(['2020-02-30', '2020-13-01', '2020-1-1', '', 'yesterday', '0000-01-01', '2020-11-05T00:00'])(
    '%s is no date of issue',
    (issuedOn) => {
      expect(refusal({ issuedOn })).toBe('issuedOn.impossible');
    },
  );

  it('need a department and a channel', () => {
    expect(refusal({ departmentId: '' })).toBe('department.unknown');
    expect(refusal({ channelIds: [] })).toBe('channels.none');
    expect(refusal({ channelIds: ['x'] })).toBe('channels.unknown');
    expect(refusal({ issuedOn: '2020-02-29' })).toBeUndefined();
  });
});
