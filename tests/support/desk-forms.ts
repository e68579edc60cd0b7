import { randomBytes, randomUUID } from 'node:crypto';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { addPerson } from '@/newsroom/people/add-person';
import { wholeSite } from '@/newsroom/people/roles';
import { readSettings } from '@/newsroom/settings/read-settings';
import { db } from '@/platform/db/client';
import type { Who, World } from './desk-world';
import { desk, paragraphs, password, published, text } from './newsroom';

export type Fields = Record<string, string | string[] | File>;

/** What makes a form that the right person may send: each time about something new, which stands there as it should. */
type Make = (world: World, who: Who) => Promise<Fields>;

const body = (words = 'What happened.') => JSON.stringify(paragraphs(words));
const fresh = (words: string) => `${words} ${randomUUID()}`;
const words = () => ({ title: fresh('Words'), slug: '', summary: '', body: body() });

async function draft({ ctx, place }: World): Promise<Record<'articleId' | 'editionId' | 'version', string>> {
  const made = await createArticle(ctx, { facts: place.facts, locale: 'en', text: text(fresh('A draft')) });
  return { articleId: made.articleId, editionId: made.editionId, version: String(made.version) };
}

async function page({ ctx, place }: World): Promise<Fields> {
  const facts = { departmentId: place.department.id, channelIds: [], position: 9 };
  const made = await createArticle(ctx, { kind: 'page', facts, locale: 'en', text: text(fresh('A page')) });
  return { articleId: made.articleId, version: '1' };
}

const newsFacts = ({ place }: World) => ({
  departmentId: place.department.id,
  issuedOn: '2020-01-02',
  channelIds: [place.channel.id],
});

async function pictureRow(): Promise<string> {
  const hash = randomBytes(16).toString('hex');
  const data = { hash, format: 'png', width: 2, height: 2, bytes: 2, name: 'hall.png' };
  return (await db().picture.create({ data })).id;
}

const tag = async () => (await db().tag.create({ data: { slug: randomUUID(), nameEn: fresh('Tag'), nameZh: '' } })).id;

async function somebody({ ctx }: World, more: { suspendedAt?: Date; invited?: true } = {}): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const roles = wholeSite('reviewer');
  const made = await db().$transaction((tx) => addPerson(tx, ctx, { name: 'Lu Yan', email, password: null, roles }));
  const { suspendedAt, invited } = more;
  const passwordHash = invited ? null : 'scrypt:of nobody';
  await db().person.update({ where: { id: made.id }, data: { suspendedAt, passwordHash } });
  return made.id;
}

const channelRow = () =>
  db().channel.create({
    data: { slug: randomUUID(), position: 98, nameEn: 'News', nameZh: '要闻', introEn: '', introZh: '' },
  });

const held = async (world: World, suspendedAt?: Date) => ({
  personId: await somebody(world, { suspendedAt }),
  version: '1',
});

const topicRow = () =>
  db().topic.create({
    data: { slug: randomUUID(), titleEn: fresh('Topic'), titleZh: '', introEn: '', introZh: '' },
  });

/** As it stands, so that no page of readers looks different afterwards. */
async function look(): Promise<Fields> {
  const row = await db().setting.findUnique({ where: { key: 'look' } });
  const { look: value } = await readSettings();
  return { group: 'look', value: JSON.stringify(value), version: String(row?.version ?? 0) };
}

const oldAddress = () => db().oldAddress.create({ data: { from: `/old/${randomUUID()}`, to: '/en' } });
const personOf = ({ ids }: World, who: Who) => db().person.findUnique({ where: { id: ids[who] ?? randomUUID() } });

