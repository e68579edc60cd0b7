'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { langTag, otherLocale, ownName } from '@/i18n/locales';
import { paths } from '@/i18n/paths';
import { type DeskSection, deskSections } from './sections';
import { SubmitButton } from './submit-button';

type Post = (form: FormData) => Promise<void>;

type Props = {
  /** The entry of the navigation this page belongs to. */
  current?: DeskSection;
  person: { name: string } | null;
  /** Rooms that are open to the person. */
  sections: DeskSection[];
  /** Whether readers see an emergency banner. */
  emergency?: boolean;
  /** How much waits in a room. */
  waiting?: Partial<Record<DeskSection, number>>;
  chooseLanguage: Post;
  signOut: Post;
  children: ReactNode;
};

/** The bar over every page of the desk: where one is, who one is, in which language. */
export function DeskFrame(props: Props) {
  const { current, person, sections, emergency = false, waiting = {}, chooseLanguage, signOut, children } = props;
  const t = useTranslations('desk');
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="bar">
        <Brand />
        {person && (
          <nav aria-label={t('nav.label')}>
            <ul>
              {sections.map((key) => (
                <li key={key}>
                  <a href={deskSections[key]} aria-current={current === key ? 'true' : undefined}>
                    {t(`nav.${key}`)}
                    <Waiting count={waiting[key] ?? 0} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="end">
          {emergency && (
            <a className="alarm" href="/admin/settings">
              {t('settings.emergencyOn')}
            </a>
          )}
          <ViewSite />
          {person && (
            <a className="who" href="/admin/profile">
              {person.name}
            </a>
          )}
          <LanguageSwitch chooseLanguage={chooseLanguage} />
          {person && (
            <form action={signOut}>
              <SubmitButton className="plain">{t('nav.signOut')}</SubmitButton>
            </form>
          )}
        </div>
      </header>
      {children}
    </>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useTranslations('desk.nav');
  return (
    count > 0 && (
      <>
        {' '}
        <span className="waiting num" aria-hidden="true">
          {count}
        </span>
        <span className="vh">{t('waiting', { count })}</span>
      </>
    )
  );
}

function Brand() {
  return (
    <a className="brand" href="/admin">
      <span className="seal" lang={langTag.zh} aria-hidden="true">
        同
      </span>
      <span>
        <span lang={langTag.zh}>同文</span> <span lang={langTag.en}>Tongwen</span>
      </span>
    </a>
  );
}

function ViewSite() {
  const t = useTranslations('desk.nav');
  return (
    <a className="plain" href={paths.home(useLocale())}>
      {t('viewSite')}
    </a>
  );
}

/** Says the other language's own name, in that language. Posts, so that it works before any script has run. */
function LanguageSwitch({ chooseLanguage }: { chooseLanguage: Post }) {
  const t = useTranslations('desk.nav');
  const other = otherLocale(useLocale());
  return (
    <form action={chooseLanguage} aria-label={t('chooseLanguage')}>
      <input type="hidden" name="locale" value={other} />
      <SubmitButton className="switch">
        <span lang={langTag[other]}>{ownName[other]}</span>
      </SubmitButton>
    </form>
  );
}
