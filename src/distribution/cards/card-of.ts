import { defaultLocale } from '@/i18n/locales';
import { type CardText, cardText } from '@/i18n/share-pictures';
import type { LiveShareText } from '@/newsroom/editions/find-share-text';
import { readSite } from '@/newsroom/settings/queries';

/** What the pictures of a live text are made from now. */
export const cardOf = async (live: LiveShareText): Promise<CardText> =>
  cardText(live.locale, await readSite(defaultLocale), live);
