import { type Tell } from '../shared/undoable.ts';
import { type DashboardModel, type DashboardState } from './model.ts';

/** What every section of the dashboard is given. */
export interface SectionProps {
  readonly model: DashboardModel;
  readonly state: DashboardState;
  readonly onDone: Tell;
}
