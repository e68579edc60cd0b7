'use client';
import { useTranslations } from 'next-intl';
import { type Locale, langTag } from '@/i18n/locales';
import { longestAlt, longestCaption, longestCredit } from '@/newsroom/pictures/rules';
import type { FigureAttrs } from '../editor/figure';
import { Field } from '../field';
import { Thumbnail } from './thumbnail';

type Props = {
  attrs: FigureAttrs;
  set: (attrs: FigureAttrs) => void;
  locale: Locale;
  /** It has no description yet, and was not said to need none. */
  wrong: boolean;
};

/** The words of a picture in one text, in that text's language. */
export function FigureFields({ attrs, set, locale, wrong }: Props) {
  const t = useTranslations('desk.pictures');
  const lang = langTag[locale];
  const { picture: hash, width, height, alt, decorative, caption, credit } = attrs;
  const missing = wrong && !decorative && !alt.trim() ? { key: 'picture.altMissing' } : undefined;
  return (
    <>
      <div className="looked-at">
        <Thumbnail picture={{ hash, width, height }} bound={800} />
      </div>
      <Field name="figure-alt" label={t('alt')} hint={t('altHint')} error={missing}>
        {({ name: _, ...wiring }) => (
          <textarea
            {...wiring}
            lang={lang}
            rows={2}
            maxLength={longestAlt}
            disabled={decorative}
            value={alt}
            onChange={(event) => set({ ...attrs, alt: event.target.value })}
          />
        )}
      </Field>
      <div className="choice">
        <label>
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => set({ ...attrs, decorative: event.target.checked })}
          />
          {t('decorative')}
        </label>
      </div>
      <Field name="figure-caption" label={t('caption')} hint={t('captionHint')}>
        {({ name: _, ...wiring }) => (
          <textarea
            {...wiring}
            lang={lang}
            rows={2}
            maxLength={longestCaption}
            value={caption}
            onChange={(event) => set({ ...attrs, caption: event.target.value.replace(/[\r\n]+/g, ' ') })}
          />
        )}
      </Field>
      <Field name="figure-credit" label={t('credit')} hint={t('creditHint')}>
        {({ name: _, ...wiring }) => (
          <input
            {...wiring}
            lang={lang}
            autoComplete="off"
            maxLength={longestCredit}
            value={credit}
            onChange={(event) => set({ ...attrs, credit: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
