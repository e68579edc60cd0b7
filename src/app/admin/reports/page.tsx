import { Reports } from '@/desk/reports/reports';
import { listReports } from '@/newsroom/reports/queries';
import { closeReport } from '../actions/close-report';
import { Desk } from '../desk';
import { contextOf, demandActor } from '../who';
import { deskWords, titled } from '../words';

export async function generateMetadata() {
  const t = await deskWords();
  return titled(t('reports.title'), t('brand'));
}

export default async function ReportsPage({ searchParams }: PageProps<'/admin/reports'>) {
  const query = await searchParams;
  const closed = query.state === 'closed';
  const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
  const actor = await demandActor(closed ? '/admin/reports?state=closed' : '/admin/reports', 'report.read');
  return (
    <Desk current="reports">
      <Reports list={await listReports(await contextOf(actor), closed, page)} action={closeReport} />
    </Desk>
  );
}
