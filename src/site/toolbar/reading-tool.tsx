import { useTranslations } from 'next-intl';
import { Choice } from '../reading/choice';
import { Tool } from './tool';

/** How the pages are to be read, kept in this browser; all of it is served by the script. */
export function ReadingTool() {
  const t = useTranslations('site.reading');
  return (
    <Tool label={t('label')} title={t('title')} scriptOnly>
      <div className="choices">
        <Choice name="size" />
        <Choice name="contrast" />
        <Choice name="spacing" />
        <Choice name="ruler" />
      </div>
      <div className="listen" data-listen hidden>
        <button className="btn" type="button" data-aloud="start">
          {t('aloud.start')}
        </button>
        <p className="soft" data-aloud="silent" role="alert" hidden>
          {t('aloud.silent')}
        </p>
      </div>
      <p className="ways">
        <button className="way" type="button" data-print>
          {t('print')}
        </button>
        <button className="way" type="button" data-usual>
          {t('usual')}
        </button>
      </p>
      <p className="soft">{t('about')}</p>
    </Tool>
  );
}
