/** @jsxImportSource react */
/** Puts React components into a pen's host, and takes them away with the page. */
import { type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type ChoiceGroup, type ChoicePen, type Ctx, type RightsGroup, type RightsPen } from '../pens/pen.ts';
import { type RightSpec } from '../spec.ts';
import { drawn } from './registered.ts';

function mount(host: Element, page: ReactElement): void {
  const root = createRoot(host);
  flushSync(() => root.render(page));
  drawn.push(() => flushSync(() => root.unmount()));
}

/** A component that draws all rights. */
export const rightsOf = (
  Drawn: (props: { readonly group: RightsGroup; readonly ctx: Ctx }) => ReactElement,
  more: Pick<RightsPen, 'lax' | 'showsChosenOnly'> = {},
): RightsPen => ({
  library: true,
  ...more,
  draw: (host, group, ctx) =>
    mount(
      host,
      <div>
        <h4>{group.heading}</h4>
        <Drawn group={group} ctx={ctx} />
      </div>,
    ),
});

/** A component that draws one right. */
export const eachRight = (Drawn: (props: { readonly right: RightSpec }) => ReactElement): RightsPen =>
  rightsOf(({ group }) => (
    <>
      {group.rights.map((right) => (
        <Drawn key={right.label} right={right} />
      ))}
    </>
  ));

/** A row with the right's name before its control. */
export const inRow =
  (Control: (props: { readonly right: RightSpec }) => ReactElement) =>
  ({ right }: { readonly right: RightSpec }): ReactElement => (
    <div style={{ display: 'flex', gap: 24 }}>
      <span>{right.label}</span>
      <Control right={right} />
    </div>
  );

export const choiceOf = (
  Drawn: (props: { readonly group: ChoiceGroup }) => ReactElement,
  more: Pick<ChoicePen, 'lax'> = {},
): ChoicePen => ({
  library: true,
  ...more,
  draw: (host, group) =>
    mount(
      host,
      <div>
        <h4>{group.heading}</h4>
        <Drawn group={group} />
      </div>,
    ),
});

export const chosenLabels = ({ rights }: RightsGroup): string[] =>
  rights.filter(({ on }) => on).map(({ label }) => label);
export const chosenLabel = ({ choices, chosen }: ChoiceGroup): string => choices[chosen]?.label ?? '';
export const nothing = (): void => undefined;
