import type { Places } from '@/desk/people/role-row';
import type { Actor } from '@/newsroom/context';
import { listChannels, listDepartments } from '@/newsroom/editions/desk-queries';

/** Within what a role can be held. */
export async function placesOffer(actor: Actor): Promise<Places> {
  const [channels, departments] = await Promise.all([listChannels(actor), listDepartments(actor)]);
  return { channels, departments };
}
