import { reportedHead, reportedPage } from '../../../report';

type Props = PageProps<'/[locale]/pages/[slug]/reported'>;

export const generateMetadata = (props: Props) => reportedHead('page', props);

export default function Reported(props: Props) {
  return reportedPage('page', props);
}
