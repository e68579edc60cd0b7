import { AuditPage } from '@/desk/audit/audit-page';
import { listEvents } from '@/newsroom/audit/queries';
import { auditCursor, auditFilterSchema } from '@/newsroom/audit/schema';
import { verifyAudit } from '../actions/verify-audit';
import { Desk } from '../desk';
import { contextOf, demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('audit.title'), t('brand'));
}

export default async function AuditRoom({ searchParams }: PageProps<'/admin/audit'>) {
  const query = await searchParams;
  const actor = await demandActor('/admin/audit', 'audit.read');
  const filter = auditFilterSchema.parse(query);
  const before = auditCursor.parse(query.before);
  return (
    <Desk current="audit">
      <AuditPage
        list={await listEvents(await contextOf(actor), filter, before)}
        filter={filter}
        newest={before === ''}
        verify={verifyAudit}
      />
    </Desk>
  );
}
