import { redirect } from 'next/navigation';
import { CodeForm } from '@/desk/code-form';
import { enterCode } from '../../actions/sign-in';
import { Desk } from '../../desk';
import { deskPath } from '../../desk-path';
import { findStep } from '../../session-cookie';
import { findActor } from '../../who';
import { deskWords, titled } from '../../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('code.title'), t('brand'));
}

export default async function CodePage({ searchParams }: PageProps<'/admin/sign-in/code'>) {
  const next = deskPath((await searchParams).next);
  if (await findActor()) redirect(next);
  if (!(await findStep())) redirect('/admin/sign-in');
  return (
    <Desk>
      <CodeForm action={enterCode} next={next} />
    </Desk>
  );
}
