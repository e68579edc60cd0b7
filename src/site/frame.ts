import type { SiteDto } from '@/newsroom/settings/dto';
import type { SwitchTo } from './switch-to';

/** A page that may be saved and passed on. */
export type PageRef = { path: string; title: string };

export type Frame = {
  site: SiteDto;
  /** Left out where there is nothing to keep: errors, previews. */
  page?: PageRef;
  /** What is marked in the row of channels: the page itself, or the section it belongs to. */
  here?: { home: true } | { search: true } | { channel: string; within?: boolean };
  switchTo: SwitchTo;
};
