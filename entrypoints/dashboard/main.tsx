import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { wordsLanguage } from '../../lib/words/words.ts';
import { dashboardModel } from './dashboard-model.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the dashboard has no root');
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
render(<Dashboard model={await dashboardModel()} />, root);
