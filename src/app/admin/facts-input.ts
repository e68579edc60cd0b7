/** Fields with several values come in their order: the first channel is the main one. */
export const readFacts = (form: FormData) => ({
  ...Object.fromEntries(form),
  channelIds: form.getAll('channelIds'),
  tagIds: form.getAll('tagIds'),
  relatedIds: form.getAll('relatedIds'),
});
