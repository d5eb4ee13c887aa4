import { type Tell, type Undoable } from '../shared/undoable.ts';
import { type DashboardModel, type DashboardState } from './model.ts';

/** What every section of the dashboard is given. */
export interface SectionProps {
  readonly model: DashboardModel;
  readonly state: DashboardState;
  readonly onDone: Tell;
  /** What was imported last and can be taken back, also after another section was looked at. */
  readonly imported: Undoable | null;
  readonly onImported: (imported: Undoable | null) => void;
}
