'use client';
import { useTranslations } from 'next-intl';
import { isInner } from '@/newsroom/settings/schema';
import { Standing } from './standing';
import type { Editing } from './use-settings';

export function SaveActions({ editing }: { editing: Editing }) {
  const t = useTranslations('desk.settings');
  const { group, ready, dirty, preview } = editing;
  return (
    <div className="act">
      <button type="submit" className="main" disabled={!ready || !dirty}>
        {t('save')}
      </button>
      {!isInner(group) && (
        <button type="button" disabled={!ready} onClick={() => preview()}>
          {t('preview')}
        </button>
      )}
      <Standing editing={editing} />
    </div>
  );
}
