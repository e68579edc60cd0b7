import { WechatState } from '@/desk/wechat-state';
import { readWechatState } from '@/distribution/wechat/state';
import { Desk } from '../desk';
import { demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('wechat.title'), t('brand'));
}

export default async function WechatPage() {
  const actor = await demandActor('/admin/wechat', 'settings.read');
  const t = await deskWords();
  return (
    <Desk current="settings">
      <main id="main" className="work wechat">
        <header>
          <h1>{t('wechat.title')}</h1>
        </header>
        <WechatState standing={await readWechatState(actor)} />
        <p>
          <a className="link" href="/admin/settings/contacts">
            {t('wechat.back')}
          </a>
        </p>
      </main>
    </Desk>
  );
}
