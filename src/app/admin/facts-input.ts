/** Channels come as one field with several values, in their order: the first is the main one. */
export const readWithChannels = (form: FormData) => ({
  ...Object.fromEntries(form),
  channelIds: form.getAll('channelIds'),
});
