import { useTranslations } from 'next-intl';
import { Qr } from '../qr';

/** At the end of the paper: where the text stands, in words and for a camera. */
export function Printed({ url }: { url: string }) {
  const t = useTranslations('site');
  return (
    <div className="printed">
      <Qr text={url} label={t('share.code')} />
      <p>
        {t('article.printed')}
        <br />
        {url}
      </p>
    </div>
  );
}
