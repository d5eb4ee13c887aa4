import { Welcome } from '../../components/welcome/welcome.tsx';
import { drawPage } from '../popup/draw-page.tsx';
import { welcomeModel } from './welcome-model.ts';

await drawPage(['popup_', 'welcome_'], 'head', async () => <Welcome model={await welcomeModel()} />);
