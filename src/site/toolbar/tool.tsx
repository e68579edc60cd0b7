import type { ReactNode } from 'react';

type Props = {
  label: string;
  title: string;
  /** A tool that does nothing without script is not shown then. */
  scriptOnly?: boolean;
  children: ReactNode;
};

/** One tool: a word that opens a panel. The shared name lets the browser itself keep only one of them open. */
export function Tool({ label, title, scriptOnly, children }: Props) {
  return (
    <li className={scriptOnly ? 'tool script-only' : 'tool'}>
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
