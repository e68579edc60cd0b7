import { pinyin } from 'pinyin-pro';
import { maxSlugLength } from './slug-rule';

/**
 * A slug to begin with. Chinese becomes pinyin without tones, so that the address can be read aloud and typed on any
 * keyboard; a title of any other script keeps its letters, so that it is never empty.
 */
export function slugFromTitle(title: string): string {
  const spoken = pinyin(title.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  }).join(' ');
  const words = spoken.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, maxSlugLength);
    if (longer.length > maxSlugLength) break;
    slug = longer;
  }
  return slug;
}
