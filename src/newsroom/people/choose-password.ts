import { hashPassword, passwordFits } from '@/platform/auth/password';
import type { Tx } from '@/platform/db/client';
import { env } from '@/platform/env';
import type { Ctx } from '../context';
import { demand } from '../refused';
import { parsed } from '../settings/read-settings';
import { type Settings, usualSettings } from '../settings/schema';
import { isCommon } from './common-passwords';
import { isComplex, isPersonal } from './password-rules';

type Person = { name: string; email: string };

/**
 * What the schema cannot judge by itself: it needs the list, the person, the site or the profile.
 * @throws Refused at the field `password`
 */
export async function demandGoodPassword(tx: Tx, password: string, { name, email }: Person): Promise<void> {
  const field = 'password';
  demand(!isCommon(password), 'password.common', { field });
  demand(!isPersonal(password, [name, email, ...(await siteWords(tx))]), 'password.personal', { field });
  if (env().PASSWORD_PROFILE === 'mlps3') demand(isComplex(password), 'password.simple', { field });
}

/** Gives somebody another password. Which sessions it ends is for the command to say. */
export async function choosePassword(tx: Tx, ctx: Ctx, personId: string, password: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, email: true, passwordHash: true },
  });
  await demandGoodPassword(tx, password, person);
  const same = person.passwordHash !== null && (await passwordFits(person.passwordHash, password));
  demand(!same, 'password.same', { field: 'password' });
  await tx.person.update({
    where: { id: personId },
    data: { passwordHash: await hashPassword(password), passwordChangedAt: ctx.now },
  });
}

async function siteWords(tx: Tx): Promise<string[]> {
  const rows = await tx.setting.findMany({ where: { key: { in: ['identity', 'footer'] } } });
  const said = new Map(rows.map(({ key, value }) => [key, parsed(key as 'identity' | 'footer', value).value]));
  const { name, shortName } = (said.get('identity') ?? usualSettings.identity) as Settings['identity'];
  const { organiser, operator } = (said.get('footer') ?? usualSettings.footer) as Settings['footer'];
  return ['tongwen', '同文', ...[name, shortName, organiser, operator].flatMap(({ en, zh }) => [en, zh])];
}
