import type { TextKind } from '@/i18n/paths';
import type { ArticleChoice } from '@/newsroom/articles/dto';
import type { Facts, Named } from '@/newsroom/editions/desk-dto';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import type { FormAction } from './form-state';

/** What is chosen in the form of the facts; `position` as it is typed. */
export type ChosenFacts = {
  departmentId: string;
  issuedOn: string;
  channelIds: string[];
  tagIds: string[];
  related: ArticleChoice[];
  position: string;
  cover: DeskPicture | null;
  editorEn: string;
  editorZh: string;
};

/** What it can be chosen from. */
export type FactsOffer = {
  departments: Named[];
  channels: Named[];
  tags: Named[];
  makeTag: FormAction;
  findArticles: FormAction;
};

export const chosenBefore = ({
  departmentId,
  issuedOn,
  channelIds,
  tagIds,
  related,
  position,
  cover,
  editorEn,
  editorZh,
}: Facts): ChosenFacts => ({
  departmentId,
  issuedOn,
  channelIds,
  tagIds,
  related,
  position: String(position),
  cover,
  editorEn,
  editorZh,
});

/** Fields with several values are sent in their order. */
export function appendFacts(form: FormData, kind: TextKind, facts: ChosenFacts): void {
  form.set('departmentId', facts.departmentId);
  if (kind === 'page') {
    form.set('position', facts.position);
    return;
  }
  form.set('issuedOn', facts.issuedOn);
  for (const id of facts.channelIds) form.append('channelIds', id);
  for (const id of facts.tagIds) form.append('tagIds', id);
  for (const { id } of facts.related) form.append('relatedIds', id);
  form.set('coverId', facts.cover?.id ?? '');
  form.set('editorEn', facts.editorEn);
  form.set('editorZh', facts.editorZh);
}
