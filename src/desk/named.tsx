'use client';
import type { ReactNode } from 'react';
import { type Locale, langTag } from '@/i18n/locales';

/** The title of a text within words of the desk: in its own language, so that it is set and read aloud as such. */
export const named = (locale: Locale) => (title: ReactNode) => <span lang={langTag[locale]}>{title}</span>;
