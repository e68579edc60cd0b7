import { SetUpClosed, SetUpForm } from '@/desk/set-up-form';
import { setUpIsOpen } from '@/newsroom/people/queries';
import { setUp } from '../../actions/set-up';
import { Desk } from '../../desk';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('setUp.title'), t('brand'));
}

export default async function SetUpPage({ params }: PageProps<'/admin/set-up/[token]'>) {
  const { token } = await params;
  const open = await setUpIsOpen(token, new Date());
  return <Desk>{open ? <SetUpForm action={setUp} token={token} /> : <SetUpClosed />}</Desk>;
}
