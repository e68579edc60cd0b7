import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import { beginExport } from '@/newsroom/audit/commands/begin-export';
import { pruneAudit } from '@/newsroom/audit/commands/prune-audit';
import type { EventName } from '@/newsroom/audit/rules';
import { auditFilterSchema } from '@/newsroom/audit/schema';
import { changeChannel } from '@/newsroom/channels/commands/change-channel';
import { createChannel } from '@/newsroom/channels/commands/create-channel';
import type { Ctx, PersonActor } from '@/newsroom/context';
import { publishCorrection } from '@/newsroom/corrections/commands/publish-correction';
import { dayInSiteZone } from '@/newsroom/dates';
import { changeDepartment } from '@/newsroom/departments/commands/change-department';
import { createDepartment } from '@/newsroom/departments/commands/create-department';
import { consolidateEdition } from '@/newsroom/editions/commands/consolidate-edition';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { publishTogether } from '@/newsroom/editions/commands/publish-together';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import { withdrawEdition } from '@/newsroom/editions/commands/withdraw-edition';
import { importOldAddresses } from '@/newsroom/old-addresses/commands/import-old-addresses';
import { removeOldAddress } from '@/newsroom/old-addresses/commands/remove-old-address';
import { saveOldAddress } from '@/newsroom/old-addresses/commands/save-old-address';
import { setAsideUnknown } from '@/newsroom/old-addresses/commands/set-aside-unknown';
import { countUnknown } from '@/newsroom/old-addresses/count-unknown';
import { acceptInvitation } from '@/newsroom/people/commands/accept-invitation';
import { beginSecondFactor } from '@/newsroom/people/commands/begin-second-factor';
import { changePassword } from '@/newsroom/people/commands/change-password';
import { changePerson } from '@/newsroom/people/commands/change-person';
import { changeProfile } from '@/newsroom/people/commands/change-profile';
import { renewRecoveryCodes, turnOffSecondFactor } from '@/newsroom/people/commands/change-second-factor';
import { confirmSecondFactor } from '@/newsroom/people/commands/confirm-second-factor';
import { createFirstAdministrator } from '@/newsroom/people/commands/create-first-administrator';
import { enablePerson } from '@/newsroom/people/commands/enable-person';
import { endOwnSessions } from '@/newsroom/people/commands/end-own-sessions';
import { endSessions } from '@/newsroom/people/commands/end-sessions';
import { enterCode } from '@/newsroom/people/commands/enter-code';
import { invitePerson } from '@/newsroom/people/commands/invite-person';
import { removeSecondFactor } from '@/newsroom/people/commands/remove-second-factor';
import { renewInvitation } from '@/newsroom/people/commands/renew-invitation';
import { makeResetLink, requestReset, resetPassword } from '@/newsroom/people/commands/reset-password';
import { signIn } from '@/newsroom/people/commands/sign-in';
import { signOut } from '@/newsroom/people/commands/sign-out';
import { suspendPerson } from '@/newsroom/people/commands/suspend-person';
import { unlockPerson } from '@/newsroom/people/commands/unlock-person';
import { findProfile } from '@/newsroom/people/queries';
import { wholeSite } from '@/newsroom/people/roles';
import { addPicture } from '@/newsroom/pictures/commands/add-picture';
import { changePicture } from '@/newsroom/pictures/commands/change-picture';
import { deletePicture } from '@/newsroom/pictures/commands/delete-picture';
import { closeReport } from '@/newsroom/reports/commands/close-report';
import { reportError } from '@/newsroom/reports/commands/report-error';
import { changeSettings } from '@/newsroom/settings/commands/change-settings';
import { createTag } from '@/newsroom/tags/commands/create-tag';
import { mergeTags } from '@/newsroom/tags/commands/merge-tags';
import { renameTag } from '@/newsroom/tags/commands/rename-tag';
import { issueToken } from '@/newsroom/tokens/commands/issue-token';
import { makeToken } from '@/newsroom/tokens/commands/make-token';
import { revokeToken } from '@/newsroom/tokens/commands/revoke-token';
import { createTopic } from '@/newsroom/topics/commands/create-topic';
import { saveTopic } from '@/newsroom/topics/commands/save-topic';
import { showTopic } from '@/newsroom/topics/commands/show-topic';
import { topicSchema } from '@/newsroom/topics/schema';
import { db } from '@/platform/db/client';
import { daysAgo, wrote } from '../../support/audit';
import { desk, password, published, text } from '../../support/newsroom';
import { codeAt, stranger } from '../../support/people';
import { picture } from '../../support/pictures';

