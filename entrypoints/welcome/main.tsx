import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loadWords } from '../../lib/words/load-words.ts';
import { directionOf, uiLanguage } from '../../lib/words/words.ts';
import { welcomeModel } from './welcome-model.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
await loadWords(['popup_', 'welcome_']);
document.documentElement.lang = uiLanguage();
document.documentElement.dir = directionOf(uiLanguage());
const model = await welcomeModel();
root.replaceChildren();
render(<Welcome model={model} />, root);
