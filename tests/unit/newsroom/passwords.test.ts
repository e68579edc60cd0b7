import { describe, expect, it } from 'vitest';
import { isCommon } from '@/newsroom/people/common-passwords';
import { isComplex, isPersonal, isTooOld, problemOf } from '@/newsroom/people/password-rules';
import { password, signInSchema } from '@/newsroom/people/schema';

const refused = (typed: string) => problemOf(typed);

describe('a password', () => {
  it('has 12 to 128 characters, counted as people count them', () => {
    expect(refused('九個漢字不算夠長啊')).toBe('password.short');
    expect(refused('山中相送罢日暮掩柴扉春草')).toBeNull();
    expect(refused('🐼🎋🍵🌧🚲📻🪁🧭🧵🪨🌾')).toBe('password.short');
    expect(refused('🐼🎋🍵🌧🚲📻🪁🧭🧵🪨🌾🦆')).toBeNull();
    const long = 'kettle and ladder, '.repeat(7).slice(0, 115);
    expect(refused(`${long} ${'z'.repeat(12)}`)).toBeNull();
    expect(refused(`${long} ${'z'.repeat(13)}`)).toBe('password.long');
  });

  it('is of any script, with blanks, and asks for no mixture', () => {
    for (const typed of [
      'copper kettle rain',
      'медный чайник и дождь',
      '雨天的铜壶和一把旧木梯子',
      'ｃｏｐｐｅｒ　ｋｅｔｔｌｅ',
    ])
      expect(refused(typed), typed).toBeNull();
    expect(refused('copper\u0000kettle rain')).toBe('text.broken');
    expect(refused('copper kettle \uD800')).toBe('text.broken');
  });

  it('is no run of keys, no order and no repetition', () => {
    const patterns = [
      '123456789012',
      '987654321098',
      'abcdefghijkl',
      'qwertyuiop12',
      'QWERTY-123456!',
      'aaaaaaaaaaaaaa',
    ];
    for (const typed of [
      ...patterns,
      'abcdabcdabcd',
      '1qaz2wsx3edc',
      '!@#$%^&*()_+',
      '!!!!aaaa!!!!',
      '密码密码密码密码密码密码',
      'kettlekettle',
      'Kettle, kettle.',
    ])
      expect(refused(typed), typed).toBe('password.pattern');
    expect(refused('1234 copper kettle')).toBeNull();
    expect(refused('?;:%}~(#_/+=^')).toBeNull();
  });

  it('is not what others would try first, however it is dressed', () => {
    for (const typed of [
      'correct horse battery staple',
      'P@ssw0rd20202020',
      'password!!!!2026',
      'Welcome-Newsroom',
      '2024iloveyou!!!!',
    ])
      expect(isCommon(typed), typed).toBe(true);
    for (const typed of ['woaizhongguo1949', '国家信息中心20201105', 'ｐａｓｓｗｏｒｄ２０２０!', '$ecret@dmin99'])
      expect(isCommon(typed), typed).toBe(true);
    for (const typed of ['copper kettle rain', 'a long enough password', '雨天的铜壶和一把旧木梯子'])
      expect(isCommon(typed), typed).toBe(false);
  });

  it('is not the name of its person or of the site with something around it', () => {
    const known = ['王兰 Wang Lan', 'wang.lan@example.org', 'State Information Center', '国家信息中心'];
    for (const typed of [
      'wang.lan@2026!!',
      'WangLan19881104',
      '王兰王兰19881104',
      'example.org-2026',
      'information-center',
      '国家信息中心-2026',
    ])
      expect(isPersonal(typed, known), typed).toBe(true);
    expect(isPersonal('wang lan likes copper kettles', known)).toBe(false);
    expect(isPersonal('copper kettle rain', known)).toBe(false);
  });

  it('is complex with three of four kinds', () => {
    expect(isComplex('copper kettle rain')).toBe(false);
    expect(isComplex('Copper kettle rain')).toBe(true);
    expect(isComplex('coppeR4kettlerain')).toBe(true);
    expect(isComplex('雨天的铜壶和一把旧木梯子')).toBe(false);
  });

  it('grows too old in 90 days', () => {
    const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count));
    expect(isTooOld(day(0), day(90))).toBe(false);
    expect(isTooOld(day(0), day(91))).toBe(true);
    expect(isTooOld(null, day(0))).toBe(true);
  });

  it('is judged when chosen, and not when one signs in with it', () => {
    expect(password.safeParse('short').error?.issues[0]?.message).toBe('password.short');
    expect(password.parse('copper kettle rain')).toBe('copper kettle rain');
    expect(signInSchema.parse({ email: 'a@example.org', password: 'short' }).password).toBe('short');
  });
});