/** What writes no event of its own, each for a reason. */
const silent: Record<string, string> = {
  'people/begin-second-factor beginSecondFactor': 'counts for nothing until a code has confirmed it',
  'people/sign-in enter': 'a step of the two ways of signing in, which are here',
  'pictures/add-picture keepPicture': 'a step of adding one, which is here',
  'reports/report-error reportError': 'by a reader, of whom nothing is kept; what the desk does with it is here',
  'settings/draft-settings draftSettings': 'kept for an hour to be looked at; nothing changes',
};

type Case = [command: string, events: EventName[], run: () => Promise<unknown>, before?: () => Promise<unknown>];

let admin: Ctx;
let place: Awaited<ReturnType<typeof desk>>;
let bytes: Uint8Array;
const now = new Date();
const later = (steps: number) => new Date(now.getTime() + steps * 30_000);
const another = 'copper kettle in the rain';
const email = 'lu.yan@example.org';
/** What earlier cases have made, for those behind them. */
const made: Record<string, string> = {};
const keep =
  <Key extends string>(key: Key) =>
  (answer: unknown) => {
    made[key] = String(answer);
  };

const draftOf = async (locale: 'en' | 'zh') => {
  const { id, version } = await db().edition.findFirstOrThrow({
    where: { localization: { articleId: made.article, locale }, state: { not: 'superseded' } },
    orderBy: { minor: 'desc' },
  });
  return { editionId: id, version };
};
const versionOf = async (id = made.person) => (await db().person.findUniqueOrThrow({ where: { id } })).version;
const tagOf = (nameEn: string) => db().tag.findFirstOrThrow({ where: { nameEn } });
const topicOf = () => db().topic.findFirstOrThrow();
const her = (session = made.session): Ctx => ({
  ...stranger(now),
  actor: {
    kind: 'person',
    id: made.person ?? '',
    name: 'Lu Yan',
    roles: wholeSite('editor'),
    sessionId: session ?? '',
  },
});
const held = (): { personId: string } => ({ personId: made.person ?? '' });
const enter = (typed = password) => signIn(stranger(now), { email, password: typed, userAgent: null });
const sessionOf = async () => {
  const session = await db().session.findFirstOrThrow({ where: held(), orderBy: { id: 'desc' } });
  made.session = session.id;
};
const secret = async () => (await findProfile(her().actor as PersonActor, now)).secondFactor.offer?.secret;
const words = {
  altEn: 'Two halves',
  altZh: '',
  decorative: false,
  captionEn: '',
  captionZh: '',
  creditEn: '',
  creditZh: '',
};
const topic = (titleEn: string) =>
  topicSchema.parse({ slug: 'a-topic', titleEn, titleZh: '', introEn: '', introZh: '', articleIds: [made.article] });

