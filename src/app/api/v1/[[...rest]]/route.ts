import { contextOf } from '@/app/admin/who';
import { problem } from '../../problem';

/** What the API does not have, by whatever method: said as the API says everything. */
const missing = async () => problem(404, 'address', await contextOf({ kind: 'system' }));

export {
  missing as DELETE,
  missing as GET,
  missing as HEAD,
  missing as OPTIONS,
  missing as PATCH,
  missing as POST,
  missing as PUT,
};
