/** How long each part takes; in seconds where nothing else is said. Many short rounds tell more than a few long ones. */
const quick = process.env.BENCH_QUICK === '1';

export const plan = quick
  ? {
      quick,
      rounds: 2,
      warmUp: 1,
      stored: 1,
      coldRounds: 2,
      cold: 0.5,
      coldWarmUp: 1,
      alone: 8,
      changes: 12,
      searches: 5,
      load: 1,
    }
  : {
      quick,
      rounds: 10,
      warmUp: 1,
      stored: 1,
      coldRounds: 5,
      cold: 1,
      coldWarmUp: 4,
      alone: 12,
      changes: 60,
      searches: 40,
      load: 3,
    };

/** The page the site has to carry first. */
export const release = '/en/news/zhou-min-keynote-2020-cpas';

/** What every browser sends over TLS. */
export const asBrowsersAsk = 'gzip, deflate, br';

/** Ways to ask for the stored page. */
export const encodings = quick ? { browser: asBrowsersAsk } : { browser: asBrowsersAsk, identity: 'identity' };

export const connections = 32;

/** Renders on one core wait for each other; more at once would only be cut off half done at the end of a round. */
export const nextConnections = 4;
