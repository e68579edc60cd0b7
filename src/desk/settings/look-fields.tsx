'use client';
import { useTranslations } from 'next-intl';
import { accentColours, accents } from '@/newsroom/settings/look-schema';
import type { GroupProps } from './use-settings';

export function LookFields({ value, set }: GroupProps<'look'>) {
  const t = useTranslations('desk.settings');
  return (
    <fieldset className="field" id="accent" tabIndex={-1}>
      <legend className="label">{t('field.accent')}</legend>
      <ul className="swatches">
        {accents.map((accent) => (
          <li key={accent}>
            <label>
              <input type="radio" name="accent" checked={value.accent === accent} onChange={() => set({ accent })} />
              {accentColours[accent].map((colour) => (
                <svg key={colour} className="swatch" aria-hidden="true">
                  <rect width="100%" height="100%" fill={colour} />
                </svg>
              ))}
              {t(`accent.${accent}`)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
