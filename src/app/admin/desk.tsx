import type { ReactNode } from 'react';
import { DeskFrame } from '@/desk/desk-frame';
import type { DeskSection } from '@/desk/sections';
import { countOpenReports } from '@/newsroom/reports/queries';
import { emergencyIsShown } from '@/newsroom/settings/desk-queries';
import { chooseLanguage } from './actions/choose-language';
import { signOut } from './actions/sign-out';
import { findActor, person } from './who';

type Props = { current?: DeskSection; children: ReactNode };

/** The frame around a page of the desk. */
export async function Desk({ current, children }: Props) {
  const found = await person();
  const actor = await findActor();
  const emergency = found !== null && (await emergencyIsShown(new Date()));
  const waiting = actor ? { reports: await countOpenReports(actor) } : {};
  return (
    <DeskFrame
      current={current}
      person={found && { name: found.name }}
      emergency={emergency}
      waiting={waiting}
      chooseLanguage={chooseLanguage}
      signOut={signOut}
    >
      {children}
    </DeskFrame>
  );
}
