import type { ReactNode } from 'react';

/** One tool: a word that opens a panel. The shared name lets the browser itself keep only one of them open. */
export function Tool({ label, title, children }: { label: string; title: string; children: ReactNode }) {
  return (
    <li className="tool">
      <details name="tools">
        <summary>{label}</summary>
        <div className="panel">
          <p className="title">{title}</p>
          {children}
        </div>
      </details>
    </li>
  );
}
