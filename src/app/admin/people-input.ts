import { z } from 'zod';
import { version } from '@/newsroom/words';
import { parsed } from './settings-input';

export const personInput = z.object({ personId: z.uuid({ message: 'people.missing' }) });

export const heldPersonInput = personInput.extend({ version });

/** Roles come as one field of JSON: they are rows of several choices. */
export function readRoles(form: FormData) {
  const roles = form.get('roles');
  return { ...Object.fromEntries(form), roles: typeof roles === 'string' ? parsed(roles) : undefined };
}

/** `roles.1.locale`, the id of the control. */
export const rolesField = (path: PropertyKey[]): string => path.map(String).join('.');
