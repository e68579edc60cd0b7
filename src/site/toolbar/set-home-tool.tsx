import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button';
import { Tool } from './tool';

export function SetHomeTool({ home }: { home: string }) {
  const t = useTranslations('site.setHome');
  return (
    <Tool label={t('label')} title={t('title')}>
      <p className="soft">{t('about')}</p>
      <p className="address">{home}</p>
      <p className="ways">
        <CopyButton text={home} />
      </p>
      <dl className="steps">
        <dt>Chrome</dt>
        <dd>{t('chromeWhere')}</dd>
        <dt>Edge</dt>
        <dd>{t('edgeWhere')}</dd>
        <dt>Firefox</dt>
        <dd>{t('firefoxWhere')}</dd>
        <dt>Safari</dt>
        <dd>{t('safariWhere')}</dd>
        <dt>{t('phone')}</dt>
        <dd>{t('phoneWhere')}</dd>
      </dl>
    </Tool>
  );
}
