import { reportedHead, reportedPage } from '../../../report';

type Props = PageProps<'/[locale]/news/[slug]/reported'>;

export const generateMetadata = (props: Props) => reportedHead('news', props);

export default function Reported(props: Props) {
  return reportedPage('news', props);
}
