import { findMe } from '@/newsroom/tokens/queries';
import { apiRoute } from '../api-route';

/** Who a token acts as, and what it opens at this moment: for a script to try itself on. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: async ({ actor }) => Response.json(await findMe(actor)),
});
