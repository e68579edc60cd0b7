import { paths, sections, shapedSections } from './paths';

/**
 * Chinese in Traditional characters: not a language of editions but another way to read every Chinese page, at the
 * same address below a segment of its own.
 */
export const traditional = '/zh-hant';
const simplified = paths.home('zh');

/** BCP 47 tags of the two scripts, with the name of each in itself. */
export const scripts = { 'zh-Hans': '简体', 'zh-Hant': '繁體' } as const;

const names = Object.keys({ ...sections, ...shapedSections }).join('|');
const mirrored = new RegExp(`^${simplified}(?=$|[?#]|/(?:${names})(?:$|[/?#]))`);

/** By its ending, which no slug has; a query may hold a dot, too. */
const isFile = /^[^?#]*\.\w+(?:$|[?#])/;

/** The Traditional address of a Chinese page. */
export const traditionalOf = (path: string): string => traditional + path.slice(simplified.length);

/** The same for any address a link may lead to: those of other pages, other sites and files stay as they are. */
export const inTraditional = (href: string): string =>
  mirrored.test(href) && !isFile.test(href) ? traditionalOf(href) : href;

/** The path of the page a Traditional one is made from; null when this is no Traditional address. */
export const madeFrom = (path: string): string | null =>
  path === traditional || path.startsWith(`${traditional}/`) ? simplified + path.slice(traditional.length) : null;
