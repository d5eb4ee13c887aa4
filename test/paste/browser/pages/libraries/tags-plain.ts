/** Tag inputs of libraries without a framework, and an editor, as npm gives them. */
import '@vaadin/multi-select-combo-box';
import Tagify from '@yaireo/tagify';
import tagifyCss from '@yaireo/tagify/dist/tagify.css';
import bootstrapCss from 'bootstrap-tagsinput/dist/bootstrap-tagsinput.css';
import Choices from 'choices.js';
import choicesCss from 'choices.js/public/assets/styles/choices.min.css';
import CodeMirror from 'codemirror5';
import codeMirrorCss from 'codemirror5/lib/codemirror.css';
import jQuery from 'jquery';
import select2 from 'select2';
import select2Css from 'select2/dist/css/select2.min.css';
import TomSelect from 'tom-select';
import tomSelectCss from 'tom-select/dist/css/tom-select.default.min.css';
import { dress, type Form, show, state } from '../show.ts';

const page = globalThis as unknown as { jQuery: unknown; $: unknown };
page.jQuery = jQuery;
page.$ = jQuery;

const made =
  (markup: string, make: (element: HTMLElement) => void): Form =>
  (root) => {
    root.innerHTML = `<div>Trusted IPs</div>${markup}`;
    make(root.lastElementChild as HTMLElement);
  };

/** The state is asked for when a test looks. */
const live = (read: () => unknown) =>
  Object.defineProperty(state, 'chips', { configurable: true, enumerable: true, get: read });

const plugin = async (load: Promise<unknown>): Promise<void> => {
  await load;
};

dress(tagifyCss, bootstrapCss, choicesCss, codeMirrorCss, select2Css, tomSelectCss);

show({
  tagify: made('<input aria-label="Trusted IPs">', (input) => {
    const tagify = new Tagify(input as HTMLInputElement);
    live(() => tagify.value.map(({ value }) => value));
  }),
  'tom-select': made('<input aria-label="Trusted IPs">', (input) => {
    const select = new TomSelect(input as HTMLInputElement, { create: true });
    live(() => [...(select.items as string[])]);
  }),
  choices: made('<input aria-label="Trusted IPs">', (input) => {
    const choices = new Choices(input as HTMLInputElement);
    live(() => choices.getValue(true));
  }),
  select2: made('<select multiple style="width: 400px" aria-label="Trusted IPs"></select>', (select) => {
    live(() => jQuery(select).val());
    select2(globalThis, jQuery);
    jQuery(select).select2({ tags: true });
  }),
  'bootstrap-tags': made('<input aria-label="Trusted IPs">', (input) => {
    void plugin(import('bootstrap-tagsinput')).then(() => {
      const wrapped = jQuery(input);
      wrapped.tagsinput();
      live(() => wrapped.tagsinput('items'));
    });
  }),
  vaadin: made(
    '<vaadin-multi-select-combo-box allow-custom-value label="Trusted IPs" style="width: 400px"></vaadin-multi-select-combo-box>',
    (element) => {
      const box = element as HTMLElement & { items: string[]; selectedItems: string[] };
      box.items = [];
      box.addEventListener('custom-value-set', (event) => {
        box.selectedItems = [...box.selectedItems, (event as CustomEvent<string>).detail];
      });
      live(() => [...box.selectedItems]);
    },
  ),
  codemirror: made('<div></div>', (root) => {
    const editor = CodeMirror(root, { value: '' });
    editor.setSize(400, 90);
    editor.getInputField().setAttribute('aria-label', 'Trusted IPs, one per line');
    live(() => editor.getValue());
  }),
});
