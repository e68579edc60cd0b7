import { describe, expect, it } from 'vitest';
import { finish, Unfinishable } from '@/distribution/pages/finish';

const document = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Title</title>${head}</head><body>${body}</body></html>`;

describe('finishing', () => {
  it('takes out what only hydration needs and leaves the rest untouched', () => {
    const rendered = document(
      '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script><script src="/assets/enhance-1.js" defer=""></script>',
      '<div hidden=""><!--$--><!--/$--></div><p>a &lt; b<!-- --> “c”</p><script type="application/ld+json">{"a":"<b"}</script><script>self.__next_f.push([1,"<p>"])</script>',
    );
    expect(finish(rendered)).toBe(
      document(
        '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><script src="/assets/enhance-1.js" defer=""></script>',
        '<p>a &lt; b “c”</p><script type="application/ld+json">{"a":"<b"}</script>',
      ),
    );
  });

  it.each([
    ['<template id="B:0"></template>', 'a streamed boundary'],
    ['<div hidden id="S:0">late</div>', 'a streamed part'],
    ['<html id="__next_error__">', 'an error page'],
    ['<p onclick="x()">', 'an inline handler'],
    ['<p style="color:red">', 'an inline style'],
    ['<style>p{}</style>', 'an inline style sheet'],
    ['<script>unended', 'a script without an end'],
  ])('refuses %s rather than serve it', (body) => {
    expect(() => finish(document('', body))).toThrow(Unfinishable);
  });

  it('refuses a page whose title is not in its head', () => {
    expect(() => finish('<html><head></head><body><title>late</title></body></html>')).toThrow(Unfinishable);
  });
});
