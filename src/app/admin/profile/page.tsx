import { ProfilePage } from '@/desk/profile/profile-page';
import { findProfile } from '@/newsroom/people/queries';
import { findTokenOffer, listTokens } from '@/newsroom/tokens/queries';
import { Qr } from '@/site/qr';
import * as actions from '../actions/profile';
import { makeToken, revokeToken } from '../actions/tokens';
import { Desk } from '../desk';
import { demandPerson } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('profile.title'), t('brand'));
}

export default async function OwnProfilePage() {
  const [actor, now] = [await demandPerson('/admin/profile'), new Date()];
  const profile = await findProfile(actor, now);
  const t = await deskWords();
  const { offer } = profile.secondFactor;
  return (
    <Desk>
      <ProfilePage
        profile={profile}
        code={offer && <Qr text={offer.uri} label={t('profile.qr')} />}
        actions={{ ...actions }}
        tokens={{
          tokens: await listTokens(actor, actor.id, now),
          offer: await findTokenOffer(actor, now),
          actions: { make: makeToken, revoke: revokeToken },
        }}
      />
    </Desk>
  );
}
