import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { Unreadable } from '../../components/dashboard/unreadable.tsx';
import { loadWords } from '../../lib/words/load-words.ts';
import { directionOf, uiLanguage } from '../../lib/words/words.ts';
import { dashboardModel } from './dashboard-model.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the dashboard has no root');
await loadWords(['audit_', 'popup_', 'dashboard_', 'feeds_', 'living_']);
document.documentElement.lang = uiLanguage();
document.documentElement.dir = directionOf(uiLanguage());
const model = await dashboardModel().catch(() => null);
root.replaceChildren();
render(model === null ? <Unreadable onAgain={() => location.reload()} /> : <Dashboard model={model} />, root);
