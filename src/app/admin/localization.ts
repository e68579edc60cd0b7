import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { isLocale } from '@/i18n/locales';
import { findLocalization } from '@/newsroom/editions/desk-queries';
import { demandActor } from './who';

/** One language of one article for a page and its title; the desk's not-found page where an address says neither. */
export const askedLocalization = cache(async (id: string, locale: unknown, path: string) => {
  const actor = await demandActor(path);
  if (!z.uuid().safeParse(id).success || !isLocale(locale)) notFound();
  const localization = (await findLocalization(actor, id, locale)) ?? notFound();
  return { actor, localization };
});
