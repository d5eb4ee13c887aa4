/** Draws the same trees with Preact and with the overlay's renderer, and tells where they come to something else. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Fragment, jsx } from 'preact/jsx-runtime';
import * as renderer from '../../components/overlay/renderer.ts';
import { type Spec } from './tree-spec.ts';

interface Library {
  jsx(type: unknown, props: object, key?: number): unknown;
  readonly Fragment: unknown;
  readonly Keeper: unknown;
}

/** Shows the first number that it was ever given: it tells whether its state was kept or begun anew. */
const keeperOf =
  (draw: Library['jsx'], state: (first: number) => readonly [number, unknown], fragment: unknown) =>
  ({ first, children }: { readonly first: number; readonly children: unknown }) => {
    const [kept] = state(first);
    return draw(fragment, { children: [draw('b', { children: kept }), children] });
  };

const preactJsx = jsx as Library['jsx'];
const ownJsx = renderer.jsx as Library['jsx'];

const PREACT: Library = { jsx: preactJsx, Fragment, Keeper: keeperOf(preactJsx, useState, Fragment) };
const OWN: Library = {
  jsx: ownJsx,
  Fragment: renderer.Fragment,
  Keeper: keeperOf(ownJsx, renderer.useState, renderer.Fragment),
};

function build(spec: Spec, library: Library): unknown {
  if (spec === null || typeof spec === 'string') return spec;
  if ('list' in spec)
    return spec.list.map(({ key, first, kid }) =>
      library.jsx(library.Keeper, { first, children: build(kid, library) }, key),
    );
  return library.jsx(spec.tag, { ...spec.props, children: spec.kids.map((kid) => build(kid, library)) });
}

/** @returns the first two texts that differ, or null */
export function difference(trees: readonly Spec[]): readonly [string, string] | null {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  for (const tree of trees) {
    render(build(tree, PREACT) as never, one);
    renderer.render(build(tree, OWN), other);
    if (sorted(one) !== sorted(other)) return [one.innerHTML, other.innerHTML];
  }
  return null;
}

/** As HTML, with attributes in one order and with the name space of each element. */
function sorted(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`).sort();
  const { value, checked } = node as Element & { readonly value?: string; readonly checked?: boolean };
  const kids = Array.from(node.childNodes, sorted).join('');
  return `<${node.namespaceURI} ${node.localName} ${attributes.join()} ${value} ${checked}>${kids}</>`;
}

declare global {
  interface Window {
    difference: typeof difference;
  }
}
window.difference = difference;
