/** Addresses that go into four boxes each, one for a number. */
import { leaveField, settled, type TextField, textOf, typeText, writable } from './write-field.ts';
import { type Hand } from './write-hand.ts';
import { keepRefusal } from './write-rows.ts';
import { complaint, enterField, rest, type Scene } from './write-scene.ts';
import { octetsOf, octetText } from './write-signs.ts';

/** Fills the empty groups that are there; what is no plain IPv4 address has no place in them. */
export async function fillOctets(scene: Scene): Promise<void> {
  const { hand, refused } = scene;
  for (const address of withoutGroup(scene)) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address)) {
      refused.set(address, null);
      continue;
    }
    const group = octetsOf(hand.field()).find((one) => octetText(one) === '');
    if (group === undefined || hand.signal.aborted) return;
    keepRefusal(scene);
    await typeInto(hand, group, address.split('.'));
    if (octetText(group) === address) scene.entered.add(address);
    else {
      refused.set(address, complaint(scene) || null);
      await typeInto(hand, group, ['', '', '', '']);
    }
    await rest(scene, 150);
  }
}

/** What stands in no group yet. */
export function withoutGroup({ hand, adds, refused }: Scene): string[] {
  const there = octetsOf(hand.field()).map(octetText);
  return adds.filter((address) => !there.includes(address) && !refused.has(address));
}

/** Empties the groups that were filled. */
export async function emptyOctets({ hand, entered }: Scene): Promise<void> {
  for (const group of octetsOf(hand.field()))
    if (entered.has(octetText(group))) await typeInto(hand, group, ['', '', '', '']);
}

async function typeInto(
  hand: Hand,
  group: readonly HTMLInputElement[],
  numbers: readonly string[],
): Promise<void> {
  for (const [at, number] of numbers.entries()) {
    const box: TextField | null = group[at] === undefined ? null : writable(group[at], number);
    if (box === null || hand.signal.aborted) return;
    if (textOf(box) === number) continue;
    await enterField(hand, box);
    hand.around(() => {
      typeText(box, number);
      leaveField(box, hand.leave);
    });
    await settled();
  }
}
