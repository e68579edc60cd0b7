import { Overview } from '@/desk/settings/overview';
import { readOverview } from '@/newsroom/settings/desk-queries';
import { saveSettings } from '../actions/save-settings';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('settings.title'), t('brand'));
}

export default async function SettingsPage() {
  const actor = await demandActor('/admin/settings', 'settings.read');
  return (
    <Desk current="settings">
      <Overview overview={await readOverview(actor, new Date())} save={saveSettings} />
    </Desk>
  );
}
