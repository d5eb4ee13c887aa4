import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  choosePlace,
  choosePlacing,
  MARGIN,
  NARROW,
  roomIn,
} from '../../components/overlay/place.ts';

const window = { width: 1200, height: 800 };
const panel = { width: 360, height: 500 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('choosePlace', () => {
  it.each([
    ['nothing in the way', [], null, 'bottom right'],
    ['a button at the bottom right', [box(1000, 740, 100, 40)], null, 'top right'],
    ['a row of buttons on the right', [box(1000, 380, 100, 40)], null, 'bottom left'],
    ['a form at the left', [box(40, 100, 300, 600)], null, 'bottom right'],
    ['it stands well where it is', [], 'top left', 'top left'],
    ['another corner is only a little better', [box(1000, 330, 100, 40)], 'bottom right', 'bottom left'],
    ['off-screen buttons', [box(1000, 900, 100, 40), box(1000, -90, 100, 40)], null, 'bottom right'],
  ] as const)('%s', (_, avoid, current, corner) => {
    expect(choosePlace(panel, window, avoid, current).corner).toBe(corner);
  });

  it('does not jump for a gain that is not worth it', () => {
    const avoid = [box(900, 380, 200, 20), box(100, 370, 200, 20)];
    expect(choosePlace(panel, window, avoid, 'bottom right').corner).toBe('bottom right');
  });

  it('never covers a box with the room that it reports', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.nat(1200),
        y: fc.nat(800),
        w: fc.integer({ min: 1, max: 400 }),
        h: fc.integer({ min: 1, max: 200 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(boxes, (raw) => {
        const avoid = raw.map(({ x, y, w, h }) => box(x, y, w, h));
        const { corner, room } = choosePlace(panel, window, avoid, null);
        const left = corner.endsWith('left') ? MARGIN : window.width - MARGIN - panel.width;
        const top = corner.startsWith('top') ? MARGIN : window.height - MARGIN - room;
        const covered = avoid.filter(
          (one) =>
            one.left < left + panel.width && one.right > left && one.top < top + room && one.bottom > top,
        );
        expect(room === 0 ? [] : covered).toEqual([]);
        expect(room).toBeLessThanOrEqual(Math.max(...[roomIn(corner, 360, window, avoid)]));
      }),
    );
  });
});

describe('choosePlacing', () => {
  const wide = { width: 1280, height: 900 };
  /** A dialog of 640 px in the middle, full of words. */
  const dialog = [box(320, 60, 640, 780)];

  it('makes itself narrow rather than lie on the words of a dialog', () => {
    const { corner, width, room } = choosePlacing(
      panel,
      wide,
      { controls: [box(344, 780, 60, 30)], words: dialog },
      null,
    );
    expect([corner, width]).toEqual(['bottom right', NARROW]);
    expect(room).toBe(panel.height);
  });

  it('keeps its width where there is room for it', () => {
    expect(choosePlacing(panel, wide, { controls: dialog, words: [] }, null).width).toBe(NARROW);
    expect(
      choosePlacing(panel, { width: 1500, height: 900 }, { controls: [], words: dialog }, null).width,
    ).toBe(360);
  });

  it('lies on words before it lies on a control', () => {
    const words = [box(0, 0, 1280, 900)];
    const { corner, room } = choosePlacing(panel, wide, { controls: [box(1100, 500, 40, 40)], words }, null);
    expect(corner).toBe('bottom left');
    expect(room).toBe(panel.height);
  });
});
