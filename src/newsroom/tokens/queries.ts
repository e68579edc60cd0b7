import { db, type Prisma } from '@/platform/db/client';
import { type Actor, type PersonActor, personId } from '../context';
import { dayInSiteZone, laterDay } from '../dates';
import type { Named } from '../editions/desk-dto';
import { listChannels } from '../editions/desk-queries';
import { demandSelf } from '../people/own';
import { authorise, can, mayEver } from '../policy';
import { Refused } from '../refused';
import type { Me, TokenOffer, TokenRow } from './dto';
import { allScriptRights, boundsOf, isScriptRight, mostDays } from './rules';

/** How long one that opens nothing any more is shown, in milliseconds. */
const shown = 30 * 24 * 60 * 60_000;
/** In days, unless another end is chosen. */
const usual = 90;

/** The tokens of somebody, one's own or, for who may read people, another's; those that open something first. */
export async function listTokens(actor: Actor, ofPerson: string, now: Date): Promise<TokenRow[]> {
  if (personId(actor) === ofPerson) demandSelf(actor);
  else authorise(actor, 'person.read');
  const since = new Date(now.getTime() - shown);
  const rows = await db().apiToken.findMany({
    where: { personId: ofPerson, expiresAt: { gt: since }, OR: [{ revokedAt: null }, { revokedAt: { gt: since } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const channels = await namedChannels(rows.flatMap(({ channelIds }) => channelIds));
  const listed = rows.map((row) => rowOf(row, channels, now));
  return [...listed.filter(isLive), ...listed.filter((row) => !isLive(row))];
}

const isLive = ({ standing }: TokenRow): boolean => standing === 'live';

type Row = Prisma.ApiTokenGetPayload<object>;

const rowOf = (row: Row, channels: Named[], now: Date): TokenRow => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  standing: row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'ended' : 'live',
  actions: row.actions.filter(isScriptRight),
  channels: row.channelIds.length > 0 ? channels.filter(({ id }) => row.channelIds.includes(id)) : null,
  locales: row.locales.length > 0 ? row.locales : null,
  expiresAt: row.expiresAt.toISOString(),
  usedAt: row.usedAt?.toISOString() ?? null,
});

async function namedChannels(ids: string[]): Promise<Named[]> {
  const rows = await db().channel.findMany({ where: { id: { in: ids } }, orderBy: { position: 'asc' } });
  return rows.map(({ id, nameEn, nameZh }) => ({ id, name: { en: nameEn, zh: nameZh } }));
}

/** null for whoever makes none. */
export async function findTokenOffer(actor: PersonActor, now: Date): Promise<TokenOffer | null> {
  if (!can(actor, 'token.make')) return null;
  const { actions, channelIds, locales } = boundsOf(actor.roles);
  const channels = await listChannels(actor);
  const today = dayInSiteZone(now);
  return {
    actions,
    channels: channels.filter(({ id }) => channelIds === null || channelIds.includes(id)),
    locales: locales ?? ['en', 'zh'],
    today,
    usual: laterDay(today, usual),
    last: laterDay(today, mostDays),
  };
}

/** What a script is told of itself. */
export async function findMe(actor: PersonActor): Promise<Me> {
  if (!actor.token) throw new Refused('forbidden');
  const { person, ...token } = await db().apiToken.findUniqueOrThrow({
    where: { id: actor.token.id },
    include: {
      person: {
        select: { id: true, name: true, email: true, grants: { include: { channel: true, department: true } } },
      },
    },
  });
  const { grants, ...who } = person;
  const channels = await db().channel.findMany({
    where: { id: { in: token.channelIds } },
    orderBy: { position: 'asc' },
  });
  return {
    person: who,
    token: { name: token.name, prefix: token.prefix, expiresAt: token.expiresAt.toISOString() },
    roles: grants.map(({ role, channel, department, locale }) => ({
      role,
      channel: channel?.slug ?? null,
      department: department?.slug ?? null,
      language: locale,
    })),
    rights: allScriptRights.filter((action) => mayEver(actor, action)),
    languages: token.locales.length > 0 ? token.locales : ['en', 'zh'],
    channels:
      token.channelIds.length > 0
        ? channels.map(({ id, slug, nameEn, nameZh }) => ({ id, slug, name: { en: nameEn, zh: nameZh } }))
        : null,
  };
}
