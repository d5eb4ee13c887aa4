#!/usr/bin/env bash
# The tags of Fluent's picker are the options of a list box, and alone of all its options bear no aria-selected.
#
# Versions   @fluentui/react-components 9.74.11, react 19.3.1.
# Behaviour  TagPickerGroup is role=listbox and each Tag in it a button with role=option, before the input. None has
#            aria-selected, chosen as it is; the options of the list that one chooses from have it, "true" for what was chosen.
#            The input (role=combobox) has aria-controls only while its list is open, and never with noPopover.
# A guess    Options in a list box beside a combobox are what it offers, and those that are chosen say so by
#            aria-selected. Here whoever leaves offers out finds no tag, and whoever takes aria-selected="true" for chosen finds
#            the offer and not the tag.
# Seen       no list: [203.0.113.7 -]
#            closed: [203.0.113.7 -]
#            open: [203.0.113.7 -] [203.0.113.7 true, 203.0.113.8 false] controlled
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(\(closed\|open\): .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @fluentui/react-components@9.74.11 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import * as fluent from '@fluentui/react-components';
import { JSDOM } from 'jsdom';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const { FluentProvider, Tag, TagPicker, TagPickerControl, TagPickerGroup, TagPickerInput } = fluent;
const { TagPickerList, TagPickerOption, webLightTheme } = fluent;
const [chosen, other] = ['203.0.113.7', '203.0.113.8'];

function picker(how) {
  const control = h(
    TagPickerControl,
    null,
    h(TagPickerGroup, { 'aria-label': 'Chosen' }, h(Tag, { value: chosen }, chosen)),
    h(TagPickerInput, { 'aria-label': 'Add' }),
  );
  const options = [chosen, other].map((value) => h(TagPickerOption, { key: value, value }, value));
  const list = how.noPopover ? undefined : h(TagPickerList, null, options);
  return h(FluentProvider, { theme: webLightTheme }, h(TagPicker, { selectedOptions: [chosen], ...how }, control, list));
}

for (const [name, how] of [
  ['no list', { noPopover: true }],
  ['closed', { inline: true }],
  ['open', { inline: true, open: true }],
]) {
  const { document } = new JSDOM(renderToStaticMarkup(picker(how))).window;
  const lists = [...document.querySelectorAll('[role=listbox]')].map((list) => {
    const options = [...list.querySelectorAll('[role=option]')];
    return `[${options.map((one) => `${one.textContent} ${one.getAttribute('aria-selected') ?? '-'}`).join(', ')}]`;
  });
  const controls = document.querySelector('[role=combobox]').getAttribute('aria-controls');
  const isControlled = controls !== null && document.getElementById(controls) !== null;
  console.log(`${name}: ${lists.join(' ')}${isControlled ? ' controlled' : ''}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
