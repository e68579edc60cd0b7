import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button';
import { Tool } from './tool';

/** The script puts the browser at hand first. */
const browsers = [
  ['chrome', 'Chrome'],
  ['edge', 'Edge'],
  ['firefox', 'Firefox'],
  ['safari', 'Safari'],
  ['phone', null],
] as const;

export function SetHomeTool({ home }: { home: string }) {
  const t = useTranslations('site.setHome');
  return (
    <Tool label={t('label')} title={t('title')}>
      <p className="soft">{t('about')}</p>
      <p className="address">{home}</p>
      <p className="ways">
        <CopyButton text={home} />
      </p>
      <dl className="steps" data-here={t('here')}>
        {browsers.map(([browser, name]) => (
          <div key={browser} data-browser={browser}>
            <dt>{name ?? t('phone')}</dt>
            <dd>{t(`${browser}Where`)}</dd>
          </div>
        ))}
      </dl>
    </Tool>
  );
}
