import { useLocale, useTranslations } from 'next-intl';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { Filings } from './footer/filings';
import { LinkList } from './footer/link-list';
import type { Frame } from './frame';
import { ScriptSwitch } from './script-switch';
import { otherHome } from './switch-to';

export function Footer({ site, page }: Pick<Frame, 'site' | 'page'>) {
  const t = useTranslations('site');
  const locale = useLocale();
  const other = otherLocale(locale);
  const { address, groups, accounts } = site.footer;
  return (
    <footer className="foot">
      <div className="w">
        <div>
          <p>
            <b>
              {site.name[locale]} <span lang={langTag[other]}>{site.name[other]}</span>
            </b>
          </p>
          <p>
            <span>{t('footer.organiser', { name: site.organiser })}</span>
            {site.operator && <span>{t('footer.operator', { name: site.operator })}</span>}
          </p>
          {address && <p>{t('footer.address', { address })}</p>}
          <Filings site={site} page={page} />
          {locale === 'zh' && <p className="script-note">{t('script.note')}</p>}
        </div>
        <nav aria-label={t('footer.links')}>
          <ul>
            <li>
              <a href={paths.home(locale)}>{t('header.home')}</a>
            </li>
            {site.channels.map(({ slug, name }) => (
              <li key={slug}>
                <a href={paths.channel(locale, slug)}>{name}</a>
              </li>
            ))}
            <li>
              <a href={paths.topics(locale)}>{t('topic.list')}</a>
            </li>
            <li>
              <a href={paths.archive(locale)}>{t('archive.title')}</a>
            </li>
            <li>
              <a href={paths.siteMap(locale)}>{t('siteMap.title')}</a>
            </li>
            {site.pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={paths.page(locale, slug)}>{title}</a>
              </li>
            ))}
            <li>
              <a href={otherHome(locale)} lang={langTag[other]} hrefLang={langTag[other]}>
                {ownName[other]}
              </a>
            </li>
            {locale === 'zh' && page && (
              <li>
                <ScriptSwitch path={page.path} />
              </li>
            )}
            <li>
              <a href="/admin">{t('footer.signIn')}</a>
            </li>
          </ul>
        </nav>
      </div>
      {(groups.length > 0 || accounts.length > 0) && (
        <div className="w more">
          {groups.map(({ title, links }) => (
            <LinkList key={title} title={title || t('footer.more')} links={links} />
          ))}
          {accounts.length > 0 && <LinkList title={t('footer.accounts')} links={accounts} />}
        </div>
      )}
    </footer>
  );
}
