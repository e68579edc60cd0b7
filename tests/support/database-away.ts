import { Connection } from './http';
import { startSite } from './start-site';
import { wireTo } from './wire';

/** A site whose database went away before anything was asked of it: each of its pages is the one that says so, 503. */
export async function startAway(databaseUrl: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  const wire = await wireTo(databaseUrl);
  const site = await startSite({ DATABASE_URL: wire.url, WEB_CONCURRENCY: '1', LOG_LEVEL: 'silent' });
  wire.cut();
  await untilUnavailable(site.origin);
  return {
    origin: site.origin,
    stop: async () => {
      await site.stop();
      wire.close();
    },
  };
}

async function untilUnavailable(origin: string): Promise<void> {
  const connection = new Connection(origin);
  const until = Date.now() + 10_000;
  while ((await connection.ask('/en')).status !== 503)
    if (Date.now() > until) throw new Error('the site does not notice that its database is away');
  connection.close();
}
