import { NotFound } from '@/desk/not-found';
import { Desk } from './desk';

export default function DeskNotFound() {
  return (
    <Desk>
      <NotFound />
    </Desk>
  );
}
