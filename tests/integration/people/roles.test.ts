import { beforeAll, describe, expect, it } from 'vitest';
import { findChoices } from '@/newsroom/articles/choices';
import { changeFacts } from '@/newsroom/articles/commands/change-facts';
import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { startLocalization } from '@/newsroom/editions/commands/start-localization';
import { findFacts, findLocalization, listForDesk } from '@/newsroom/editions/desk-queries';
import type { Held, Role } from '@/newsroom/people/roles';
import { readOverview } from '@/newsroom/settings/desk-queries';
import { desk, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

type Desk = Awaited<ReturnType<typeof desk>>;

let press: Desk;
let archive: Desk;
let chief: Ctx;

const holder = (role: Role, bounds: Partial<Held> = {}) =>
  person(role, [{ role, channelId: null, departmentId: null, locale: null, ...bounds }]);

beforeAll(async () => {
  press = await desk();
  archive = await desk();
  chief = await person('Chief');
});

const draftBy = (ctx: Ctx, { facts }: Desk, title: string) =>
  createArticle(ctx, { facts, locale: 'en', text: text(title) });

describe('a contributor', () => {
  let ctx: Ctx;

  beforeAll(async () => {
    ctx = await holder('contributor', { departmentId: press.department.id });
  });

  it('writes drafts of her department, and cannot publish them', async () => {
    const draft = await draftBy(ctx, press, 'A draft of ours');
    const saved = await saveEdition(ctx, { ...draft, text: text('A better draft of ours') });
    expect(await refusal(publishEdition(ctx, saved))).toBe('forbidden');
    expect(await refusal(draftBy(ctx, archive, 'Not ours'))).toBe('forbidden');
  });

  it('leaves alone what readers see', async () => {
    const draft = await draftBy(ctx, press, 'Goes live');
    const live = await publishEdition(chief, draft);
    expect(await refusal(saveEdition(ctx, { ...draft, ...live, text: text('Changed') }))).toBe('forbidden');
    const facts = { ...press.facts, issuedOn: '2021-01-01' };
    expect(await refusal(changeFacts(ctx, { articleId: draft.articleId, version: 1, facts }))).toBe('forbidden');
  });

  it('neither finds nor reads what another department prepares, and is not told it by a conflict', async () => {
    const theirs = await draftBy(chief, archive, 'A secret of the archive');
    expect((await listForDesk(ctx.actor, 1)).rows.map(({ articleId }) => articleId)).not.toContain(theirs.articleId);
    expect(await findLocalization(ctx.actor, theirs.articleId, 'en')).toBeNull();
    expect(await findFacts(ctx.actor, theirs.articleId)).toBeNull();
    expect(await findChoices(ctx.actor, 'secret')).toEqual([]);
    const stale = { ...theirs, version: 99, text: text('Guess') };
    expect(await refusal(saveEdition(ctx, stale))).toBe('forbidden');
    expect(await refusal(startLocalization(ctx, { articleId: theirs.articleId, locale: 'zh', text: text('猜') }))).toBe(
      'forbidden',
    );
  });

  it('cannot carry an article of hers into another department', async () => {
    const draft = await draftBy(ctx, press, 'Stays here');
    const facts = { ...press.facts, departmentId: archive.department.id };
    expect(await refusal(changeFacts(ctx, { articleId: draft.articleId, version: 1, facts }))).toBe('forbidden');
  });
});

it('a translator writes in her language, also over what is live, and in no other', async () => {
  const ctx = await holder('translator', { locale: 'en' });
  const { articleId, editions } = await published(chief, press, { en: 'To be translated', zh: '待译' });
  const { en, zh } = editions as Record<'en' | 'zh', { editionId: string; version: number }>;
  const saved = await saveEdition(ctx, { ...en, text: text('Translated anew') });
  expect(await refusal(publishEdition(ctx, saved))).toBe('forbidden');
  expect(await refusal(saveEdition(ctx, { ...zh, text: text('改') }))).toBe('forbidden');
  expect(await refusal(changeFacts(ctx, { articleId, version: 1, facts: press.facts }))).toBe('forbidden');
});

it('a chief editor of a channel publishes there, and brings nothing into another', async () => {
  const ctx = await holder('chiefEditor', { channelId: press.channel.id });
  const draft = await draftBy(ctx, press, 'Of one channel');
  const live = await publishEdition(ctx, draft);
  const facts = { ...press.facts, channelIds: [press.channel.id, archive.channel.id] };
  expect(await refusal(changeFacts(ctx, { articleId: draft.articleId, version: 1, facts }))).toBe('forbidden');
  const other = await draftBy(chief, archive, 'Of another channel');
  expect(await refusal(publishEdition(ctx, other))).toBe('forbidden');
  expect(await refusal(takeOffLine(ctx, { ...draft, ...live }))).toBe('was not refused');
});

it('an editor writes everything and publishes nothing', async () => {
  const ctx = await holder('editor');
  const draft = await draftBy(ctx, press, 'By an editor');
  expect(await refusal(publishEdition(ctx, draft))).toBe('forbidden');
  expect(await refusal(readOverview(ctx.actor, new Date()))).toBe('forbidden');
});

it('an auditor reads everything and changes nothing', async () => {
  const ctx = await holder('auditor');
  const draft = await draftBy(chief, press, 'Read by the auditor');
  expect(await findLocalization(ctx.actor, draft.articleId, 'en')).toMatchObject({
    may: { write: false, publish: false, changeFacts: false },
    ending: null,
    correctable: [],
  });
  expect(await refusal(readOverview(ctx.actor, new Date()))).toBe('was not refused');
  expect(await refusal(saveEdition(ctx, { ...draft, text: text('Changed') }))).toBe('forbidden');
  expect(await refusal(draftBy(ctx, press, 'Made'))).toBe('forbidden');
});
