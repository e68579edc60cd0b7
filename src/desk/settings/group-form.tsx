'use client';
import { useLocale, useTranslations } from 'next-intl';
import { otherLocale } from '@/i18n/locales';
import type { Named } from '@/newsroom/editions/desk-dto';
import type { DeskSettings, LiveChoice } from '@/newsroom/settings/desk-dto';
import type { Settings } from '@/newsroom/settings/schema';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import { BannerActions } from './banner-actions';
import { BannerFields } from './banner-fields';
import { Changes } from './changes';
import { ChannelsFields } from './channels-fields';
import { ContactsFields } from './contacts-fields';
import { FooterFields } from './footer-fields';
import { HomeFields } from './home-fields';
import { IdentityFields } from './identity-fields';
import { LeadsFields } from './leads-fields';
import { LookFields } from './look-fields';
import { NavigationFields } from './navigation-fields';
import { Previews } from './previews';
import { SaveActions } from './save-actions';
import { SecurityFields } from './security-fields';
import { SettingsFrame } from './settings-frame';
import { Stale } from './stale';
import { type Editing, type SettingsActions, useSettings } from './use-settings';

type Props = { settings: DeskSettings; channels: Named[]; choices: LiveChoice[]; actions: SettingsActions };

/** One group of settings: its fields, what it would look like, who changed it before. */
export function GroupForm({ settings, channels, choices, actions }: Props) {
  const { group } = settings;
  const own = useLocale();
  const t = useTranslations('desk.settings');
  const editing = useSettings(settings, actions);
  const names = new Map([
    ...channels.map(({ id, name }) => [id, name[own]] as const),
    ...settings.pictures.map(({ id, alt, name }) => [id, alt[own] || name] as const),
    ...choices.map(({ articleId, titles }) => [articleId, titles[own] ?? titles[otherLocale(own)] ?? ''] as const),
  ]);
  return (
    <SettingsFrame current={group}>
      <h1>{t(`groups.${group}.name`)}</h1>
      <p className="soft">{t(`groups.${group}.about`)}</p>
      {editing.stale === undefined ? <ErrorSummary state={editing.state} /> : <Stale editing={editing} />}
      <DeskForm onSend={() => editing.save()}>
        <Fields editing={editing} channels={channels} choices={choices} pictures={settings.pictures} />
        {group === 'emergency' ? <BannerActions editing={editing} /> : <SaveActions editing={editing} />}
      </DeskForm>
      <Previews state={editing.state} />
      <Changes history={settings.history} names={names} />
    </SettingsFrame>
  );
}

type FieldsProps = { editing: Editing } & Pick<Props, 'channels' | 'choices'> & Pick<DeskSettings, 'pictures'>;

function Fields({ editing, channels, choices, pictures }: FieldsProps) {
  const { set, state } = editing;
  const shared = { set, errors: state.errors };
  switch (editing.group) {
    case 'emergency':
    case 'announcement':
      return <BannerFields {...shared} kind={editing.group} value={editing.value as Settings['emergency']} />;
    case 'leads':
      return <LeadsFields {...shared} value={editing.value as Settings['leads']} choices={choices} />;
    case 'home':
      return <HomeFields {...shared} value={editing.value as Settings['home']} channels={channels} />;
    case 'navigation':
      return <NavigationFields {...shared} value={editing.value as Settings['navigation']} channels={channels} />;
    case 'channels':
      return <ChannelsFields {...shared} value={editing.value as Settings['channels']} channels={channels} />;
    case 'identity':
      return <IdentityFields {...shared} value={editing.value as Settings['identity']} pictures={pictures} />;
    case 'footer':
      return <FooterFields {...shared} value={editing.value as Settings['footer']} />;
    case 'contacts':
      return <ContactsFields {...shared} value={editing.value as Settings['contacts']} pictures={pictures} />;
    case 'look':
      return <LookFields {...shared} value={editing.value as Settings['look']} />;
    case 'security':
      return <SecurityFields {...shared} value={editing.value as Settings['security']} />;
  }
}
