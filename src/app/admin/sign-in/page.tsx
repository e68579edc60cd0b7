import { redirect } from 'next/navigation';
import { SignInForm } from '@/desk/sign-in-form';
import { signIn } from '../actions/sign-in';
import { Desk } from '../desk';
import { deskPath } from '../desk-path';
import { findActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('signIn.title'), t('brand'));
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const next = deskPath((await searchParams).next);
  if (await findActor()) redirect(next);
  return (
    <Desk>
      <SignInForm action={signIn} next={next} />
    </Desk>
  );
}
