import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A form that the page sends itself loses what is typed before the page can act, unless it is a DeskForm. */
it('every form of the desk is a DeskForm, or one that the browser sends', () => {
  const components = readdirSync('src/desk', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  const others = components
    .filter((path) => path !== 'desk-form.tsx')
    .filter((path) => {
      const forms = readFileSync(join('src/desk', path), 'utf8').match(/<form\b[^>]*/g) ?? [];
      return forms.some((form) => !/\baction=/.test(form));
    });
  expect(components).toContain('desk-form.tsx');
  expect(others).toEqual([]);
});
