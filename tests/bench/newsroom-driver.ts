import { createArticle } from '@/newsroom/articles/commands/create-article';
import type { Ctx } from '@/newsroom/context';
import { publishEdition } from '@/newsroom/editions/commands/publish-edition';
import { saveEdition } from '@/newsroom/editions/commands/save-edition';
import { unpublishEdition } from '@/newsroom/editions/commands/unpublish-edition';
import { type Text, textSchema } from '@/newsroom/editions/schema';
import { db, type Locale } from '@/platform/db/client';

/** The newsroom's side of the bench, in a process of its own: messages in, one answer to each, one at a time. */
type Message =
  | { ask: 'open'; locale: Locale; slug: string }
  | { ask: 'copies'; count: number }
  | { ask: 'write'; words: string }
  | { ask: 'publish' | 'unpublish' };

let release: Awaited<ReturnType<typeof open>>;

const context = (): Ctx => ({ actor: { kind: 'system' }, now: new Date(), requestId: 'bench' });

process.on('message', (message: Message) => {
  answer(message).then(
    (result) => process.send?.({ at: now(), ...result }),
    (error) => process.send?.({ error: String(error?.stack ?? error) }),
  );
});
process.on('disconnect', () => process.exit());

async function answer(message: Message): Promise<object> {
  switch (message.ask) {
    case 'open':
      release = await open(message.locale, message.slug);
      return {};
    case 'copies':
      return { paths: await copy(message.count) };
    case 'write':
      return write(message.words);
    case 'publish':
      return move(publishEdition);
    case 'unpublish':
      return move((ctx, held) => unpublishEdition(ctx, { ...held, reason: 'The bench asks.' }));
  }
}

async function open(locale: Locale, slug: string) {
  const { localization, ...edition } = await db().edition.findFirstOrThrow({
    where: { state: 'published', slug, localization: { locale } },
    include: { localization: { include: { article: { include: { channels: true } } } } },
  });
  return {
    locale,
    text: textOf(edition),
    article: localization.article,
    editionId: edition.id,
    version: edition.version,
  };
}

const textOf = ({ title, slug, summary, body }: Pick<Text, 'title' | 'slug' | 'summary'> & { body: unknown }): Text =>
  textSchema.parse({ title, slug, summary, body: JSON.stringify(body), minorChange: 'yes' });

async function copy(count: number): Promise<string[]> {
  const { locale, text, article } = release;
  const facts = {
    departmentId: article.departmentId,
    issuedOn: article.issuedOn.toISOString().slice(0, 10),
    channelIds: article.channels.map(({ channelId }) => channelId),
  };
  const paths: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const slug = `bench-${number}-${text.slug}`;
    await publishEdition(context(), await createArticle(context(), { facts, locale, text: { ...text, slug } }));
    paths.push(`/${locale}/news/${slug}`);
  }
  return paths;
}

async function write(words: string): Promise<object> {
  const { body } = release.text;
  const last = { type: 'paragraph', content: [{ type: 'text', text: words }] };
  const text = textOf({ ...release.text, body: { ...body, content: [...body.content, last] } });
  Object.assign(
    release,
    await saveEdition(context(), { editionId: release.editionId, version: release.version, text }),
  );
  return {};
}

type Move = (ctx: Ctx, input: { editionId: string; version: number }) => Promise<{ version: number }>;

/** `at` is the moment the command is through: its transaction has been committed. */
async function move(command: Move): Promise<object> {
  const { version } = await command(context(), { editionId: release.editionId, version: release.version });
  const at = now();
  release.version = version;
  return { at };
}

/** Milliseconds on the machine's monotonic clock, which every process reads alike. */
const now = () => Number(process.hrtime.bigint()) / 1e6;
