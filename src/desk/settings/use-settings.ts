'use client';
import { useState } from 'react';
import type { DeskSettings } from '@/newsroom/settings/desk-dto';
import type { SettingGroup, Settings } from '@/newsroom/settings/schema';
import type { FormAction, FormState } from '../form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';

export type SettingsActions = { save: FormAction; preview: FormAction };

/** What the fields of a group are given. */
export type GroupProps<Group extends SettingGroup> = {
  value: Settings[Group];
  set: (part: Partial<Settings[Group]>) => void;
  errors: FormState['errors'];
};

/** One group while it is edited: what is typed, what is saved, and what the last answer was. */
export function useSettings(settings: DeskSettings, actions: SettingsActions) {
  const { group } = settings;
  const [value, setValue] = useState<Settings[SettingGroup]>(settings.value);
  const [saved, setSaved] = useState<Settings[SettingGroup]>(settings.value);
  const [version, setVersion] = useState(settings.version);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const dirty = JSON.stringify(value) !== JSON.stringify(saved);
  const stale = state.errors['']?.key === 'settings.changedByAnother' ? state.version : undefined;

  /** @param over the version it goes over, after somebody else was first */
  function save(more: object = {}, over = version) {
    if (!ready) return;
    const next = { ...value, ...more };
    send(actions.save, formOf({ group, version: over, value: JSON.stringify(next) }), (answer) => {
      if (answer.status !== 'done') return;
      setVersion(answer.version ?? over);
      setValue(next);
      setSaved(next);
    });
  }
  function preview(more: object = {}) {
    if (ready) send(actions.preview, formOf({ group, version, value: JSON.stringify({ ...value, ...more }) }));
  }
  const set = (part: object) => setValue((before) => ({ ...before, ...part }));
  useUnsavedGuard(dirty);
  useSaveKeys(() => save());
  return { group, value, set, state, pending, ready, dirty, stale, save, preview };
}

export type Editing = ReturnType<typeof useSettings>;
