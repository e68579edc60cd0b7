import { describe, expect, it } from 'vitest';
import { isFromHere } from '@/platform/auth/origin';

describe('a request that writes', () => {
  const site = 'https://news.example.org';
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: site }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: site, host: '10.0.0.1:3000' }, true],
    [{ origin: 'https://10.0.0.1:3000', host: '10.0.0.1:3000' }, true],
    // Whoever stands in between can write a page of a host without https.
    [{ origin: 'http://news.example.org', host: 'news.example.org' }, false],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example', host: 'news.example.org' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.example.org', host: 'news.example.org' }, false],
    [{ origin: 'https://news.example.org.evil.example', host: 'news.example.org' }, false],
    [{ origin: 'https://news.example.org, https://evil.example', host: 'news.example.org' }, false],
    [{ origin: '', host: 'news.example.org' }, false],
    [{ origin: 'https://evil.example', host: 'news.example.org' }, false],
    [{ origin: 'null', host: 'news.example.org' }, false],
    [{ host: 'news.example.org' }, null],
  ])('with %o is from here: %s', (headers, here) => {
    expect(isFromHere(headers, site)).toBe(here);
  });
});
