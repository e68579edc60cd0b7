import { z } from 'zod';
import { links, neededInBoth, nothing, words, wordsInBoth } from './parts-schema';

/** 京ICP备05070218号-1. Provinces and the ministry write it with one or more characters before. */
const icp = words(40)
  .transform((value) =>
    value
      .replace(/\s+/g, '')
      .replace(/备案?第?(?=\d)/, '备')
      .replace(/^(\p{Script=Han}+)icp/iu, '$1ICP'),
  )
  .refine((value) => value === '' || /^\p{Script=Han}{1,3}ICP[备证]\d{6,10}号(-\d{1,4})?$/u.test(value), {
    message: 'settings.icp',
  });

/** 京公网安备 11010202000001号; the fourteen digits are what its record is found by. */
const publicSecurity = words(40)
  .transform((value) => value.replace(/\s+/g, '').replace(/^(\p{Script=Han}+)(\d{14})号?$/u, '$1 $2号'))
  .refine((value) => value === '' || /^\p{Script=Han}{1,3}公网安备 \d{14}号$/u.test(value), {
    message: 'settings.publicSecurity',
  });

/** Who answers for the site, and what the authorities have filed it under. */
export const footerSchema = z
  .object({
    organiser: neededInBoth(120),
    operator: wordsInBoth(120).default(nothing),
    address: wordsInBoth(200).default(nothing),
    icp: icp.default(''),
    publicSecurity: publicSecurity.default(''),
    /** 网站标识码, issued to the sites of Chinese institutions. */
    siteIdCode: words(10)
      .refine((value) => value === '' || /^[0-9a-z]{10}$/i.test(value), { message: 'settings.siteIdCode' })
      .default(''),
    /** Whether readers may report errors to the national system (政府网站找错), which knows a site by its code. */
    errorReport: z.boolean({ message: 'form.broken' }).default(false),
    groups: z
      .array(z.object({ title: wordsInBoth(40), links }))
      .max(6, { message: 'settings.many' })
      .default([]),
  })
  .refine(({ errorReport, siteIdCode }) => !errorReport || siteIdCode !== '', {
    message: 'settings.siteIdCodeNeeded',
    path: ['siteIdCode'],
  });

export type FooterSettings = z.infer<typeof footerSchema>;

export const usualFooter: FooterSettings = footerSchema.parse({
  organiser: { en: 'Tongwen', zh: '同文' },
  operator: { en: 'Newsroom', zh: '编辑部' },
});
