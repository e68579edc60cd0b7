import { describe, expect, it } from 'vitest';
import { scriptJson } from '@/site/json-ld';

describe('JSON in a script element', () => {
  const dangerous = { title: '</script><script>alert(1)</script><!-- & \u2028\u2029 -->' };

  it('cannot close the element, open a comment or break a line', () => {
    expect(scriptJson(dangerous)).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('is the same data', () => {
    expect(JSON.parse(scriptJson(dangerous))).toEqual(dangerous);
  });
});
