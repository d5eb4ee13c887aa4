import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { Unreadable } from '../../components/dashboard/unreadable.tsx';
import { beginPage } from '../popup/begin-page.ts';
import { dashboardModel } from './dashboard-model.ts';

const root = await beginPage([
  'approve_',
  'audit_',
  'popup_',
  'dashboard_',
  'feeds_',
  'living_',
  'settings_',
  'welcome_',
]);
const model = await dashboardModel().catch(() => null);
root.replaceChildren();
render(model === null ? <Unreadable onAgain={() => location.reload()} /> : <Dashboard model={model} />, root);
