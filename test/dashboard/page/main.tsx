import { render } from 'preact';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
import { fakeModel } from './fake-model.ts';
import { SCENES } from './scenes.ts';

const parameters = new URL(location.href).searchParams;
const scene = parameters.get('scene') as keyof typeof SCENES;
if (parameters.has('rtl')) document.documentElement.dir = 'rtl';
const root = document.getElementById('root');
if (root === null) throw new Error('no root');
const model = fakeModel(SCENES[scene]);
Object.assign(globalThis, { calls: model.calls });
root.replaceChildren();
render(<Dashboard model={model} />, root);
document.body.dataset.ready = '';
