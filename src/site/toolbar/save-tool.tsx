import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { PageRef } from '../frame';
import { Tool } from './tool';

/** The reader's own list, kept by the script in the browser; without script the panel tells how to bookmark. */
export function SaveTool({ page }: { page?: PageRef }) {
  const t = useTranslations('site.save');
  const lang = langTag[useLocale()];
  return (
    <Tool label={t('label')} title={t('title')}>
      <div className="saved" data-saved data-drop={t('drop')} hidden>
        {page && (
          <button
            className="btn"
            type="button"
            data-save={page.path}
            data-title={page.title}
            data-lang={lang}
            data-add={t('add')}
            data-remove={t('remove')}
          />
        )}
        <p className="title">{t('list')}</p>
        <ul />
        <p data-empty>{t('empty')}</p>
        <p className="ways">
          <button className="way" type="button" data-export={t('file')} data-title={t('list')}>
            {t('export')}
          </button>
          <button className="way" type="button" data-import>
            {t('import')}
          </button>
          <input type="file" accept=".html,text/html" aria-label={t('import')} hidden />
        </p>
        <p role="status" data-imported={t('imported', { count: '#' })} data-foreign={t('foreign')} />
        <p className="soft">{t('about')}</p>
        <p className="soft">{t('fileAbout')}</p>
      </div>
      <p className="soft">{t.rich('bookmark', { kbd: (key) => <kbd>{key}</kbd> })}</p>
    </Tool>
  );
}
