import type { DeskLocalization } from '@/newsroom/editions/desk-dto';

/** What can be taken off line: the edition readers see. */
export type Live = NonNullable<DeskLocalization['live']>;
