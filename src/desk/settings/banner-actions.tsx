'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Settings } from '@/newsroom/settings/schema';
import { EmergencyDialog } from './emergency-dialog';
import { Standing } from './standing';
import { turned } from './turned';
import type { Editing } from './use-settings';

/** An emergency is put on every page, and taken off, by one button that asks once. Words alone are saved in between. */
export function BannerActions({ editing }: { editing: Editing }) {
  const t = useTranslations('desk.settings');
  const [asking, setAsking] = useState(false);
  const { ready, dirty, preview, save } = editing;
  const banner = editing.value as Settings['emergency'];
  // Without words there is nothing to ask about; the refusal says so at the field.
  const worded = Boolean(banner.words.en || banner.words.zh);
  const turn = () => save(turned(banner, new Date()));
  return (
    <div className="act">
      <button
        type="button"
        className="danger"
        disabled={!ready}
        onClick={() => (worded || banner.on ? setAsking(true) : turn())}
      >
        {banner.on ? t('emergency.end') : t('emergency.set')}
      </button>
      <button type="submit" disabled={!ready || !dirty}>
        {banner.on ? t('emergency.change') : t('emergency.keep')}
      </button>
      <button type="button" disabled={!ready} onClick={() => preview({ on: true })}>
        {t('preview')}
      </button>
      <Standing editing={editing} />
      {asking && (
        <EmergencyDialog
          banner={banner}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            turn();
          }}
        />
      )}
    </div>
  );
}
