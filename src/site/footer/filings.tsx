import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import type { Frame } from '../frame';
import { passedOn } from '../passed-on';

/** Where the ministry keeps its register of sites; the number is looked up there by hand. */
const ministry = 'https://beian.miit.gov.cn/';
const police = (code: string) => `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`;
const reportForm = 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html';

/** What the authorities have filed the site under, each number leading to its record, and the national report form. */
export function Filings({ site, page }: Pick<Frame, 'site' | 'page'>) {
  const t = useTranslations('site.footer');
  const locale = useLocale();
  const { siteIdCode } = site;
  const { icp, publicSecurity, errorReport } = site.footer;
  if (!icp && !publicSecurity && !siteIdCode) return null;
  const url = passedOn(site, page?.path ?? paths.home(locale));
  return (
    <p className="filings">
      {icp && (
        <a href={ministry} lang={langTag.zh} rel="noopener">
          {icp}
        </a>
      )}
      {publicSecurity && (
        <a href={police(publicSecurity.code)} lang={langTag.zh} rel="noopener">
          {publicSecurity.words}
        </a>
      )}
      {siteIdCode && <span>{t('siteIdCode', { code: siteIdCode })}</span>}
      {siteIdCode && errorReport && (
        <a href={`${reportForm}?${new URLSearchParams({ site_code: siteIdCode, url })}`} rel="noopener">
          {t('errorReport')}
        </a>
      )}
    </p>
  );
}
