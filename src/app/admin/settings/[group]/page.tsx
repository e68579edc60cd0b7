import { notFound } from 'next/navigation';
import { GroupForm } from '@/desk/settings/group-form';
import { listChannels } from '@/newsroom/editions/desk-queries';
import { findDeskSettings, listLiveChoices } from '@/newsroom/settings/desk-queries';
import { isGroup } from '@/newsroom/settings/schema';
import { previewSettings } from '../../actions/preview-settings';
import { saveSettings } from '../../actions/save-settings';
import { Desk } from '../../desk';
import { contextOf, demandActor } from '../../who';
import { deskWords, titled } from '../../words';

type Props = PageProps<'/admin/settings/[group]'>;

async function asked({ params }: Props) {
  const { group } = await params;
  return isGroup(group) ? group : notFound();
}

export async function generateMetadata(props: Props) {
  const [t, group] = await Promise.all([deskWords(), asked(props)]);
  return titled(t(`settings.groups.${group}.name`), t('brand'));
}

export default async function SettingGroupPage(props: Props) {
  const group = await asked(props);
  const actor = await demandActor(`/admin/settings/${group}`, 'settings.read');
  const settings = await findDeskSettings(await contextOf(actor), group);
  const leads = settings.group === 'leads' ? settings.value.articles : null;
  const [channels, choices] = await Promise.all([listChannels(actor), leads ? listLiveChoices(actor, leads) : []]);
  return (
    <Desk current="settings">
      <GroupForm
        key={group}
        settings={settings}
        channels={channels}
        choices={choices}
        actions={{ save: saveSettings, preview: previewSettings }}
      />
    </Desk>
  );
}
