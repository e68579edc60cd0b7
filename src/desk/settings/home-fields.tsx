'use client';
import { useTranslations } from 'next-intl';
import type { Named } from '@/newsroom/editions/desk-dto';
import { type HomeBlockKind, type HomeBlockSetting, onceOnly } from '@/newsroom/settings/home-schema';
import { useRefusal } from '../words';
import { Add } from './add';
import { BlockFields } from './block-fields';
import { OrderedList } from './ordered-list';
import type { GroupProps } from './use-settings';

const kinds = [
  'lead',
  'passage',
  'columns',
  'notices',
  'topics',
  'mostRead',
  'links',
] as const satisfies HomeBlockKind[];

export function HomeFields({ value, set, errors, channels }: GroupProps<'home'> & { channels: Named[] }) {
  const t = useTranslations('desk.settings');
  const refusal = useRefusal();
  const { blocks } = value;
  const offered = kinds.filter((kind) => !onceOnly.includes(kind) || blocks.every((block) => block.kind !== kind));
  const add = (kind: string) => {
    const block = newBlock(kind as HomeBlockKind, channels);
    if (block) set({ blocks: [...blocks, block] });
  };
  return (
    <div className="field" id="blocks" tabIndex={-1}>
      {errors.blocks && <p className="wrong">{refusal(errors.blocks)}</p>}
      <OrderedList
        name="blocks"
        items={blocks}
        set={(next) => set({ blocks: next })}
        nameOf={({ kind }) => t(`block.${kind}`)}
      >
        {(block, path, replace) => (
          <>
            <b>{t(`block.${block.kind}`)}</b>
            <BlockFields block={block} path={path} set={replace} channels={channels} errors={errors} />
          </>
        )}
      </OrderedList>
      <Add
        label={t('addBlock')}
        button={t('add')}
        options={offered.map((kind) => ({ key: kind, name: t(`block.${kind}`) }))}
        add={add}
      />
    </div>
  );
}

function newBlock(kind: HomeBlockKind, channels: Named[]): HomeBlockSetting | null {
  switch (kind) {
    case 'lead':
      return { kind, seconds: 3 };
    case 'passage':
      return { kind };
    case 'columns':
      return { kind, channelIds: [], items: 5, layout: 'list' };
    case 'notices':
      return channels[0] ? { kind, channelId: channels[0].id, items: 6 } : null;
    case 'topics':
      return { kind, items: 3 };
    case 'mostRead':
      return { kind, items: 5 };
    case 'links':
      return { kind, title: { en: '', zh: '' }, links: [] };
  }
}
