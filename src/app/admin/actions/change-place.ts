'use server';
import { z } from 'zod';
import * as channels from '@/newsroom/channels/commands/change-channel';
import { channelSchema, departmentSchema } from '@/newsroom/channels/schema';
import * as departments from '@/newsroom/departments/commands/change-department';
import { version } from '@/newsroom/words';
import { formAction } from '../form-action';

const held = { id: z.uuid({ message: 'places.missing' }), version };

export const changeChannel = formAction({
  schema: channelSchema.extend(held),
  run: async (ctx, { id, version: seen, ...channel }) => {
    const changed = await channels.changeChannel(ctx, { channelId: id, version: seen, channel });
    return { version: changed.version, done: 'placeSaved' };
  },
});

export const changeDepartment = formAction({
  schema: departmentSchema.extend(held),
  run: async (ctx, { id, version: seen, ...department }) => {
    const changed = await departments.changeDepartment(ctx, { departmentId: id, version: seen, department });
    return { version: changed.version, done: 'placeSaved' };
  },
});