/** By the names of expected-doors.ts. */
export const forms: Record<string, Make> = {
  'accept-invitation.acceptInvitation': async () => ({ token: 'guessed', password }),
  'change-facts.changeFacts': async (world) => {
    const { articleId } = await draft(world);
    return { ...newsFacts(world), articleId, version: '1' };
  },
  'change-page-facts.changePageFacts': async (world) => ({
    ...(await page(world)),
    departmentId: world.place.department.id,
    position: '7',
  }),
  'change-picture.changePicture': async () => ({
    pictureId: await pictureRow(),
    version: '1',
    altEn: 'A hall',
    altZh: '大厅',
    captionEn: '',
    captionZh: '',
    creditEn: '',
    creditZh: '',
  }),
  'change-place.changeChannel': async () => ({
    id: (await channelRow()).id,
    version: '1',
    nameEn: fresh('Channel'),
    nameZh: fresh('栏目'),
    introEn: 'News.',
    introZh: '要闻。',
    position: '99',
  }),
  'change-place.changeDepartment': async () => ({
    id: (await desk()).department.id,
    version: '1',
    nameEn: fresh('Department'),
    nameZh: fresh('部门'),
  }),
  'choose-language.chooseLanguage': async () => ({ locale: 'zh' }),
  'close-report.closeReport': async ({ localizationId }) => {
    const data = { localizationId, quote: '', words: 'A word too many', contact: '', digest: randomUUID() };
    return { reportId: (await db().errorReport.create({ data })).id, outcome: 'noError', note: '' };
  },
  'create-article.createArticle': async (world) => ({ ...newsFacts(world), ...words(), locale: 'en' }),
  'create-page.createPage': async ({ place }) => ({
    ...words(),
    locale: 'en',
    departmentId: place.department.id,
    position: '9',
  }),
  'create-place.createChannel': async () => ({
    slug: randomUUID(),
    nameEn: fresh('Channel'),
    nameZh: fresh('栏目'),
    introEn: '',
    introZh: '',
    position: '99',
  }),
  'create-place.createDepartment': async () => ({
    slug: randomUUID(),
    nameEn: fresh('Department'),
    nameZh: fresh('部门'),
  }),
  'create-tag.createTag': async () => ({ nameEn: fresh('Tag'), nameZh: '' }),
  'delete-picture.deletePicture': async () => ({ pictureId: await pictureRow() }),
  'correct-article.correctArticle': async ({ ctx, place }) => {
    const { articleId } = await published(ctx, place, { en: fresh('Live') }, '1988-01-01');
    return { articleId, wordsEn: fresh('The name was wrong.'), wordsZh: '' };
  },
  'end-text.endText': async ({ ctx, place }) => {
    const { editions } = await published(ctx, place, { en: fresh('Live') }, '1988-01-01');
    const { editionId = '', version } = editions.en ?? {};
    return { editionId, version: String(version), ending: 'withdrawn', reason: 'It no longer holds.' };
  },
  'find-articles.findArticles': async ({ mark }) => ({ words: mark }),
  'merge-tags.mergeTags': async () => ({ tagId: await tag(), version: '1', intoId: await tag() }),
  'old-addresses.importAddresses': async () => ({
    file: new File([`/old/${randomUUID()},/en\n`], 'old.csv'),
    apply: 'yes',
  }),
  'old-addresses.removeOldAddress': async () => ({ id: (await oldAddress()).id }),
  'old-addresses.saveOldAddress': async () => {
    const { id, from } = await oldAddress();
    return { id, from, to: '/zh' };
  },
  'old-addresses.setAsideUnknown': async () => {
    const address = `/${randomUUID()}`;
    const now = new Date();
    await db().unknownAddress.create({ data: { address, hits: 1, firstAt: now, lastAt: now, referrer: '' } });
    return { address };
  },
  'people.changePerson': async (world) => ({
    ...(await held(world)),
    name: 'Lu Yanyan',
    roles: JSON.stringify(wholeSite('editor')),
  }),
  'people.enablePerson': (world) => held(world, new Date()),
  'people.endSessions': async (world) => ({ personId: await somebody(world) }),
  'people.invitePerson': async () => ({
    name: 'Li Wei',
    email: `${randomUUID()}@example.org`,
    roles: JSON.stringify(wholeSite('reviewer')),
  }),
  'people.renewInvitation': async (world) => ({ personId: await somebody(world, { invited: true }) }),
  'people.suspendPerson': (world) => held(world),
  'people.unlockPerson': async (world) => ({ personId: await somebody(world) }),
  'preview-settings.previewSettings': look,
  // Without `changed` nothing is kept, and whether the text may be read is all there is to ask.
  'preview-text.previewText': async (world) => ({ ...(await draft(world)), ...words(), locale: 'en' }),
  'profile.beginSecondFactor': async () => ({}),
  'profile.changePassword': async ({ ids, personId }, who) => {
    const { passwordHash } = await db().person.findUniqueOrThrow({ where: { id: personId } });
    await db().person.updateMany({ where: { id: ids[who] ?? randomUUID() }, data: { passwordHash } });
    return { present: password, password: fresh('another long one') };
  },
  'profile.changeProfile': async (world, who) => {
    await db().person.updateMany({ where: { id: world.ids[who] ?? randomUUID() }, data: { deskLocale: null } });
    const own = await personOf(world, who);
    return { name: own?.name ?? 'Nobody', version: String(own?.version ?? 1), deskLocale: 'zh' };
  },
  'profile.confirmSecondFactor': async () => ({ code: '000000' }),
  'profile.endSessions': async () => ({ session: randomUUID() }),
  'profile.renewRecoveryCodes': async () => ({ present: 'not the password' }),
  'profile.turnOffSecondFactor': async () => ({ present: 'not the password' }),
  'publish-text.publishText': async (world) => ({ ...(await draft(world)), ...words(), locale: 'en' }),
  'rename-tag.renameTag': async () => ({ tagId: await tag(), version: '1', nameEn: fresh('Tag'), nameZh: '' }),
  'reset.requestReset': async () => ({ email: `${randomUUID()}@example.org` }),
  'reset.resetPassword': async () => ({ token: 'guessed', password }),
  'save-settings.saveSettings': look,
  'save-text.saveText': async (world) => ({ ...(await draft(world)), ...words(), locale: 'en', changed: 'yes' }),
  'save-topic.saveTopic': async () => {
    const { id, slug } = await topicRow();
    const names = { slug, titleEn: fresh('Topic'), titleZh: '', introEn: '', introZh: '' };
    return { ...names, topicId: id, version: '1' };
  },
  'set-up.setUp': async () => ({ token: 'guessed', name: 'Li Wei', email: `${randomUUID()}@example.org`, password }),
  'show-topic.showTopic': async () => ({ topicId: (await topicRow()).id, version: '1', locale: 'en', live: 'yes' }),
  'sign-in.enterCode': async () => ({ code: '000000' }),
  'sign-in.signIn': async () => ({ email: `${randomUUID()}@example.org`, password: 'not the password' }),
  'sign-out.signOut': async () => ({}),
  'tokens.makeToken': async () => ({
    name: fresh('Token').slice(0, 50),
    until: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    actions: ['desk.read'],
  }),
  'tokens.revokeToken': async (world) => {
    const data = { name: fresh('Token'), hash: randomUUID(), prefix: 'tw_', actions: ['desk.read'] };
    const expiresAt = new Date(Date.now() + 86_400_000);
    return {
      tokenId: (await db().apiToken.create({ data: { ...data, expiresAt, personId: await somebody(world) } })).id,
    };
  },
  'verify-audit.verifyAudit': async () => ({}),
};
