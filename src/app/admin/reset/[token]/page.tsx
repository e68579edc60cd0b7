import { ResetElsewhere, ResetForm } from '@/desk/reset-form';
import { resetIsOpen } from '@/newsroom/people/queries';
import { resetPassword } from '../../actions/reset';
import { Desk } from '../../desk';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('reset.choose'), t('brand'));
}

export default async function ChoosePasswordPage({ params }: PageProps<'/admin/reset/[token]'>) {
  const { token } = await params;
  const open = await resetIsOpen(token, new Date());
  return <Desk>{open ? <ResetForm action={resetPassword} token={token} /> : <ResetElsewhere used />}</Desk>;
}
