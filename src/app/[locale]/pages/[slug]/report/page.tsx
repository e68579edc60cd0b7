import { reportHead, reportPage } from '../../../report';

type Props = PageProps<'/[locale]/pages/[slug]/report'>;

export const generateMetadata = (props: Props) => reportHead('page', props);

export default function Report(props: Props) {
  return reportPage('page', props);
}
