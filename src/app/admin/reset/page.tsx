import { ResetElsewhere, ResetRequest } from '@/desk/reset-form';
import { sendsMail } from '@/newsroom/people/mail';
import { requestReset } from '../actions/reset';
import { Desk } from '../desk';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('reset.title'), t('brand'));
}

export default function ResetPage() {
  return <Desk>{sendsMail() ? <ResetRequest action={requestReset} /> : <ResetElsewhere />}</Desk>;
}
