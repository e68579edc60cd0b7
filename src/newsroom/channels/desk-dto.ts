/** A channel or a department as the desk keeps it. */
export type DeskPlace = {
  id: string;
  slug: string;
  version: number;
  name: { en: string; zh: string };
  /** Of a channel. */
  channel: { introEn: string; introZh: string; position: number } | null;
  /** How many articles stand in it, live or not. */
  articles: number;
};
