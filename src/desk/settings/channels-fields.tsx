'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Named } from '@/newsroom/editions/desk-dto';
import { layouts, usualChannel } from '@/newsroom/settings/home-schema';
import type { GroupProps } from './use-settings';

export function ChannelsFields({ value, set, channels }: GroupProps<'channels'> & { channels: Named[] }) {
  const t = useTranslations('desk.settings');
  const own = useLocale();
  return channels.map(({ id, name }) => {
    const shown = value.channels[id] ?? usualChannel;
    const change = (part: Partial<typeof shown>) =>
      set({ channels: { ...value.channels, [id]: { ...shown, ...part } } });
    return (
      <fieldset className="field channel" key={id}>
        <legend className="label">{name[own]}</legend>
        {layouts.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name={`layout-${id}`}
              checked={shown.layout === layout}
              onChange={() => change({ layout })}
            />
            {t(`layout.${layout}`)}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={shown.time} onChange={(event) => change({ time: event.target.checked })} />
          {t('field.time')}
        </label>
      </fieldset>
    );
  });
}
