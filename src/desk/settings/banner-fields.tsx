'use client';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { langTag, ownName } from '@/i18n/locales';
import { instantAt, localMinute } from '@/newsroom/zone-rules';
import { Field } from '../field';
import { inDeskOrder } from '../words';
import { InBoth } from './in-both';
import type { GroupProps } from './use-settings';

type Props = GroupProps<'emergency'> & { kind: 'emergency' | 'announcement' };

export function BannerFields({ kind, value, set, errors }: Props) {
  const t = useTranslations('desk.settings');
  const own = useLocale();
  const order = inDeskOrder(own);
  const zone = useTimeZone() ?? 'UTC';
  const some = order.some((locale) => value.words[locale]);
  return (
    <>
      {kind === 'announcement' && (
        <label className="check">
          <input type="checkbox" id="on" checked={value.on} onChange={(event) => set({ on: event.target.checked })} />
          {t('field.on')}
        </label>
      )}
      <InBoth
        name="words"
        label={t('field.words')}
        long
        value={value.words}
        set={(words) => set({ words })}
        errors={errors}
      />
      {some &&
        order
          .filter((locale) => !value.words[locale])
          .map((locale) => (
            <p className="will-change" key={locale} role="status">
              {t.rich('wordless', { name: () => <span lang={langTag[locale]}>{ownName[locale]}</span> })}
            </p>
          ))}
      <InBoth
        name="href"
        label={t('field.moreHref')}
        hint={t('hint.href')}
        value={value.href}
        set={(href) => set({ href })}
        errors={errors}
      />
      <div className="pair">
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`field.${name}`)}
            hint={t('hint.zone', { zone: zoneName(own, zone) })}
            error={errors[name]}
          >
            {(wiring) => (
              <input
                {...wiring}
                type="datetime-local"
                value={localMinute(value[name], zone)}
                onChange={(event) => set({ [name]: instantAt(event.target.value, zone) })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}

/** As people call it: “China Standard Time”, 中国标准时间. */
function zoneName(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
