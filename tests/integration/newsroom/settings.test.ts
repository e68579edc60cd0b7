import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { findHome } from '@/newsroom/editions/queries';
import { noBanner } from '@/newsroom/settings/banner-schema';
import { changeSettings } from '@/newsroom/settings/commands/change-settings';
import { draftSettings } from '@/newsroom/settings/commands/draft-settings';
import { findDeskSettings, listLiveChoices } from '@/newsroom/settings/desk-queries';
import { findSettingsPreview, settingsPreviewToken } from '@/newsroom/settings/preview';
import { readSite } from '@/newsroom/settings/queries';
import { usualSettings } from '@/newsroom/settings/schema';
import { db } from '@/platform/db/client';
import { newNotes, whileNoting } from '@/platform/tags';
import { change, desk, nobody, person, published, refusal } from '../../support/newsroom';

let ctx: Ctx;
let other: Ctx;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  other = await person('Lu Ming');
});

const mailTo = (staffMailUrl: string) => ({ ...usualSettings.contacts, staffMailUrl });
const contacts = (staffMailUrl: string) => ({ group: 'contacts', value: mailTo(staffMailUrl) }) as const;

describe('changing settings', () => {
  it('two administrators at once: the second is told who was first, and nothing of either is lost', async () => {
    const { version } = await changeSettings(ctx, { setting: contacts('mailto:first@example.org'), version: 0 });
    const late = changeSettings(other, { setting: contacts('mailto:second@example.org'), version: 0 });
    await expect(late).rejects.toMatchObject({ key: 'settings.changedByAnother', version, params: { by: 'Wang Lan' } });
    expect((await readSite('en')).staffMailUrl).toBe('mailto:first@example.org');
    await changeSettings(other, { setting: contacts('mailto:second@example.org'), version });
    expect((await readSite('en')).staffMailUrl).toBe('mailto:second@example.org');
  });

  it('of two first changes at the same moment one holds', async () => {
    const look = (accent: 'pine' | 'plum') => ({ setting: { group: 'look', value: { accent } } as const, version: 0 });
    const both = await Promise.allSettled([changeSettings(ctx, look('pine')), changeSettings(other, look('plum'))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().setting.count({ where: { key: 'look' } })).toBe(1);
  });

  it('is kept in the history with what was before and after, and expires what read the settings', async () => {
    await change(ctx, 'announcement', { ...noBanner, words: { en: 'Before', zh: '' } });
    const expiries = await db().expiry.count();
    await change(other, 'announcement', { ...noBanner, words: { en: 'After', zh: '' } });
    const { history, version } = await findDeskSettings(ctx, 'announcement');
    expect(version).toBe(2);
    expect(history[0]).toMatchObject({
      by: 'Lu Ming',
      before: { words: { en: 'Before' } },
      after: { words: { en: 'After' } },
    });
    const added = await db().expiry.findMany({ orderBy: { sequence: 'desc' }, take: 1 });
    expect(await db().expiry.count()).toBe(expiries + 1);
    expect(added[0]?.tags).toEqual(['settings']);
  });

  it('to what stands already changes nothing for readers and writes no history', async () => {
    await change(ctx, 'footer', usualSettings.footer);
    const before = { expiries: await db().expiry.count(), events: await db().auditEvent.count() };
    await change(ctx, 'footer', { ...usualSettings.footer });
    expect({ expiries: await db().expiry.count(), events: await db().auditEvent.count() }).toEqual(before);
  });

  it('is refused to strangers, and for channels and articles that do not exist', async () => {
    const stranger: Ctx = { ...ctx, actor: nobody };
    expect(await refusal(changeSettings(stranger, { setting: contacts(''), version: 9 }))).toBe('forbidden');
    const id = '00000000-0000-7000-8000-000000000000';
    expect(await refusal(change(ctx, 'leads', { articles: [id] }))).toBe('article.missing');
    expect(await refusal(change(ctx, 'navigation', { entries: [{ kind: 'channel', channelId: id }] }))).toBe(
      'settings.channel',
    );
    expect(await refusal(change(ctx, 'home', { blocks: [{ kind: 'notices', channelId: id, items: 3 }] }))).toBe(
      'settings.channel',
    );
  });
});

describe('what readers get', () => {
  it('a banner says when its page will be out of date by itself', async () => {
    const at = (ms: number) => new Date(Date.now() + ms).toISOString();
    const [startsAt, endsAt] = [at(60_000), at(120_000)];
    await change(ctx, 'emergency', { ...noBanner, on: true, words: { en: 'Soon', zh: '' }, startsAt, endsAt });
    const notes = newNotes();
    const site = await whileNoting(notes, () => readSite('en'));
    expect([site.banners, notes.validUntil?.toISOString(), notes.tags.has('settings')]).toEqual([[], startsAt, true]);
    await change(ctx, 'emergency', { ...noBanner, on: true, words: { en: 'Now', zh: '' }, endsAt });
    const later = newNotes();
    expect((await whileNoting(later, () => readSite('en'))).banners).toEqual([
      { kind: 'emergency', words: 'Now', href: null, standing: 'shown', startsAt: null },
    ]);
    expect(later.validUntil?.toISOString()).toBe(endsAt);
    expect((await readSite('zh')).banners).toEqual([]);
    await change(ctx, 'emergency', { ...noBanner, words: { en: 'Now', zh: '' }, endsAt });
    const off = newNotes();
    expect((await whileNoting(off, () => readSite('en'))).banners).toEqual([]);
    expect(off.validUntil).toBeUndefined();
  });

  it('chosen articles lead in their order, each where it is live, then the newest', async () => {
    const place = await desk();
    const newest = await published(ctx, place, { en: 'Newest', zh: '最新' }, '2199-01-01');
    const old = await published(ctx, place, { zh: '旧闻' }, '1950-01-01');
    const older = await published(ctx, place, { en: 'Older', zh: '更旧' }, '1949-01-01');
    await change(ctx, 'leads', { articles: [old.articleId, older.articleId] });
    const leadsOf = async (locale: 'en' | 'zh') => {
      const lead = (await findHome(locale)).blocks.find(({ kind }) => kind === 'lead');
      return lead?.kind === 'lead' ? [lead.lead, ...lead.seconds].map(({ title }) => title) : [];
    };
    expect((await leadsOf('zh')).slice(0, 3)).toEqual(['旧闻', '更旧', '最新']);
    expect((await leadsOf('en')).slice(0, 2)).toEqual(['Older', 'Newest']);
    await change(ctx, 'leads', { articles: [] });
    expect((await leadsOf('en'))[0]).toBe('Newest');
    const choices = await listLiveChoices(ctx.actor, [older.articleId]);
    expect(choices.find(({ articleId }) => articleId === newest.articleId)?.titles).toEqual({
      en: 'Newest',
      zh: '最新',
    });
    expect(choices.some(({ articleId }) => articleId === older.articleId)).toBe(true);
  });

  it('settings that no longer fit their schema stand as usual', async () => {
    await db().setting.upsert({
      where: { key: 'navigation' },
      create: { key: 'navigation', value: { entries: 'broken' } },
      update: { value: { entries: 'broken' } },
    });
    expect((await readSite('en')).navigation[0]).toEqual({ kind: 'home' });
    await change(ctx, 'navigation', usualSettings.navigation);
  });
});

it('a draft of settings opens by its link for a while, and changes nothing', async () => {
  const now = new Date();
  const name = { en: 'Draft name', zh: '草稿名' };
  const { id } = await draftSettings(ctx, { group: 'identity', value: { ...usualSettings.identity, name } });
  const token = await settingsPreviewToken(id, 'home', 'en', now);
  const found = await findSettingsPreview(token, now);
  expect(found).toMatchObject({ locale: 'en', view: 'home', setting: { group: 'identity' } });
  expect((await readSite('en', found?.setting)).name).toEqual(name);
  expect((await readSite('en')).name).not.toEqual(name);
  expect(await findSettingsPreview(token, new Date(now.getTime() + 3_600_001))).toBeNull();
  expect(await findSettingsPreview(token.replace('home', 'article'), now)).toBeNull();
});
