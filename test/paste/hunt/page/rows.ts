/** A box for each address, or four boxes for its four numbers. */
import { type Ground } from './awkward.ts';
import { later, spelled, whyNot } from './server.ts';

export function drawRows({ root, spec, complain, anew }: Ground): () => readonly string[] {
  const isOctets = spec.model === 'octets';
  const rows = document.createElement('div');
  const more = Object.assign(document.createElement('button'), {
    type: 'button',
    id: 'own',
    textContent: spec.button === 'svg' ? 'Add another' : '+ Add IP address',
  });
  more.addEventListener('click', () => add(''));
  const add = (value: string): void => {
    const row = document.createElement('p');
    const parts = isOctets ? [0, 1, 2, 3] : [0];
    for (const part of parts) {
      const input = document.createElement('input');
      if (isOctets) {
        input.maxLength = 3;
        input.size = 3;
      } else input.placeholder = 'IP address';
      input.value = isOctets ? (value.split('.')[part] ?? '') : value;
      input.addEventListener('change', () => later(spec.delay, () => judge(input)));
      row.append(input);
    }
    if (spec.remove !== 'none') {
      const cross = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: 'Remove',
      });
      cross.addEventListener('click', () => row.remove());
      row.append(cross);
    }
    rows.append(row);
  };
  const values = (): string[] =>
    [...rows.children]
      .map((row) =>
        [...row.querySelectorAll('input')].map(({ value }) => value.trim()).join(isOctets ? '.' : ''),
      )
      .filter((text) => text !== '' && text !== '...');
  const judge = (input: HTMLInputElement): void => {
    if (isOctets || input.value.trim() === '') return;
    const nth = values().indexOf(input.value.trim());
    const why = whyNot(spec, input.value.trim(), nth);
    complain(why);
    if (why === null) input.value = spelled(spec, [input.value.trim()])[0] ?? '';
    else if (spec.isLate) input.value = '';
    if (spec.redraw !== 'field') anew();
  };
  for (const value of [...spec.start, '']) add(value);
  root.append(Object.assign(document.createElement('div'), { textContent: 'Trusted IPs' }), rows, more);
  return () => values().filter((one, nth) => whyNot(spec, one, nth) === null);
}
