import { z } from 'zod';
import { roles } from '../people/roles';
import { count } from './parts-schema';

export { roles };

/** How the desk's door is kept. */
export const securitySchema = z.object({
  /** A session ends when it was not used for so many minutes … */
  idleMinutes: count(5, 240),
  /** … and after so many hours in any case. */
  wholeHours: count(1, 24),
  /** So many attempts that did not succeed within so many minutes close the door for one e-mail address. */
  attempts: count(3, 20),
  lockMinutes: count(5, 24 * 60),
  /** So many days each event of the audit is kept; a row of before this could be said has none. */
  auditDays: count(180, 3650).default(365),
  /** Who holds one of these has to set up a second factor before anything else. */
  secondFactorRoles: z.array(z.enum(roles, { message: 'form.broken' })).transform((held) => [...new Set(held)]),
});

export type Security = z.infer<typeof securitySchema>;

export const usualSecurity: Security = {
  idleMinutes: 30,
  wholeHours: 12,
  attempts: 5,
  lockMinutes: 15,
  auditDays: 365,
  secondFactorRoles: [],
};
