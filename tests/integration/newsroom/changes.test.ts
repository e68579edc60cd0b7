import { beforeAll, expect, it } from 'vitest';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import type { Lock } from '@/newsroom/editions/lock-edition';
import { listFeed } from '@/newsroom/editions/queries';
import type { Text } from '@/newsroom/editions/schema';
import { db } from '@/platform/db/client';
import { articleAt, desk, person, published, refusal, text } from '../../support/newsroom';
import { takeOffLine } from '../../support/take-off-line';

let ctx: Ctx;
let place: Awaited<ReturnType<typeof desk>>;

beforeAll(async () => {
  ctx = await person('Wang Lan');
  place = await desk();
});

/** At this minute of a day long past, so that none of these stands before what other tests publish. */
const at = (minute: number): Ctx => ({ ...ctx, now: new Date(Date.UTC(2001, 4, 5, 3, minute)) });

async function began(title: string): Promise<Lock> {
  const { editions } = await published(at(0), place, { en: title });
  return editions.en as Lock;
}

async function change(live: Lock, minute: number, words: Text): Promise<Lock> {
  const next = await saveEdition(at(minute), { ...live, text: words });
  return { editionId: next.editionId, ...(await publishEdition(at(minute), next)) };
}

const noted = (title: string, changeNote: string) => text(title, { changeNote });
const numberOf = async ({ editionId }: Lock) => {
  const { major, minor } = await db().edition.findUniqueOrThrow({ where: { id: editionId } });
  return `${major}.${minor}`;
};

it('a change is major unless it is said to be minor, and says what it is before it goes out', async () => {
  const live = await began('A change of mind');
  const next = await saveEdition(ctx, { ...live, text: { ...text('A change of mind, told'), minorChange: false } });
  expect(await refusal(publishEdition(ctx, next))).toBe('changeNote.missing');
  const said = await saveEdition(ctx, { ...next, text: noted('A change of mind, told', 'The time was wrong.') });
  await publishEdition(ctx, said);
  expect(await numberOf(said)).toBe('2.0');
});

it('a first text has no note, whatever its form says', async () => {
  const live = await began('Nothing before it');
  expect(await db().edition.findUniqueOrThrow({ where: { id: live.editionId } })).toMatchObject({
    changeNote: '',
    minorChange: false,
    major: 1,
    minor: 0,
  });
});

it('an open edition takes its number from what is said of the change, as often as that is changed', async () => {
  const live = await began('Which number');
  const open = await saveEdition(ctx, { ...live, text: text('Which number, one') });
  expect(await numberOf(open)).toBe('1.1');
  const major = await saveEdition(ctx, { ...open, text: noted('Which number, two', 'Another title.') });
  expect(await numberOf(major)).toBe('2.0');
  expect(await numberOf(await saveEdition(ctx, { ...major, text: text('Which number, three') }))).toBe('1.1');
});

it('readers are told of every change but the minor ones, the latest first', async () => {
  const live = await began('Told of changes');
  expect((await articleAt('en', 'told-of-changes')).updates).toEqual([]);
  const slug = 'told-of-changes';
  const second = await change(live, 1, text('Told of the changes', { slug, changeNote: 'The place was wrong.' }));
  const third = await change(second, 2, text('Told of a comma', { slug }));
  await change(third, 3, text('Told of it all', { slug, changeNote: 'A name was added.' }));
  expect((await articleAt('en', slug)).updates).toEqual([
    { on: '2001-05-05', words: 'A name was added.' },
    { on: '2001-05-05', words: 'The place was wrong.' },
  ]);
});

it('a minor change moves neither the date of the update nor the place in feeds; a major one moves both', async () => {
  const slug = 'moves-in-feeds';
  const live = await began('Moves in feeds');
  await published(at(5), place, { en: 'Comes later than that' });
  const order = async () => {
    const feed = await listFeed('en', place.channel.slug);
    return feed?.entries.map((entry) => entry.slug).filter((each) => [slug, 'comes-later-than-that'].includes(each));
  };
  const minor = await change(live, 6, text('Moves in the feeds', { slug }));
  expect((await articleAt('en', slug)).dates).toMatchObject({
    published: '2001-05-05T03:00:00.000Z',
    updated: '2001-05-05T03:00:00.000Z',
  });
  expect(await order()).toEqual(['comes-later-than-that', slug]);

  const major = await change(minor, 7, text('Moved in the feeds', { slug, changeNote: 'The sum was wrong.' }));
  expect((await articleAt('en', slug)).dates?.updated).toBe('2001-05-05T03:07:00.000Z');
  expect(await order()).toEqual([slug, 'comes-later-than-that']);

  await change(major, 8, text('Moved in feeds', { slug }));
  expect((await articleAt('en', slug)).dates?.updated).toBe('2001-05-05T03:07:00.000Z');
});

it('what comes back after an ending says what has changed as well', async () => {
  const live = await began('Comes back');
  const ended = { editionId: live.editionId, ...(await takeOffLine(ctx, live)) };
  const words = text('Comes back again');
  const again = await saveEdition(ctx, { ...ended, text: { ...words, minorChange: false } });
  expect(await refusal(publishEdition(ctx, again))).toBe('changeNote.missing');
});

it('saving what readers see with nothing changed begins nothing, also where the form has forgotten the last note', async () => {
  const live = await change(await began('Saved as it is'), 1, noted('Saved as it was', 'A word.'));
  const unchanged = await saveEdition(ctx, { ...live, text: { ...text('Saved as it was'), minorChange: false } });
  expect(unchanged.editionId).toBe(live.editionId);
});
