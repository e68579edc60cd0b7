import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { addPerson } from '@/newsroom/people/add-person';
import { makeOneTimeToken } from '@/newsroom/people/one-time-tokens';
import { type Held, wholeSite } from '@/newsroom/people/roles';
import { makeRecoveryCodes, makeSecret } from '@/newsroom/people/second-factor';
import { openSession } from '@/newsroom/people/sessions';
import { addPicture } from '@/newsroom/pictures/commands/add-picture';
import { noBanner } from '@/newsroom/settings/banner-schema';
import { draftSettings } from '@/newsroom/settings/commands/draft-settings';
import { readSecurity } from '@/newsroom/settings/read-security';
import { sessionCookie } from '@/platform/auth/cookie';
import { unseal } from '@/platform/auth/seal';
import { db } from '@/platform/db/client';
import type { markers } from './expected-doors';
import { change, desk, paragraphs, password, person, published, text } from './newsroom';
import { figure, picture } from './pictures';
import { takeOffLine } from './take-off-line';

export const strangers = ['nobody', 'signedOut', 'suspended', 'invited'] as const;
/** A letter of expected-doors.ts, or a stranger. */
export type Who = string;
export type Marker = keyof typeof markers;
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Everybody who may knock, and what nobody may see without a right to it, in the database at `DATABASE_URL`. */
export async function makeWorld() {
  const mark = `mk${randomBytes(6).toString('hex')}`;
  const ctx = await person('Wang Lan');
  const [place, elsewhere] = [await desk(), await desk()];
  const planted = await plant(ctx, place, mark);
  const people = await makePeople(ctx, place.department.id, elsewhere.department.id, planted.passwordHash);
  const before = await readSecurity(db());
  await change(ctx, 'security', { ...before, secondFactorRoles: ['administrator'] });
  const secrets = await listSecrets([...Object.values(people.cookies), planted.invitation]);
  return {
    mark,
    ctx,
    place,
    ...planted,
    ...people,
    secrets,
    restore: () => change(ctx, 'security', before),
  };
}

export const markerOf = (mark: string, name: Marker): string => `${mark}-${name}`;

async function plant(ctx: Ctx, place: Awaited<ReturnType<typeof desk>>, mark: string) {
  const said = (name: Marker) => markerOf(mark, name);
  const inAll = (words: string, more = {}) => text(words, { summary: words, slug: randomUUID(), ...more });
  const draft = await createArticle(ctx, {
    facts: place.facts,
    locale: 'en',
    text: inAll(said('draft'), { slug: '' }),
  });
  const { hash } = await addPicture(ctx, {
    bytes: await picture(randomInt(1_000_000)).png().toBuffer(),
    name: `${said('file')}.png`,
  });
  const { id: pictureId } = await db().picture.findUniqueOrThrow({ where: { hash } });
  const shown = JSON.stringify({ type: 'doc', content: [...paragraphs('What it shows.').content, figure(hash)] });

  const { articleId, editions } = await published(ctx, place, { en: `Live ${randomUUID()}` });
  const live = editions.en as { editionId: string; version: number };
  await saveEdition(ctx, { ...live, text: inAll(said('later'), { body: shown }) });
  const { editions: ended } = await published(ctx, place, { en: `Gone ${randomUUID()}` });
  const gone = ended.en as { editionId: string; version: number };
  await db().edition.update({
    where: { id: gone.editionId },
    data: { title: said('offline'), summary: said('offline') },
  });
  await takeOffLine(ctx, gone);
  const banner = { ...noBanner, on: true, words: { en: said('preview'), zh: said('preview') } };
  await draftSettings(ctx, { group: 'announcement', value: banner });

  const { id: localizationId } = await db().localization.findFirstOrThrow({ where: { articleId } });
  const report = { localizationId, quote: '', words: said('words'), contact: `${said('contact')}@example.org` };
  await db().errorReport.create({ data: { ...report, digest: randomUUID() } });
  const closed = { outcome: 'fixed', note: said('note'), closedAt: ctx.now } as const;
  await db().errorReport.create({ data: { ...report, ...closed, digest: randomUUID() } });
  const at = { hits: 900_000, firstAt: ctx.now, lastAt: ctx.now, referrer: '' };
  await db().unknownAddress.create({ data: { address: `/${said('unknown')}`, ...at } });
  const oldAddress = await db().oldAddress.create({ data: { from: `/old/${randomUUID()}`, to: '/en' } });
  const topic = await db().topic.create({
    data: { slug: randomUUID(), titleEn: 'A topic', titleZh: '专题', introEn: '', introZh: '' },
  });

  const roles = wholeSite('reviewer');
  const witness = await db().$transaction(async (tx) => {
    const made = await addPerson(tx, ctx, { name: 'Lu Yan', email: `${said('email')}@example.org`, password, roles });
    await tx.person.update({ where: { id: made.id }, data: { totpSecret: await makeSecret(made.id) } });
    await makeRecoveryCodes(tx, made.id);
    await openSession(tx, ctx, made.id, 'Test');
    return made;
  });
  const invited = await db().$transaction((tx) =>
    addPerson(tx, ctx, { name: 'Li Wei', email: `${randomUUID()}@example.org`, password: null, roles }),
  );
  const invitation = await makeOneTimeToken(db(), ctx.now, 'invitation', invited.id);
  return {
    articleId: draft.articleId,
    localizationId,
    hash,
    pictureId,
    personId: witness.id,
    passwordHash: witness.passwordHash,
    oldAddressId: oldAddress.id,
    topicId: topic.id,
    invitation,
  };
}

