import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentColours, accents } from '@/newsroom/settings/look-schema';

const site = readFileSync('src/site/site.css', 'utf8');
const sheet = readFileSync('src/site/css/accents.css', 'utf8');

/** What a rule of the sheet says of a name, by light (the first) and by dark (the second). */
const said = (css: string, selector: string, name: string): string[] =>
  [...css.matchAll(new RegExp(`${selector}\\s*{[^}]*?--${name}: (#\\w+);`, 'g'))].map(([, colour = '']) => colour);

const [paper, wash, on] = ['paper', 'wash', 'on-accent'].map((name) => said(site, ':root', name));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, (sign) => sign + sign) : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(accents)('%s', (accent) => {
  const colours =
    accent === 'indigo' ? said(site, ':root', 'accent') : said(sheet, `:root\\[data-accent="${accent}"\\]`, 'accent');

  it('is the one that the desk shows', () => {
    expect(colours.slice(0, 2)).toEqual([...accentColours[accent]]);
  });

  it.each([0, 1])('can be read on paper and wash, and what stands on it can be read (%i)', (scheme) => {
    const colour = colours[scheme] ?? '';
    expect(colour).toMatch(/^#/);
    for (const ground of [paper?.[scheme], wash?.[scheme], on?.[scheme]])
      expect(contrast(colour, ground ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('an emergency can be read', () => {
  const [fill, words] = ['warn-fill', 'on-warn'].map((name) => said(site, ':root', name));
  for (const scheme of [0, 1]) expect(contrast(fill?.[scheme] ?? '', words?.[scheme] ?? '')).toBeGreaterThanOrEqual(7);
});
