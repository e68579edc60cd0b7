import { db, type Locale, type Prisma } from '@/platform/db/client';
import { recordRead } from '../audit/record-read';
import type { Actor, Ctx } from '../context';
import { calendarDay } from '../dates';
import { newestArticles } from '../editions/reader-rows';
import { deskPicture, deskSelect } from '../pictures/present';
import { authorise } from '../policy';
import { inLists, isPublic } from '../public';
import type { Banner } from './banner-schema';
import { isShown, standingOf } from './banners';
import type { DeskSettings, LiveChoice, SettingChange, SettingsOverview } from './desk-dto';
import { changesOf } from './history';
import { picturesIn } from './pictures';
import { parsed } from './read-settings';
import { isInner, type SettingGroup, settingGroups, usualSettings } from './schema';

const changesShown = 20;
/** Of live articles, so many of the newest can be chosen; those that lead already are always there. */
const choicesShown = 100;

/** One group as it stands, with its history, the latest first. */
export async function findDeskSettings(ctx: Ctx, group: SettingGroup): Promise<DeskSettings> {
  authorise(ctx.actor, 'settings.read');
  if (isInner(group)) await recordRead(ctx, { event: 'settings.read', details: { group } });
  const [setting, changes] = await Promise.all([current(group), listChanges(group)]);
  const said = [setting.value, ...changes.flatMap(({ before, after }) => [before, after])].filter(
    (each) => each !== null,
  );
  const ids = said.flatMap((value) => picturesIn(parsed(group, value)).map(({ id }) => id));
  return { ...setting, history: changes, pictures: await listPicturesOf(ids) } as DeskSettings;
}

async function listPicturesOf(ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db().picture.findMany({ where: { id: { in: ids } }, select: deskSelect });
  return rows.map(deskPicture);
}

async function current(group: SettingGroup) {
  const row = await db().setting.findUnique({ where: { key: group } });
  const setting = row ? parsed(group, row.value) : { group, value: usualSettings[group] };
  return { ...setting, version: row?.version ?? 0 };
}

async function listChanges(group: SettingGroup): Promise<SettingChange[]> {
  const events = await db().auditEvent.findMany({
    where: changesOf(group),
    orderBy: { sequence: 'desc' },
    take: changesShown,
    select: { at: true, details: true, actor: { select: { name: true } } },
  });
  return events.map(({ at, actor, details }) => {
    const { before = null, after = null } = details as { before?: unknown; after?: unknown };
    return { at: at.toISOString(), by: actor?.name ?? null, before, after };
  });
}

/** Every group with its last change, and how things stand with the banners. */
export async function readOverview(actor: Actor, now: Date): Promise<SettingsOverview> {
  authorise(actor, 'settings.read');
  const [groups, emergency, announcement] = await Promise.all([
    Promise.all(settingGroups.map(lastOf)),
    bannerOf('emergency', now),
    bannerOf('announcement', now),
  ]);
  return { groups, banners: { emergency, announcement } };
}

async function lastOf(group: SettingGroup) {
  const event = await db().auditEvent.findFirst({
    where: changesOf(group),
    orderBy: { sequence: 'desc' },
    select: { at: true, actor: { select: { name: true } } },
  });
  return { group, changedAt: event?.at.toISOString() ?? null, by: event?.actor?.name ?? null };
}

async function bannerOf(group: 'emergency' | 'announcement', now: Date) {
  const { value, version } = await current(group);
  const setting = value as Banner;
  return { standing: standingOf(setting, now), setting, version };
}

/** Whether readers see an emergency banner now: the desk says so on every page of its own. */
export async function emergencyIsShown(now: Date): Promise<boolean> {
  return isShown((await current('emergency')).value as Banner, now);
}

/** Live articles, newest first, and those that lead, whether they are live or not. */
export async function listLiveChoices(actor: Actor, leads: string[]): Promise<LiveChoice[]> {
  authorise(actor, 'settings.read');
  const live = {
    kind: inLists,
    localizations: { some: { editions: { some: isPublic } } },
  } satisfies Prisma.ArticleWhereInput;
  const titled = {
    id: true,
    issuedOn: true,
    localizations: { select: { locale: true, editions: { where: isPublic, select: { title: true } } } },
  } as const satisfies Prisma.ArticleSelect;
  const [newest, chosen] = await Promise.all([
    db().article.findMany({ where: live, orderBy: [...newestArticles], take: choicesShown, select: titled }),
    db().article.findMany({ where: { id: { in: leads } }, select: titled }),
  ]);
  const rows = new Map([...newest, ...chosen].map((row) => [row.id, row]));
  return [...rows.values()].map(({ id, issuedOn, localizations }) => ({
    articleId: id,
    issuedOn: calendarDay(issuedOn),
    titles: Object.fromEntries(
      localizations.flatMap(({ locale, editions: [edition] }): [Locale, string][] =>
        edition ? [[locale, edition.title]] : [],
      ),
    ),
  }));
}
