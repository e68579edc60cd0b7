import type { Entry, Feed } from './feed';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    icon: feed.icon,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => item(feed, entry)),
  });

const item = ({ language }: Feed, entry: Entry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  content_html: entry.html,
  summary: entry.summary || undefined,
  image: entry.image?.url,
  date_published: entry.published,
  date_modified: entry.updated,
  authors: [{ name: entry.author }],
  tags: [entry.category.name],
  language,
});
