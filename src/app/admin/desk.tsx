import type { ReactNode } from 'react';
import { DeskFrame } from '@/desk/desk-frame';
import type { DeskSection } from '@/desk/sections';
import { type Action, mayEver } from '@/newsroom/policy';
import { countOpenReports } from '@/newsroom/reports/queries';
import { emergencyIsShown } from '@/newsroom/settings/desk-queries';
import { chooseLanguage } from './actions/choose-language';
import { signOut } from './actions/sign-out';
import { findActor } from './who';

/** What opens each room. */
const keys: Record<DeskSection, Action> = {
  articles: 'desk.read',
  newArticle: 'article.create',
  pictures: 'desk.read',
  reports: 'report.read',
  topics: 'desk.read',
  tags: 'desk.read',
  places: 'place.change',
  addresses: 'oldAddress.read',
  people: 'person.read',
  settings: 'settings.read',
  audit: 'audit.read',
};

type Props = { current?: DeskSection; children: ReactNode };

/** The frame around a page of the desk. */
export async function Desk({ current, children }: Props) {
  const actor = await findActor();
  const emergency = actor !== null && (await emergencyIsShown(new Date()));
  const waiting = actor && mayEver(actor, 'report.read') ? { reports: await countOpenReports(actor) } : {};
  return (
    <DeskFrame
      current={current}
      sections={(Object.keys(keys) as DeskSection[]).filter((room) => mayEver(actor, keys[room]))}
      person={actor && { name: actor.name }}
      emergency={emergency}
      waiting={waiting}
      chooseLanguage={chooseLanguage}
      signOut={signOut}
    >
      {children}
    </DeskFrame>
  );
}
