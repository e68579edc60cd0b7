import { useTranslations } from 'next-intl';
import type { SiteDto } from '@/newsroom/settings/dto';
import { pageCode, Qr } from '../qr';
import { CopyButton } from './copy-button';
import { shareAddress } from './services';
import { Tool } from './tool';

type Shared = { url: string; title: string; of: 'page' | 'site'; services: SiteDto['share'] };

/** Passes on this page, or the site where this page is not one to pass on (an error, a preview). */
export function ShareTool({ url, title, of, services }: Shared) {
  const t = useTranslations('site.share');
  // Lines end as RFC 6068 asks.
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}`)}`;
  return (
    <Tool label={t('label')} title={t(of)}>
      <div className="row">
        <Qr text={url} label={t('code')} id={pageCode} />
        <p>{t('scan')}</p>
      </div>
      {services.length > 0 && (
        <ul className="ways services" aria-label={t('services')}>
          {services.map((service) => (
            <li key={service}>
              <a className="way" href={shareAddress(service, url, title)} target="_blank" rel="noopener">
                {t(service)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <label>
        {t('address')}
        <input type="text" readOnly value={url} dir="ltr" />
      </label>
      <p className="ways">
        <a className="way" href={mail}>
          {t('email')}
        </a>
        <CopyButton text={url} />
        <button className="way" type="button" data-share={url} data-title={title} hidden>
          {t('device')}
        </button>
      </p>
    </Tool>
  );
}
