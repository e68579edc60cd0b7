import { ProfilePage } from '@/desk/profile/profile-page';
import { findProfile } from '@/newsroom/people/queries';
import { Qr } from '@/site/qr';
import * as actions from '../actions/profile';
import { Desk } from '../desk';
import { demandPerson } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('profile.title'), t('brand'));
}

export default async function OwnProfilePage() {
  const profile = await findProfile(await demandPerson('/admin/profile'), new Date());
  const t = await deskWords();
  const { offer } = profile.secondFactor;
  return (
    <Desk>
      <ProfilePage
        profile={profile}
        code={offer && <Qr text={offer.uri} label={t('profile.qr')} />}
        actions={{ ...actions }}
      />
    </Desk>
  );
}
