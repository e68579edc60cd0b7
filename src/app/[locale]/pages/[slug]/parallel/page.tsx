import { parallelHead, parallelPage } from '../../../parallel';

type Props = PageProps<'/[locale]/pages/[slug]/parallel'>;

export const generateMetadata = (props: Props) => parallelHead('page', props);

export default function Parallel(props: Props) {
  return parallelPage('page', props);
}
