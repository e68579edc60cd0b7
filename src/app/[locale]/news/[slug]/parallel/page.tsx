import { parallelHead, parallelPage } from '../../../parallel';

type Props = PageProps<'/[locale]/news/[slug]/parallel'>;

export const generateMetadata = (props: Props) => parallelHead('news', props);

export default function Parallel(props: Props) {
  return parallelPage('news', props);
}
