import { type Locale, otherLocale } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';

/** The one next step of a text: something to publish, else a place to go on. Keys are words under `desk.next`. */
export type NextStep =
  | { kind: 'publish'; key: 'publish' | 'publishChanges' | 'publishAgain'; locale: Locale; number: string }
  | { kind: 'go'; key: 'translate' | 'goOn' | 'seeLive'; locale: Locale; number: string; href: string };

export function nextStep({ articleId, locale, states, liveSlug, facts }: DeskLocalization, dirty: boolean): NextStep {
  const own = states[locale];
  const number = own?.public?.number ?? '';
  if (own?.public?.state !== 'published') {
    const key = own?.public ? 'publishAgain' : 'publish';
    return { kind: 'publish', key, locale, number };
  }
  if (dirty || own.open) return { kind: 'publish', key: 'publishChanges', locale, number };

  const other = otherLocale(locale);
  const sibling = states[other];
  const href = `/admin/articles/${articleId}/${other}`;
  if (!sibling) return { kind: 'go', key: 'translate', locale: other, number: '', href };
  if (sibling.open) return { kind: 'go', key: 'goOn', locale: other, number: sibling.open.number, href };
  return { kind: 'go', key: 'seeLive', locale, number, href: paths.text(facts.kind, locale, liveSlug ?? '') };
}
