import { apply, kept } from './reading/kept';

// The one script a page waits for: what the reader has chosen is there before anything is drawn, so nothing moves
// afterwards. The mark lets the style sheet show a tool that only a script can serve from the first moment, too.
document.documentElement.dataset.script = '';
apply(kept());
