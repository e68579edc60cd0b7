'use server';
import { createChannel as newChannel } from '@/newsroom/channels/commands/create-channel';
import { channelSchema, departmentSchema, placeSlug } from '@/newsroom/channels/schema';
import { createDepartment as newDepartment } from '@/newsroom/departments/commands/create-department';
import { formAction } from '../form-action';

export const createChannel = formAction({
  schema: channelSchema.extend({ slug: placeSlug }),
  run: async (ctx, channel) => {
    await newChannel(ctx, channel);
    return { done: 'placeSaved' };
  },
});

export const createDepartment = formAction({
  schema: departmentSchema.extend({ slug: placeSlug }),
  run: async (ctx, department) => {
    await newDepartment(ctx, department);
    return { done: 'placeSaved' };
  },
});
