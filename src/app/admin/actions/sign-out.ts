'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import * as auth from '@/platform/auth';
import { sendCookies } from '../send-cookies';

export async function signOut(): Promise<void> {
  const { cookies } = await auth.signOut(await headers());
  await sendCookies(cookies);
  redirect('/admin/sign-in');
}
