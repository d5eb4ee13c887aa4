/** @jsxImportSource react */
import { Checkbox, Dialog, Label } from 'radix-ui';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('coinbase/libraries');
const Box = ({
  mark,
  label,
  on = false,
}: {
  readonly mark: string;
  readonly label: string;
  readonly on?: boolean;
}) => (
  <div style={{ display: 'flex', gap: 8 }}>
    <Checkbox.Root id={mark} data-e2e={mark} defaultChecked={on} style={{ width: 18, height: 18 }}>
      <Checkbox.Indicator>✓</Checkbox.Indicator>
    </Checkbox.Root>
    <Label.Root htmlFor={mark}>{label}</Label.Root>
  </div>
);

const App = () => (
  <Frame brand="Coinbase Developer Platform">
    <h1>API keys</h1>
    <Dialog.Root>
      <Dialog.Trigger data-e2e="open">Create API key</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay style={{ position: 'fixed', inset: 0, background: '#0006' }} />
        <Dialog.Content
          aria-describedby={undefined}
          style={{ position: 'fixed', top: 80, left: 300, width: 500, background: '#fff', padding: 24 }}
        >
          <Dialog.Title>Create API key</Dialog.Title>
          <Label.Root htmlFor="nick">API key nickname</Label.Root>
          <input id="nick" data-e2e="nick" />
          <h4>API restrictions</h4>
          <Label.Root htmlFor="ips">IP allowlist</Label.Root>
          <textarea id="ips" data-e2e="ips" placeholder="192.0.2.1, 192.0.2.0/24" />
          <h4>Permissions</h4>
          <Box mark="view" label="View" on />
          <Box mark="trade" label="Trade" />
          <Box mark="transfer" label="Transfer" />
          <i hidden>{secrets.secret}</i>
          <button type="button">Create API key</button>
          <Dialog.Close data-e2e="close">Cancel</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  </Frame>
);

mount(<App />);
