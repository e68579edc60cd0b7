'use client';
import { Broken } from '@/desk/not-found';

/** A page that could not be drawn. Next has logged why, and gives no reason to the browser. */
export default function DeskError({ retry }: { retry: () => void }) {
  return <Broken again={retry} />;
}
