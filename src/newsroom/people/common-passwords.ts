import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { one } from '@/platform/one';
import { spellings } from './password-rules';

/** Words, phrases and pairs of words that guessing begins with, one a line, as `folded` leaves them. */
const words = () =>
  one(
    'commonPasswords',
    () =>
      new Set(
        readFileSync(join(process.cwd(), 'src/newsroom/people/common-passwords.txt'), 'utf8')
          .split('\n')
          .filter(Boolean),
      ),
  );

export const isCommon = (password: string): boolean => spellings(password).some((spelling) => words().has(spelling));
