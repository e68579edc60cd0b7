import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { deskLocale } from './desk-locale';

/** Words of the desk in the person's language. The locale is always passed: below /admin no address says it. */
export const deskWords = async () => getTranslations({ locale: await deskLocale(), namespace: 'desk' });

export const titled = (title: string, brand: string): Metadata => ({ title: `${title} | ${brand}` });
