'use server';
import { redirect } from 'next/navigation';
import * as people from '@/newsroom/people/commands/sign-out';
import { forgetSession } from '../session-cookie';
import { contextOf, findActor } from '../who';

export async function signOut(): Promise<void> {
  const actor = await findActor();
  if (actor) await people.signOut(await contextOf(actor), undefined);
  await forgetSession();
  redirect('/admin/sign-in');
}
