'use client';
import { createContext, type ReactNode, useContext } from 'react';

const RequestContext = createContext('');

/** The number under which the log has what happened to this page. */
export const useRequestNumber = (): string => useContext(RequestContext);

export function RequestNumber({ number, children }: { number: string; children: ReactNode }) {
  return <RequestContext value={number}>{children}</RequestContext>;
}
