import { Forbidden } from '@/desk/not-found';
import { Desk } from './desk';

export default function DeskForbidden() {
  return (
    <Desk>
      <Forbidden />
    </Desk>
  );
}
