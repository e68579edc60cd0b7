import type { HomeBlock } from '@/newsroom/editions/dto';
import type { SiteDto } from '@/newsroom/settings/dto';
import { firstPictured } from '../first-pictured';
import { Dateline } from './dateline';
import { Lead } from './lead';
import { Seconds } from './seconds';

type Props = Omit<Extract<HomeBlock, { kind: 'lead' }>, 'kind'> & { latest: string | null; site: SiteDto };

/** As many stand beside a lead of words alone; the others below. */
const besideLead = 3;

/**
 * The head of the front page. A lead with a picture takes the whole width and the seconds stand below it; one of words
 * alone has them beside it.
 */
export function Front({ lead, seconds, latest, site }: Props) {
  const first = firstPictured([lead, ...seconds]);
  const beside = lead.cover ? 0 : besideLead;
  const [near, below] = [seconds.slice(0, beside), seconds.slice(beside)];
  return (
    <div className="w front">
      <Dateline latest={latest} />
      <div className={near.length > 0 ? 'with-seconds' : undefined}>
        <Lead lead={lead} site={site} />
        {near.length > 0 && <Seconds items={near} site={site} first={first} />}
      </div>
      {below.length > 0 && <Seconds items={below} site={site} first={first} below />}
    </div>
  );
}
