import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RefusedSummary } from '@/site/report/report-fields';
import en from '../../../messages/en.json';

const said = (key: string): string =>
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale: 'en',
      messages: en,
      // biome-ignore lint/correctness/noChildrenProp: no JSX in a file of tests
      children: createElement(RefusedSummary, { heading: 'Refused', errors: { '': key } }),
    }),
  );

it('a refused report is told why, and of a reason without words nothing that is not so', () => {
  expect(said('report.tooOften')).toContain(en.refusals.report.tooOften);
  expect(said('report.never')).toContain(en.refusals.unexpected);
});