/** In this order: each works with what those before it have made. */
const cases: Case[] = [
  [
    'people/create-first-administrator createFirstAdministrator',
    ['person.firstAdministratorMade'],
    async () => {
      const who = { name: '王兰', email: 'wang.lan@example.org', password };
      const { personId } = await createFirstAdministrator(stranger(now), { token: null, ...who });
      const roles = wholeSite('administrator', 'chiefEditor');
      admin = { ...stranger(now), actor: { kind: 'person', id: personId, name: '王兰', roles, sessionId: 'x' } };
    },
  ],
  [
    'articles/create-article createArticle',
    ['article.created'],
    async () =>
      createArticle(admin, { facts: place.facts, locale: 'en', text: text('One') }).then(({ articleId }) =>
        keep('article')(articleId),
      ),
  ],
  [
    'articles/change-facts changeFacts',
    ['article.factsChanged'],
    () =>
      changeFacts(admin, { articleId: made.article ?? '', version: 1, facts: { ...place.facts, editorEn: 'Lu Yan' } }),
  ],
  [
    'editions/start-localization startLocalization',
    ['localization.started'],
    () => startLocalization(admin, { articleId: made.article ?? '', locale: 'zh', text: text('一') }),
  ],
  [
    'editions/save-edition saveEdition',
    ['edition.saved'],
    async () => saveEdition(admin, { ...(await draftOf('en')), text: text('One more') }),
  ],
  [
    'editions/publish-edition publishEdition',
    ['edition.published'],
    async () => publishEdition(admin, await draftOf('en')),
  ],
  [
    'reports/close-report closeReport',
    ['report.closed'],
    async () => {
      const { id } = await db().errorReport.findFirstOrThrow();
      await closeReport(admin, { reportId: id, outcome: 'fixed', note: '' });
    },
    () =>
      reportError(stranger(now), {
        kind: 'news',
        locale: 'en',
        slug: 'one-more',
        sender: 'x',
        report: { quote: '', words: 'A word is missing.', contact: 'li@example.org' },
      }),
  ],
  [
    'editions/publish-together publishTogether',
    ['edition.published', 'edition.published'],
    async () => publishTogether(admin, { editions: [await draftOf('en'), await draftOf('zh')] }),
    async () => saveEdition(admin, { ...(await draftOf('en')), text: text('One more again') }),
  ],
  [
    'corrections/publish-correction publishCorrection',
    ['article.corrected'],
    () =>
      publishCorrection(admin, {
        articleId: made.article ?? '',
        words: { wordsEn: 'The name was wrong.', wordsZh: '' },
      }),
  ],
  [
    'editions/withdraw-edition withdrawEdition',
    ['edition.withdrawn'],
    async () => withdrawEdition(admin, { ...(await draftOf('en')), reason: 'It no longer holds.' }),
  ],
  [
    'editions/unpublish-edition unpublishEdition',
    ['edition.unpublished'],
    async () => unpublishEdition(admin, { ...(await draftOf('en')), reason: 'It is out of date.' }),
  ],
  [
    'editions/consolidate-edition consolidateEdition',
    ['edition.consolidated'],
    async () =>
      consolidateEdition(admin, { ...(await draftOf('en')), articleId: made.whole ?? '', reason: 'It is told there.' }),
    () =>
      published(admin, place, { en: 'The whole of it' }, '2020-02-01').then(({ articleId }) =>
        keep('whole')(articleId),
      ),
  ],
  [
    'channels/create-channel createChannel',
    ['channel.created'],
    () => createChannel(admin, { slug: '', position: 3, nameEn: 'Two', nameZh: '二', introEn: '', introZh: '' }),
  ],
  [
    'channels/change-channel changeChannel',
    ['channel.changed'],
    () =>
      changeChannel(admin, {
        channelId: place.channel.id,
        version: 1,
        channel: { position: 4, nameEn: 'Three', nameZh: '三', introEn: '', introZh: '' },
      }),
  ],
  [
    'departments/create-department createDepartment',
    ['department.created'],
    () => createDepartment(admin, { slug: '', nameEn: 'Two', nameZh: '二' }),
  ],
  [
    'departments/change-department changeDepartment',
    ['department.changed'],
    () =>
      changeDepartment(admin, {
        departmentId: place.department.id,
        version: 1,
        department: { nameEn: 'Three', nameZh: '三' },
      }),
  ],
  ['tags/create-tag createTag', ['tag.created'], () => createTag(admin, { nameEn: 'Two', nameZh: '二' })],
  [
    'tags/rename-tag renameTag',
    ['tag.renamed'],
    async () => {
      const { id, version } = await tagOf('Two');
      await renameTag(admin, { tagId: id, version, names: { nameEn: 'Three', nameZh: '三' } });
    },
  ],
  [
    'tags/merge-tags mergeTags',
    ['tag.merged'],
    async () => {
      const { id, version } = await tagOf('Three');
      await mergeTags(admin, { tagId: id, version, intoId: (await tagOf('Four')).id });
    },
    () => createTag(admin, { nameEn: 'Four', nameZh: '四' }),
  ],
  ['topics/create-topic createTopic', ['topic.created'], () => createTopic(admin, topic('A topic'))],
  [
    'topics/save-topic saveTopic',
    ['topic.saved'],
    async () => {
      const { id, version } = await topicOf();
      await saveTopic(admin, { topicId: id, version, topic: topic('Another title') });
    },
  ],
  ...([true, false] as const).map(
    (live): Case => [
      'topics/show-topic showTopic',
      [live ? 'topic.published' : 'topic.unpublished'],
      async () => {
        const { id, version } = await topicOf();
        await showTopic(admin, { topicId: id, version, locale: 'en', live });
      },
    ],
  ),
  [
    'old-addresses/save-old-address saveOldAddress',
    ['oldAddress.added'],
    () => saveOldAddress(admin, { from: '/a.asp', to: '/en', elsewhere: false }),
  ],
  [
    'old-addresses/save-old-address saveOldAddress',
    ['oldAddress.changed'],
    async () => {
      const { id } = await db().oldAddress.findFirstOrThrow();
      await saveOldAddress(admin, { id, from: '/a.asp', to: '/zh', elsewhere: false });
    },
  ],
  [
    'old-addresses/remove-old-address removeOldAddress',
    ['oldAddress.removed'],
    async () => removeOldAddress(admin, { id: (await db().oldAddress.findFirstOrThrow()).id }),
  ],
  [
    'old-addresses/import-old-addresses importOldAddresses',
    ['oldAddress.imported'],
    () =>
      importOldAddresses(admin, {
        file: new TextEncoder().encode('from,to\n/b.asp,/en\n'),
        elsewhere: false,
        apply: true,
      }),
  ],
  [
    'old-addresses/set-aside-unknown setAsideUnknown',
    ['unknownAddress.setAside'],
    () => setAsideUnknown(admin, { address: '/c.asp' }),
    () => countUnknown([{ address: '/c.asp', hits: 1, firstAt: now, lastAt: now, referrer: '' }]),
  ],
  ['pictures/add-picture addPicture', ['picture.uploaded'], () => addPicture(admin, { bytes, name: 'one.png' })],
  [
    'pictures/change-picture changePicture',
    ['picture.changed'],
    async () => {
      const { id, version } = await db().picture.findFirstOrThrow();
      await changePicture(admin, { pictureId: id, version, words });
    },
  ],
  [
    'pictures/delete-picture deletePicture',
    ['picture.deleted'],
    async () => deletePicture(admin, { pictureId: (await db().picture.findFirstOrThrow()).id }),
  ],
  [
    'settings/change-settings changeSettings',
    ['settings.changed'],
    () => changeSettings(admin, { setting: { group: 'look', value: { accent: 'pine' } }, version: 0 }),
  ],
  [
    'people/invite-person invitePerson',
    ['person.invited'],
    async () =>
      invitePerson(admin, { name: 'Lu Yan', email, roles: wholeSite('editor'), locale: 'en' }).then(({ personId }) =>
        keep('person')(personId),
      ),
  ],
  [
    'people/renew-invitation renewInvitation',
    ['person.invitedAgain'],
    async () =>
      renewInvitation(admin, { ...held(), locale: 'en' }).then(({ link }) => keep('token')(link?.replace(/.*\//, ''))),
  ],
  [
    'people/accept-invitation acceptInvitation',
    ['person.invitationAccepted'],
    () => acceptInvitation(stranger(now), { token: made.token ?? '', password }),
  ],
  [
    'people/sign-in signIn',
    ['person.signInFailed'],
    () =>
      enter('wrong').catch((error) => {
        if (error.key !== 'signIn.wrong') throw error;
      }),
  ],
  ['people/unlock-person unlockPerson', ['person.unlocked'], () => unlockPerson(admin, held())],
  ['people/sign-in signIn', ['person.signedIn'], () => enter()],
  [
    'people/change-profile changeProfile',
    ['person.profileChanged'],
    async () => changeProfile(her(), { version: await versionOf(), name: 'Lu Yan', deskLocale: 'zh' }),
    sessionOf,
  ],
  [
    'people/confirm-second-factor confirmSecondFactor',
    ['person.secondFactorTurnedOn'],
    async () => confirmSecondFactor(her(), { code: codeAt(made.secret ?? '', now) }),
    async () => {
      await beginSecondFactor(her(), undefined);
      keep('secret')(await secret());
    },
  ],
  [
    'people/enter-code enterCode',
    ['person.signedIn'],
    () =>
      enterCode(stranger(later(4)), {
        step: made.step ?? '',
        code: codeAt(made.secret ?? '', later(4)),
        userAgent: null,
      }),
    async () => keep('step')((await enter()).step),
  ],
  [
    'people/change-second-factor renewRecoveryCodes',
    ['person.recoveryCodesRenewed'],
    () => renewRecoveryCodes(her(), { present: password }),
  ],
  [
    'people/change-second-factor turnOffSecondFactor',
    ['person.secondFactorTurnedOff'],
    () => turnOffSecondFactor(her(), { present: password }),
  ],
  [
    'people/remove-second-factor removeSecondFactor',
    ['person.secondFactorRemoved'],
    () => removeSecondFactor(admin, held()),
  ],
  [
    'people/end-own-sessions endOwnSessions',
    ['person.sessionsEnded'],
    () => endOwnSessions(her(), { session: null }),
    async () => {
      await enter();
      await sessionOf();
      await enter();
    },
  ],
  [
    'tokens/make-token makeToken',
    ['token.made'],
    () =>
      makeToken(her(), {
        name: 'Nightly import',
        until: dayInSiteZone(now),
        actions: ['desk.read'],
        channelIds: [],
        locales: [],
      }),
  ],
  [
    'tokens/revoke-token revokeToken',
    ['token.revoked'],
    async () => revokeToken(her(), { tokenId: (await db().apiToken.findFirstOrThrow()).id }),
  ],
  [
    'tokens/issue-token issueToken',
    ['person.made', 'token.made'],
    () =>
      issueToken(stranger(now), {
        email: 'import@example.org',
        role: 'editor',
        name: 'Import',
        tokenName: 'First',
        days: 1,
      }),
  ],
  [
    'people/change-password changePassword',
    ['person.passwordChanged'],
    () => changePassword(her(), { present: password, password: another }),
  ],
  ['people/sign-out signOut', ['person.signedOut'], () => signOut(her(), undefined)],
  ['people/reset-password requestReset', ['person.resetAsked'], () => requestReset(stranger(now), { email })],
  [
    'people/reset-password makeResetLink',
    ['person.resetLinkMade'],
    async () =>
      makeResetLink(stranger(now), { email, removeSecondFactor: false }).then((link) =>
        keep('token')(link.replace(/.*\//, '')),
      ),
  ],
  [
    'people/reset-password resetPassword',
    ['person.passwordReset'],
    () => resetPassword(stranger(now), { token: made.token ?? '', password }),
  ],
  ['people/end-sessions endSessions', ['person.signedOutByOther'], () => endSessions(admin, held()), () => enter()],
  [
    'people/change-person changePerson',
    ['person.changed'],
    async () =>
      changePerson(admin, { ...held(), version: await versionOf(), name: 'Lu Xun', roles: wholeSite('editor') }),
  ],
  [
    'people/change-person changePerson',
    ['person.rolesChanged'],
    async () =>
      changePerson(admin, { ...held(), version: await versionOf(), name: 'Lu Xun', roles: wholeSite('auditor') }),
  ],
  [
    'people/suspend-person suspendPerson',
    ['person.suspended'],
    async () => suspendPerson(admin, { ...held(), version: await versionOf() }),
  ],
  [
    'people/enable-person enablePerson',
    ['person.enabled'],
    async () => enablePerson(admin, { ...held(), version: await versionOf() }),
  ],
  [
    'audit/begin-export beginExport',
    ['audit.exported'],
    () => beginExport(admin, { filter: auditFilterSchema.parse({}), format: 'csv' }),
  ],
];

beforeAll(async () => {
  await wrote('audit.read', daysAgo(500));
  place = await desk();
  bytes = await picture(7).png().toBuffer();
  await db().$executeRawUnsafe(`CREATE TABLE public._refused ("events" boolean NOT NULL, "changes" boolean NOT NULL)`);
  await db().$executeRawUnsafe(`INSERT INTO public._refused VALUES (false, false)`);
  await db().$executeRawUnsafe(`CREATE FUNCTION refuse_event() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT "events" FROM public._refused) THEN RAISE EXCEPTION 'no event can be written'; END IF;
    RETURN NEW; END $$`);
  await db().$executeRawUnsafe(`CREATE FUNCTION refuse_change_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF (SELECT "changes" FROM public._refused) THEN RAISE EXCEPTION 'no change can be committed'; END IF;
    RETURN NULL; END $$`);
  await db().$executeRawUnsafe(
    'CREATE TRIGGER "refuse" BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_event()',
  );
  for (const table of (await tables()).filter((name) => name !== 'AuditEvent'))
    await db().$executeRawUnsafe(`CREATE CONSTRAINT TRIGGER "refuse" AFTER INSERT OR UPDATE OR DELETE ON "${table}"
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_change_at_commit()`);
});

const refuse = (what: { events?: boolean; changes?: boolean }) =>
  db().$executeRaw`UPDATE public._refused SET "events" = ${what.events ?? false}, "changes" = ${what.changes ?? false}`;
afterEach(() => refuse({}));

/** All but attempts to sign in: they count although they fail, and are taken before. */
async function tables(): Promise<string[]> {
  const found = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS "name" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT IN ('SignInAttempt', '_prisma_migrations', '_refused')`;
  expect(found.length).toBeGreaterThan(25);
  return found.map(({ name }) => name);
}

/** All that is kept. */
async function everything(): Promise<unknown> {
  const parts = (await tables()).map(
    (name) => `SELECT '${name}' AS "name", md5(string_agg(t::text, '|' ORDER BY t::text)) AS "all" FROM "${name}" t`,
  );
  return db().$queryRawUnsafe(`${parts.join(' UNION ALL ')} ORDER BY 1`);
}

const eventsAfter = async (sequence: bigint) =>
  (await db().auditEvent.findMany({ where: { sequence: { gt: sequence } }, orderBy: { sequence: 'asc' } })).map(
    ({ event }) => event,
  );
const lastSequence = async () => (await db().auditEvent.aggregate({ _max: { sequence: true } }))._max.sequence ?? 0n;

/** What changes nothing but the log itself, or the attempts to sign in; without a mail server, also a lost password. */
const alone: EventName[] = [
  'person.signInFailed',
  'person.unlocked',
  'person.resetAsked',
  'audit.exported',
  'audit.pruned',
];

/**
 * Nothing changes where its event cannot be written, there is no event of a change that cannot be committed, and where
 * both can be, they are.
 */
async function hold(events: EventName[], run: Case[2]): Promise<void> {
  const before = await everything();
  await refuse({ events: true });
  await expect(run()).rejects.toThrow(/no event can be written/);
  expect(await everything()).toEqual(before);
  if (!events.some((event) => alone.includes(event))) {
    await refuse({ changes: true });
    await expect(run()).rejects.toThrow(/no change can be committed/);
    expect(await everything()).toEqual(before);
  }
  await refuse({});
  const last = await lastSequence();
  await run();
  expect(await eventsAfter(last)).toEqual(events);
}

describe('what a command changes commits with its event or not at all', () => {
  it.each(cases)('%s: %j', async (_, events, run, before) => {
    await before?.();
    await hold(events, run);
  });

  it('audit/prune-audit pruneAudit', () => hold(['audit.pruned'], () => pruneAudit(stranger(new Date()), undefined)));
});

it('every command is tried here, or says why it writes no event', async () => {
  const root = join(process.cwd(), 'src/newsroom');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[\w-]+\/commands\/[\w-]+\.ts$/.test(path),
  );
  expect(files.length).toBeGreaterThan(40);
  const there: string[] = [];
  for (const file of files) {
    const exported = (await import(join(root, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported))
      if (typeof value === 'function') there.push(`${file.replace('/commands', '').replace('.ts', '')} ${name}`);
  }
  const tried = [...cases.map(([command]) => command), 'audit/prune-audit pruneAudit', ...Object.keys(silent)];
  expect(there.sort()).toEqual([...new Set(tried)].sort());
});
