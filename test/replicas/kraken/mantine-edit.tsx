/** @jsxImportSource react */
import '@mantine/core/styles.css';
import { Button, Checkbox, MantineProvider, Switch, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('kraken/libraries');
const marked = (mark: string, label: string) => <span data-e2e={mark}>{label}</span>;

const App = () => {
  const [isRestricted, setRestricted] = useState(false);
  const [addresses, setAddresses] = useState<string[]>([]);
  return (
    <MantineProvider>
      <Frame brand="Kraken Pro">
        <h1>Create API key</h1>
        <TextInput label="Name" data-e2e="name" />
        <h4>Funds permissions</h4>
        <Checkbox label={marked('query', 'Query')} defaultChecked />
        <Checkbox label={marked('deposit', 'Deposit')} />
        <Checkbox label={marked('withdraw', 'Withdraw')} />
        <h4>Orders and trades</h4>
        <Checkbox label={marked('q-open', 'Query open orders & trades')} />
        <Checkbox label={marked('create', 'Create & modify orders')} />
        <Switch label={marked('ws', 'WebSocket interface')} onLabel="On" offLabel="Off" defaultChecked />
        <Switch
          label={marked('ip', 'IP address restriction')}
          description="Restrict use of this API key to specific IP addresses or ranges"
          onLabel="On"
          offLabel="Off"
          checked={isRestricted}
          onChange={(event) => setRestricted(event.currentTarget.checked)}
        />
        {isRestricted && (
          <TagsInput label="IP addresses" data-e2e="ips" value={addresses} onChange={setAddresses} />
        )}
        <i hidden>{secrets.secret}</i>
        <Button>Generate key</Button>
      </Frame>
    </MantineProvider>
  );
};

mount(<App />);
