import { slugFromTitle } from '../editions/slug';
import { demand } from '../refused';

type Named = { slug: string; nameEn: string };

/** @throws Refused at the field where no address can be made, or another of the kind has it */
export async function freeSlug({ slug, nameEn }: Named, find: (slug: string) => Promise<unknown>): Promise<string> {
  const made = slug || slugFromTitle(nameEn);
  demand(made !== '', 'slug.empty', { field: 'slug' });
  demand(!(await find(made)), 'places.slugTaken', { field: 'slug' });
  return made;
}
