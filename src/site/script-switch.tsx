import { useLocale } from 'next-intl';
import { paths } from '@/i18n/paths';
import { scripts, traditionalOf } from '@/i18n/scripts';

/** The same Chinese page in the other characters. The style sheet leaves out the script that is being read. */
export function ScriptSwitch({ path }: { path?: string }) {
  const locale = useLocale();
  if (locale !== 'zh' || !path?.startsWith(paths.home(locale))) return null;
  return (
    <span className="script">
      <a href={path} lang="zh-Hans" hrefLang="zh-Hans">
        {scripts['zh-Hans']}
      </a>
      <a href={traditionalOf(path)} lang="zh-Hant" hrefLang="zh-Hant">
        {scripts['zh-Hant']}
      </a>
    </span>
  );
}
