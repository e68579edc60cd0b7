import { useTranslations } from 'next-intl';

/** Within reach while the text is read aloud, and nowhere else; the script shows it. */
export function Player() {
  const t = useTranslations('site.reading.aloud');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div className="player" data-player role="group" aria-label={t('label')} hidden>
      <span aria-hidden="true">{t('label')}</span>
      <button type="button" data-aloud="pause">
        {t('pause')}
      </button>
      <button type="button" data-aloud="resume" hidden>
        {t('resume')}
      </button>
      <button type="button" data-aloud="stop">
        {t('stop')}
      </button>
    </div>
  );
}
