import { useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { PictureDto } from '@/newsroom/pictures/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Qr } from '../qr';
import { CopyButton } from './copy-button';
import { Tool } from './tool';

/** As wide as the style sheet sets it, in CSS pixels. */
const side = 126;

/** As WeChat made it, with the account's picture in the middle. */
function Code({ picture }: { picture: PictureDto }) {
  const t = useTranslations('site.wechat');
  return (
    // biome-ignore lint/performance/noImgElement: widths and formats are ours; nothing of this page runs in a browser
    <img
      className="qr"
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={`${side}px`}
      width={picture.width}
      height={picture.height}
      alt={t('code')}
      loading="lazy"
      decoding="async"
    />
  );
}

export function WechatTool({ wechat }: { wechat: SiteDto['wechat'] }) {
  const t = useTranslations('site.wechat');
  // As it was registered, also on Traditional pages: it is looked for by these very characters.
  const account = () => (
    <b lang={langTag.zh} translate="no">
      {wechat.name}
    </b>
  );
  return (
    <Tool label={t('label')} title={t('title')}>
      <div className="row">
        {wechat.code ? <Code picture={wechat.code} /> : wechat.qrText && <Qr text={wechat.qrText} label={t('code')} />}
        <p>{t.rich(wechat.code || wechat.qrText ? 'scan' : 'search', { account })}</p>
      </div>
      <p className="ways">
        <CopyButton text={wechat.name} label={t('copy')} />
      </p>
    </Tool>
  );
}
