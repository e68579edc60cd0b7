import { notFound } from 'next/navigation';

/** Every other address below /admin: the desk answers it, and not the framework. */
export default function AnyOtherPage(): never {
  notFound();
}
