import { useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { SiteDto } from '@/newsroom/settings/dto';
import { Qr } from '../qr';
import { Tool } from './tool';

export function WechatTool({ wechat }: { wechat: SiteDto['wechat'] }) {
  const t = useTranslations('site.wechat');
  const account = () => <b lang={langTag.zh}>{wechat.name}</b>;
  return (
    <Tool label={t('label')} title={t('title')}>
      <div className="row">
        {wechat.qrText && <Qr text={wechat.qrText} label={t('code')} />}
        <p>{t.rich(wechat.qrText ? 'scan' : 'search', { account })}</p>
      </div>
    </Tool>
  );
}
