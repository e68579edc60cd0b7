'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type Locale, langTag, ownName } from '@/i18n/locales';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { type ShareService, shareServices } from '@/newsroom/settings/contacts-schema';
import { inDeskOrder } from '../words';
import { Add } from './add';
import { Line } from './in-both';
import { LinksFields } from './links-fields';
import { OrderedList } from './ordered-list';
import { SettingPicture } from './setting-picture';
import type { GroupProps } from './use-settings';

type Props = GroupProps<'contacts'> & { pictures: DeskPicture[] };

export function ContactsFields({ value, set, errors, pictures }: Props) {
  const t = useTranslations('desk.settings');
  const order = inDeskOrder(useLocale());
  const { wechat, share } = value;
  return (
    <>
      <Line
        name="staffMailUrl"
        label={t('field.staffMailUrl')}
        hint={t('hint.staffMailUrl')}
        value={value.staffMailUrl}
        set={(staffMailUrl) => set({ staffMailUrl })}
        errors={errors}
      />
      <Line
        name="wechat.name"
        label={t('field.wechatName')}
        hint={t('hint.wechatName')}
        lang={langTag.zh}
        value={wechat.name}
        set={(name) => set({ wechat: { ...wechat, name } })}
        errors={errors}
      />
      <Line
        name="wechat.qrText"
        label={t('field.wechatCode')}
        hint={t('hint.wechatCode')}
        value={wechat.qrText}
        set={(qrText) => set({ wechat: { ...wechat, qrText } })}
        errors={errors}
      />
      <SettingPicture
        name="wechat.code"
        label={t('field.wechatPicture')}
        hint={t('hint.wechatPicture')}
        id={wechat.code}
        set={(code) => set({ wechat: { ...wechat, code } })}
        pictures={pictures}
        errors={errors}
      />
      <p>
        <a className="link" href="/admin/wechat">
          {t('wechatState')}
        </a>
      </p>
      <div className="pair">
        {order.map((locale) => (
          <Share
            key={locale}
            locale={locale}
            services={share[locale]}
            set={(services) => set({ share: { ...share, [locale]: services } })}
          />
        ))}
      </div>
      <LinksFields
        name="accounts"
        label={t('field.accounts')}
        links={value.accounts}
        set={(accounts) => set({ accounts })}
        errors={errors}
      />
    </>
  );
}

function Share({
  locale,
  services,
  set,
}: {
  locale: Locale;
  services: ShareService[];
  set: (services: ShareService[]) => void;
}) {
  const t = useTranslations('desk.settings');
  const left = shareServices.filter((service) => !services.includes(service));
  return (
    <fieldset className="field" id={`share.${locale}`} tabIndex={-1}>
      <legend className="label">
        {t.rich('field.shareFor', { name: () => <span lang={langTag[locale]}>{ownName[locale]}</span> })}
      </legend>
      <OrderedList name={`share.${locale}`} items={services} set={set} nameOf={(service) => t(`service.${service}`)}>
        {(service) => t(`service.${service}`)}
      </OrderedList>
      <Add
        label={t('addService')}
        button={t('add')}
        options={left.map((key) => ({ key, name: t(`service.${key}`) }))}
        add={(key) => set([...services, key as ShareService])}
      />
    </fieldset>
  );
}
