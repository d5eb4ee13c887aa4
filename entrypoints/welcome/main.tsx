import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { beginPage } from '../popup/begin-page.ts';
import { welcomeModel } from './welcome-model.ts';

const root = await beginPage(['popup_', 'welcome_']);
const model = await welcomeModel();
root.replaceChildren();
render(<Welcome model={model} />, root);
