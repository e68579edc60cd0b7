import { useId } from 'react';
import type { NamedLink } from '@/newsroom/editions/dto';

export function LinkList({ title, links }: { title: string; links: NamedLink[] }) {
  const id = useId();
  return (
    <nav aria-labelledby={id}>
      <p className="title" id={id}>
        {title}
      </p>
      <ul>
        {links.map(({ name, href }) => (
          <li key={`${name} ${href}`}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
