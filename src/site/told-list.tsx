import type { Update } from '@/newsroom/editions/dto';
import { Day } from './day';

/** What readers were told of a text, each with its day. */
export const ToldList = ({ told }: { told: Update[] }) => (
  <ul>
    {told.map(({ on, words }) => (
      <li key={`${on} ${words}`}>
        <Day on={on} /> {words}
      </li>
    ))}
  </ul>
);
