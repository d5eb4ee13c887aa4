import { useId, useMemo, useState } from 'preact/hooks';
import { FIRST_COMMANDS } from '../../lib/ip/public-ip/providers.ts';
import { t, tn, type WordId } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { messageOf } from '../shared/message-of.ts';
import { type Tell } from '../shared/undoable.ts';
import { type BotPlace, type WelcomeModel, type WelcomeState } from './model.ts';

const PLACES = [
  ['server', 'welcome_server'],
  ['here', 'welcome_here'],
  ['vendor', 'welcome_vendor'],
] as const satisfies readonly (readonly [BotPlace, WordId])[];

interface Props {
  readonly model: WelcomeModel;
  readonly state: WelcomeState;
  readonly onDone: Tell;
}

/** Where the bot runs, and from there to its address on the approved list. */
export function BotStep({ model, state, onDone }: Props) {
  const [machine, setMachine] = useState(FIRST_COMMANDS[0]?.machine ?? '');
  const { place } = state;
  return (
    <>
      <fieldset class="segments">
        <legend class="sr">{t('welcome_where')}</legend>
        {PLACES.map(([id, word]) => (
          <label key={id}>
            <input type="radio" name="place" checked={place === id} onChange={() => model.setPlace(id)} />
            {t(word)}
          </label>
        ))}
      </fieldset>
      {place === 'server' && (
        <>
          <p>{t('welcome_run')}</p>
          <fieldset class="segments small">
            <legend class="sr">{t('welcome_server')}</legend>
            {FIRST_COMMANDS.map((one) => (
              <label key={one.machine}>
                <input
                  type="radio"
                  name="machine"
                  checked={machine === one.machine}
                  onChange={() => setMachine(one.machine)}
                />
                <bdi>{one.machine}</bdi>
              </label>
            ))}
          </fieldset>
          {FIRST_COMMANDS.filter((one) => one.machine === machine).map((one) => (
            <div class="command" key={one.machine}>
              <code class="mono" dir="ltr">
                {one.command}
              </code>
              <CopyButton
                label={t('popup_copy')}
                name={t('welcome_copyFor', one.machine)}
                copy={() => model.copy(one.command)}
              />
            </div>
          ))}
          <Approve model={model} onDone={onDone} />
        </>
      )}
      {place === 'here' && <Here model={model} state={state} onDone={onDone} />}
      {place === 'vendor' && (
        <>
          <p>{t('welcome_vendorText')}</p>
          <Approve model={model} onDone={onDone} />
          <div>
            <a class="button plain" href="/dashboard.html#feeds">
              {t('welcome_vendorFeed')}
            </a>
          </div>
        </>
      )}
    </>
  );
}

/** Takes whatever was pasted, shows what is in it, and approves it with one press. */
function Approve({ model, onDone }: Pick<Props, 'model' | 'onDone'>) {
  const id = useId();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const found = useMemo(() => model.find(text), [model, text]);
  const good = [...new Set(found.flatMap(({ address }) => address ?? []))];
  const refused = found.filter(({ address }) => address === null);
  const approve = async () => {
    try {
      onDone(await model.approve(good));
      setText('');
      setFailure(null);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t('welcome_answer')}</label>
        <textarea
          id={id}
          class="mono"
          rows={2}
          dir="ltr"
          spellcheck={false}
          value={text}
          placeholder={t('popup_addPlaceholder')}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFailure(null);
          }}
        />
        <div id={`${id}-said`} aria-live="polite">
          {failure !== null && <p class="refusal">{failure}</p>}
          {text.trim() !== '' && found.length === 0 && <p class="refusal">{t('popup_nothingFound')}</p>}
          {refused.slice(0, MAX_REFUSED).map((one) => (
            <p class="refusal" key={one.written}>
              <span class="addr">{one.written}</span> {one.remark}
            </p>
          ))}
          {found
            .filter(({ address, remark }) => address !== null && remark !== null)
            .slice(0, MAX_REFUSED)
            .map((one) => (
              <p class="muted" key={one.written}>
                <span class="addr">{one.address}</span> {one.remark}
              </p>
            ))}
        </div>
      </div>
      {good.length > 0 && (
        <div>
          <Button look="primary" onPress={approve}>
            {good.length === 1
              ? t('popup_approveAddress', good[0] ?? '')
              : tn('welcome_approve', good.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Lines of what is wrong with pasted text; a page of prose would fill the window. */
const MAX_REFUSED = 5;

function Here({ model, state, onDone }: Props) {
  const { busy, addresses, failure } = state.own;
  return (
    <>
      <p>{t('welcome_hereText')}</p>
      <div aria-live="polite" class="own">
        {failure !== null && <p class="refusal">{failure}</p>}
        {addresses?.map((address) => (
          <div class="row wrap" key={address}>
            <span class="addr">{address}</span>
            {state.approved.includes(address) ? (
              <span class="muted">{t('popup_approved')}</span>
            ) : (
              <Button look="primary" onPress={() => onDone(model.approve([address]))}>
                {t('popup_approveAddress', address)}
              </Button>
            )}
          </div>
        ))}
      </div>
      {addresses === null && (
        <div>
          <Button look="primary" busy={busy} onPress={() => void model.lookUp()}>
            {t(busy ? 'popup_lookingUp' : 'popup_lookUp')}
          </Button>
        </div>
      )}
    </>
  );
}
