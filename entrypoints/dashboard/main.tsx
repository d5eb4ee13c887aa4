import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { drawPage } from '../popup/draw-page.tsx';
import { dashboardModel } from './dashboard-model.ts';

await drawPage(
  ['approve_', 'audit_', 'popup_', 'dashboard_', 'feeds_', 'help_', 'living_', 'settings_', 'welcome_'],
  'side',
  async () => <Dashboard model={await dashboardModel()} />,
);
