import type { Body } from './schema';

/**
 * The same text for readers who are not on its page: in a feed reader, a link within the page or the site would lead
 * nowhere.
 * @param page absolute address of the page the text stands on
 */
export function withAbsoluteLinks(body: Body, page: string): Body {
  const absolute = (href: string) => (URL.canParse(href, page) ? new URL(href, page).href : href);
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'href' ? absolute(value) : value)));
}
