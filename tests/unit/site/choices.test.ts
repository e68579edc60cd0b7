import { describe, expect, it } from 'vitest';
import { parseChoices, usual } from '@/site/reading/choices';

describe('what a reader has chosen', () => {
  it('is read back, and the rest is as usual', () => {
    expect(parseChoices('{"size":"huge","ruler":"on"}')).toEqual({ ...usual, size: 'huge', ruler: 'on' });
  });

  it.each([null, '', 'null', '[]', '7', '{"size":"1px"}', '{"contrast":{}}', '{"other":"x"}'])(
    'is the usual where %s is kept',
    (json) => expect(parseChoices(json)).toEqual(usual),
  );
});
