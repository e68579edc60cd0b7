'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { TextKind } from '@/i18n/paths';
import type { Named } from '@/newsroom/editions/desk-dto';
import { ArticlePicker } from './article-picker';
import { EditorFields } from './editor-fields';
import type { ChosenFacts, FactsOffer } from './facts';
import { described, Field, Notes } from './field';
import type { FormState } from './form-state';
import { CoverField } from './pictures/cover-field';
import { TagField } from './tag-field';

type Props = {
  kind: TextKind;
  facts: ChosenFacts;
  set: (facts: ChosenFacts) => void;
  offer: FactsOffer;
  errors: FormState['errors'];
};

/** What both languages share. Of a page that is little: who answers for it, and its place among the pages. */
export function FactsFields({ kind, facts, set, offer, errors }: Props) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  return (
    <>
      <Field name="departmentId" label={t(kind === 'page' ? 'owner' : 'department')} error={errors.departmentId}>
        {(wiring) => (
          <select
            {...wiring}
            value={facts.departmentId}
            onChange={(event) => set({ ...facts, departmentId: event.target.value })}
          >
            <option value="">{t('departmentChoose')}</option>
            {offer.departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[own]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'page' ? (
        <Field name="position" label={t('position')} hint={t('positionHint')} error={errors.position}>
          {(wiring) => (
            <input
              {...wiring}
              className="date num"
              inputMode="numeric"
              autoComplete="off"
              value={facts.position}
              onChange={(event) => set({ ...facts, position: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <NewsFields facts={facts} set={set} offer={offer} errors={errors} />
      )}
    </>
  );
}

/** The first chosen channel is the main one; a radio button moves it. */
function NewsFields({ facts, set, offer, errors }: Omit<Props, 'kind'>) {
  const t = useTranslations('desk.facts');
  return (
    <>
      <Field name="issuedOn" label={t('issuedOn')} hint={t('issuedOnHint')} error={errors.issuedOn}>
        {(wiring) => (
          <input
            {...wiring}
            className="date num"
            inputMode="numeric"
            autoComplete="off"
            placeholder="2020-11-05"
            value={facts.issuedOn}
            onChange={(event) => set({ ...facts, issuedOn: event.target.value })}
          />
        )}
      </Field>
      <Channels facts={facts} set={set} channels={offer.channels} error={errors.channelIds} />
      <CoverField cover={facts.cover} set={(cover) => set({ ...facts, cover })} error={errors.coverId} />
      <TagField
        label={t('tags')}
        chosen={facts.tagIds}
        set={(change) => set({ ...facts, tagIds: change(facts.tagIds) })}
        tags={offer.tags}
        make={offer.makeTag}
        error={errors.tagIds}
      />
      <ArticlePicker
        name="relatedIds"
        label={t('related')}
        hint={t('relatedHint')}
        chosen={facts.related}
        set={(related) => set({ ...facts, related })}
        find={offer.findArticles}
        error={errors.relatedIds}
      />
      <EditorFields facts={facts} set={set} errors={errors} />
    </>
  );
}

function Channels({
  facts,
  set,
  channels,
  error,
}: Pick<Props, 'facts' | 'set'> & { channels: Named[] } & Pick<Parameters<typeof Notes>[0], 'error'>) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  const { channelIds } = facts;
  const choose = (id: string, chosen: boolean) =>
    set({ ...facts, channelIds: chosen ? [...channelIds, id] : channelIds.filter((each) => each !== id) });
  const lead = (id: string) => set({ ...facts, channelIds: [id, ...channelIds.filter((each) => each !== id)] });
  return (
    <fieldset
      className="field"
      id="channelIds"
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described('channelIds', { hint: true, error })['aria-describedby']}
    >
      <legend className="label">{t('channels')}</legend>
      <ul className="channels">
        {channels.map(({ id, name }) => {
          const chosen = channelIds.includes(id);
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen} onChange={(event) => choose(id, event.target.checked)} />
                {name[own]}
              </label>
              {chosen && (
                <label className="soft">
                  <input
                    type="radio"
                    name="main-channel"
                    checked={channelIds[0] === id}
                    onChange={() => lead(id)}
                    aria-label={t('mainOf', { channel: name[own] })}
                  />
                  {t('main')}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      <Notes name="channelIds" hint={t('channelsHint')} error={error} />
    </fieldset>
  );
}
