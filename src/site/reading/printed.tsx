import { useTranslations } from 'next-intl';
import { pageCode, QrAgain } from '../qr';

/**
 * At the end of a text: on a wide screen a code by which a phone opens the page, and on paper where the text stands, in
 * words and for a camera. The toolbar of the same page has drawn the code.
 */
export function Printed({ url }: { url: string }) {
  const t = useTranslations('site');
  return (
    <div className="printed">
      <QrAgain text={url} label={t('article.phoneCode')} id={pageCode} />
      <p className="on-screen">{t('article.onPhone')}</p>
      <p className="on-paper">
        {t('article.printed')}
        <br />
        {url}
      </p>
    </div>
  );
}
