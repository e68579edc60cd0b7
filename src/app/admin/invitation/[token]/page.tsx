import { AcceptForm, InvitationClosed } from '@/desk/people/accept-form';
import { findInvited } from '@/newsroom/people/invitations';
import { acceptInvitation } from '../../actions/accept-invitation';
import { Desk } from '../../desk';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('invitation.pageTitle'), t('brand'));
}

export default async function InvitationPage({ params }: PageProps<'/admin/invitation/[token]'>) {
  const { token } = await params;
  const invited = await findInvited(token, new Date());
  return (
    <Desk>{invited ? <AcceptForm action={acceptInvitation} token={token} {...invited} /> : <InvitationClosed />}</Desk>
  );
}
