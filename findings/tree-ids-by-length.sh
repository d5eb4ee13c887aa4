#!/usr/bin/env bash
# Boxes of antd's tree take their accessible names from each other where keys are not Latin: Korean, Chinese and Japanese keys of
# one length have one id.
#
# Versions   @rc-component/tree 1.4.0 (the tree of antd 6), react 19.3.1.
# Behaviour  A node's id is made of its key, every character outside of A-Z, a-z, 0-9, - and _ written as "-". Two keys of four
#            Hangul letters both become five hyphens, so two tree items have one id, and the aria-labelledby of the second
#            box leads to the first item. "read info" and "read-info" are one id as well.
# A guess    Keys are unique, so ids made of them are; getElementById and aria-labelledby can be trusted to name a box. With
#            Latin keys they can. On a Korean page a screen reader, or whoever reads the name of a box by its label, hears "look at
#            orders" for the box that allows withdrawing.
# Seen       주문조회 출금하기 주문: 3 items, 2 ids, named 주문조회 주문조회 주문
#            read info read-info: 2 items, 1 ids, named read info read info
#            Read Withdraw: 2 items, 2 ids, named Read Withdraw
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
sed -n 's/^# Seen       //p; s/^#            \(.* items, .*\)$/\1/p' "$0" >"$folder/expected"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @rc-component/tree@1.4.0 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import tree from '@rc-component/tree';

const Tree = tree.default ?? tree;
for (const keys of [['주문조회', '출금하기', '주문'], ['read info', 'read-info'], ['Read', 'Withdraw']]) {
  const treeData = keys.map((key) => ({ key, title: key }));
  const html = renderToStaticMarkup(createElement(Tree, { checkable: true, treeData }));
  const { document } = new JSDOM(html).window;
  const items = [...document.querySelectorAll('[role=treeitem]')];
  const ids = new Set(items.map(({ id }) => id));
  const named = [...document.querySelectorAll('[role=checkbox]')].map((box) =>
    document.getElementById(box.getAttribute('aria-labelledby')).textContent.trim(),
  );
  console.log(`${keys.join(' ')}: ${items.length} items, ${ids.size} ids, named ${named.join(' ')}`);
}
JS
node try.mjs | tee seen
diff expected seen && echo 'unchanged'
