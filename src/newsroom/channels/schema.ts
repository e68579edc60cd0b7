import { z } from 'zod';
import { line, slug } from '../words';

const name = line(80, 'places.nameLong').refine((value) => value !== '', { message: 'places.nameEmpty' });
const intro = line(300, 'places.introLong');

/** Both names of a department. */
export const departmentSchema = z.object({ nameEn: name, nameZh: name });

/** A channel also says what it is for, and where it stands in the row of channels. */
export const channelSchema = departmentSchema.extend({
  introEn: intro,
  introZh: intro,
  position: z.coerce
    .number({ message: 'position.impossible' })
    .int({ message: 'position.impossible' })
    .min(0, { message: 'position.impossible' })
    .max(999, { message: 'position.impossible' }),
});

/** Said once, when it is made: addresses are for ever. Left empty, it is made from the English name. */
export const placeSlug = slug;

export type ChannelInput = z.infer<typeof channelSchema>;
export type DepartmentInput = z.infer<typeof departmentSchema>;
