import { reportHead, reportPage } from '../../../report';

type Props = PageProps<'/[locale]/news/[slug]/report'>;

export const generateMetadata = (props: Props) => reportHead('news', props);

export default function Report(props: Props) {
  return reportPage('news', props);
}
