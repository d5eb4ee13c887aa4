import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';
import { type Tell } from '../shared/undoable.ts';
import { Card } from './card.tsx';
import { type KeepingModel, type Shortcut } from './keeping.ts';

/** What can be reached by keys: as the browser has them now, and the one of these pages. */
export function ShortcutsCard({ keeping, onDone }: { keeping: KeepingModel; onDone: Tell }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = () => void keeping.shortcuts().then(setShortcuts);
    look();
    // They are changed on a page of the browser's.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [keeping]);
  const change = keeping.changeShortcuts;
  return (
    <Card title={t('settings_shortcuts')}>
      <dl class="shortcuts">
        {[...shortcuts, { id: 'filter', words: t('settings_shortcutFilter'), keys: '/' }].map((one) => (
          <div key={one.id}>
            <dt>{one.words}</dt>
            <dd>
              {one.keys === '' ? (
                <span class="muted">{t('settings_shortcutNone')}</span>
              ) : (
                <kbd>{one.keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {change !== null && (
        <div>
          <Button onPress={() => onDone(change())}>{t('settings_shortcutChange')}</Button>
        </div>
      )}
    </Card>
  );
}
