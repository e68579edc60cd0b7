/**
 * What calls itself a machine though it calls itself Mozilla as well: crawlers, link previews, monitors and browsers
 * without a screen. What does not say so cannot be told apart, and is not chased. Cubot makes telephones.
 */
const words =
  /(?<!cu)bot\b|bot[/_-]|crawl|spider|slurp|archiver|headless|phantom|selenium|puppeteer|playwright|lighthouse|pagespeed|pingdom|uptime|monitor|scanner|scrap|preview|validator|externalhit|externalagent|feedfetcher|google-read-aloud|https?:\/\//i;

/** Browsers have said “Mozilla” since 1994; what does not is a library or a tool. */
export const isMachine = (userAgent = ''): boolean => !/^Mozilla\//.test(userAgent) || words.test(userAgent);
