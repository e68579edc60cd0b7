import { browserAtHand } from './browser';
import { copyButtons } from './copy';
import { panels } from './panels';
import { readAloud } from './reading/aloud';
import { readingControls } from './reading/controls';
import { readingRuler } from './reading/ruler';
import { reportMarked } from './report';
import { savedList } from './saved';
import { shareButtons } from './share';
import { tellView } from './view';
import { wechatCard } from './wechat/inside';

// Pages are whole without this. It shows the controls that only a script can serve, and takes nothing away.
panels();
copyButtons();
shareButtons();
savedList();
browserAtHand();
readingControls();
readingRuler();
readAloud();
reportMarked();
tellView();
wechatCard();