async function makePeople(ctx: Ctx, departmentId: string, otherId: string, passwordHash: string | null) {
  const within = (held: Partial<Held>): Held[] =>
    wholeSite(held.role ?? 'reviewer').map((one) => ({ ...one, ...held }));
  const all = wholeSite('administrator', 'chiefEditor');
  const holders: Record<Who, Held[]> = {
    a: wholeSite('administrator'),
    c: wholeSite('chiefEditor'),
    r: wholeSite('reviewer'),
    e: wholeSite('editor'),
    t: within({ role: 'translator', locale: 'en' }),
    k: within({ role: 'contributor', departmentId }),
    u: wholeSite('auditor'),
    x: within({ role: 'contributor', departmentId: otherId }),
    y: within({ role: 'translator', locale: 'zh' }),
    o: all,
    signedOut: all,
    suspended: all,
    invited: all,
  };
  const cookies: Record<Who, string> = { nobody: '' };
  const ids: Record<Who, string> = {};
  await Promise.all(
    Object.entries(holders).map(async ([who, roles]) => {
      const [id, token] = await db().$transaction(async (tx) => {
        const email = `${randomUUID()}@example.org`;
        const made = await addPerson(tx, ctx, { name: `Person ${who}`, email, password: null, roles });
        if (who === 'invited') return [made.id, ''];
        // One and the same as that of the witness: making each takes a tenth of a second.
        await tx.person.update({ where: { id: made.id }, data: { passwordHash, passwordChangedAt: ctx.now } });
        return [made.id, await openSession(tx, ctx, made.id, 'Test')];
      });
      ids[who] = id;
      cookies[who] = `${sessionCookie()}=${token || (await makeOneTimeToken(db(), ctx.now, 'invitation', id))}`;
    }),
  );
  // Whoever needs a second factor has one, but for the one who owes it.
  const needing = ['a', 'signedOut', 'suspended'].map((who) => ids[who] ?? '');
  await db().person.updateMany({ where: { id: { in: needing } }, data: { totpConfirmedAt: ctx.now } });
  // Used lately, for as long as the tests may take: when it was last used is written once a minute.
  const seenAt = new Date(ctx.now.getTime() + 10 * 60_000);
  await db().session.updateMany({ where: { personId: { in: Object.values(ids) } }, data: { seenAt } });
  await db().session.deleteMany({ where: { personId: ids.signedOut } });
  await db().person.update({ where: { id: ids.suspended }, data: { suspendedAt: ctx.now } });
  return { cookies, ids };
}

/** All that the database keeps of secrets, and the tokens themselves. */
async function listSecrets(tokens: string[]): Promise<string[]> {
  const [people, sessions, once, codes, kept] = await Promise.all([
    db().person.findMany({ select: { id: true, passwordHash: true, totpSecret: true } }),
    db().session.findMany({ select: { tokenHash: true } }),
    db().oneTimeToken.findMany({ select: { hash: true } }),
    db().recoveryCode.findMany({ select: { hash: true } }),
    db().secret.findMany({ select: { value: true } }),
  ]);
  const hashes = [...people.map(({ id: _, ...kept }) => kept), ...sessions, ...once, ...codes, ...kept].flatMap((row) =>
    Object.values(row),
  );
  const opened = await Promise.all(people.map(({ id, totpSecret }) => (totpSecret ? unseal(totpSecret, id) : null)));
  const plain = tokens.map((token) => token.replace(/^.*=/, ''));
  return [...hashes, ...opened, ...plain].filter(
    (each): each is string => typeof each === 'string' && each.length > 15,
  );
}
