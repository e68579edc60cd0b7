/** A tag as the desk keeps it; a name may be ''. */
export type DeskTag = {
  id: string;
  slug: string;
  version: number;
  name: { en: string; zh: string };
  /** How many articles carry it, live or not. */
  articles: number;
};
