import { describe, expect, it } from 'vitest';
import { headlineParts, isSpaced } from '@/i18n/wbr';

const broken = (title: string) => headlineParts(title).join('|');

describe('a Chinese headline breaks', () => {
  it('between phrases, keeping a name, a society and a year whole', () => {
    expect(broken('周民副主任出席中国行政管理学会2020年年会并作主旨演讲')).toBe(
      '周民副主任|出席|中国行政管理学会|2020年年会|并作主旨演讲',
    );
    expect(broken('国家信息中心与中国电信签署战略合作协议')).toBe('国家信息中心|与中国电信|签署|战略合作协议');
  });

  it('never inside a run of Latin letters or digits', () => {
    for (const title of ['State Information Center的3.5万名会员增长20%', 'COVID-19疫情', 'AI+政务：R&D投入12.5亿']) {
      const parts = headlineParts(title);
      for (const [at, part] of parts.slice(1).entries()) {
        expect(`${(parts[at] ?? '').slice(-1)}${part.charAt(0)}`).not.toMatch(/^[\w.&+% -]{2}$/);
      }
    }
  });

  it('never between a number and what it counts, nor inside a date', () => {
    expect(broken('约2.5万名会员')).toContain('2.5万名');
    expect(broken('2020年11月1日起施行')).toContain('2020年11月1日');
  });

  it('never before closing punctuation and never after an opening bracket', () => {
    const parts = headlineParts('国家信息中心（SIC）“数字政府”建设：两种文字，同屏对照');
    for (const part of parts) {
      expect(part).not.toMatch(/^[）”：，]/);
      expect(part).not.toMatch(/[（“]$/);
    }
  });

  it('never leaves one character alone, and never makes a phrase longer than a line of a phone', () => {
    for (const title of [
      '日期与数字在两种文字里的写法',
      '译文落后于原文时怎样提示',
      '文与图',
      '关于做好2024年度国家级大数据综合试验区建设评估工作的通知',
    ]) {
      for (const part of headlineParts(title)) {
        expect([...part].length).toBeGreaterThan(1);
        expect([...part].length).toBeLessThan(12);
      }
    }
  });

  it('without a character lost or added', () => {
    for (const title of ['', '会', '与', '对照翻译：两种文字同屏', '“一键收藏”不再可用，本站这样做']) {
      expect(headlineParts(title).join('')).toBe(title);
    }
  });
});

it('the space between Chinese and Latin is kept where a headline may break', () => {
  expect(isSpaced('中国行政管理学会', '2020年年会')).toBe(true);
  expect(isSpaced('与AI', '大模型')).toBe(true);
  expect(isSpaced('对照翻译：', '2020年')).toBe(false);
  expect(isSpaced('会见', '嘉宾')).toBe(false);
});
