/** How component libraries draw boxes, radios and fields: the markup of component libraries, written by hand after their pages: each with three exchanges and languages. */
/** One right of a form. */
export interface MannerBox {
  readonly label: string;
  readonly on: boolean;
  readonly dis: boolean;
}

/** How a library draws boxes, radios and fields. */
export interface Manner {
  readonly name: string;
  readonly css: string;
  readonly box: (b: MannerBox) => string;
  readonly toggle?: (b: MannerBox) => string;
  readonly radios: (name: string, options: readonly string[], chosen: number) => string;
  readonly input: (label: string, value: string) => string;
  readonly section?: (title: string, inner: string) => string;
}

const when = (is: boolean, text: string, other = ''): string => (is ? text : other);
const SR = 'position:absolute;opacity:0;width:1px;height:1px;overflow:hidden';
/** Of letters and digits, whatever the label is written in. */
const idOf = (label: string): string => [...label].map((sign) => sign.codePointAt(0)?.toString(36)).join('');

export const libraryManners: readonly Manner[] = [
  {
    name: 'angular-material',
    css: '.mdc-checkbox{display:inline-block;width:18px;height:18px;position:relative}.mdc-checkbox__native-control{position:absolute;inset:0;opacity:0;margin:0}.mdc-checkbox__background{position:absolute;inset:0;border:2px solid #666;border-radius:2px}.mdc-checkbox--selected .mdc-checkbox__background{background:#3f51b5}.mdc-switch{width:36px;height:14px;border-radius:7px;border:0;background:#bbb;position:relative}.mdc-switch--checked{background:#3f51b5}.mdc-switch__handle{position:absolute;left:0;top:-3px;width:20px;height:20px;border-radius:50%;background:#fff}.mdc-switch--checked .mdc-switch__handle{left:16px}.mdc-radio{display:inline-block;width:20px;height:20px;position:relative}.mdc-radio input{position:absolute;inset:0;opacity:0}.mdc-radio__background{position:absolute;inset:0;border:2px solid #666;border-radius:50%}',
    box: (b) =>
      `<mat-checkbox class="mat-mdc-checkbox mat-accent${when(b.on, ' mat-mdc-checkbox-checked')}"><div class="mdc-form-field"><div class="mdc-checkbox${when(b.on, ' mdc-checkbox--selected')}"><input type="checkbox" class="mdc-checkbox__native-control${when(b.on, ' mdc-checkbox--selected')}" id="mat-${idOf(b.label)}-input"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><div class="mdc-checkbox__ripple"></div><div class="mdc-checkbox__background"><svg class="mdc-checkbox__checkmark" viewBox="0 0 24 24"><path class="mdc-checkbox__checkmark-path" fill="none" d="M1.73,12.91 8.1,19.28 22.79,4.59"></path></svg></div></div><label class="mdc-label" for="mat-${idOf(b.label)}-input"> ${b.label} </label></div></mat-checkbox>`,
    toggle: (b) =>
      `<mat-slide-toggle class="mat-mdc-slide-toggle${when(b.on, ' mat-mdc-slide-toggle-checked')}"><div class="mdc-form-field"><button role="switch" type="button" class="mdc-switch ${when(b.on, 'mdc-switch--selected mdc-switch--checked', 'mdc-switch--unselected')}" aria-checked="${b.on}" aria-labelledby="l-${idOf(b.label)}"${when(!!b.dis, ' disabled')}><div class="mdc-switch__track"></div><div class="mdc-switch__handle-track"><div class="mdc-switch__handle"></div></div></button><label class="mdc-label" id="l-${idOf(b.label)}">${b.label}</label></div></mat-slide-toggle>`,
    radios: (n, o, k) =>
      `<mat-radio-group role="radiogroup" class="mat-mdc-radio-group">${o.map((x, i) => `<mat-radio-button class="mat-mdc-radio-button${when(i === k, ' mat-mdc-radio-checked')}"><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" name="${n}" id="${n}-${i}"${when(i === k, ' checked')}><div class="mdc-radio__background"></div></div><label class="mdc-label" for="${n}-${i}">${x}</label></div></mat-radio-button>`).join('')}</mat-radio-group>`,
    input: (l, v) =>
      `<mat-form-field class="mat-mdc-form-field"><div class="mdc-text-field"><label class="mdc-floating-label mat-mdc-floating-label mdc-floating-label--float-above" for="in-${idOf(l)}"><mat-label>${l}</mat-label></label><input matinput class="mat-mdc-input-element" id="in-${idOf(l)}" value="${v}"></div></mat-form-field>`,
  },
  {
    name: 'semantic-ui',
    css: `.ui.checkbox{position:relative;padding-left:26px;margin:6px 0}.ui.checkbox input{${SR}}.ui.checkbox label:before{content:"";position:absolute;left:0;top:0;width:17px;height:17px;border:1px solid #ccc;background:#fff}.ui.checkbox.checked label:after{content:"✓";position:absolute;left:3px;top:0;color:#000}.ui.radio label:before{border-radius:50%}`,
    box: (b) =>
      `<div class="field"><div class="ui checkbox${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}"><input type="checkbox" class="hidden" tabindex="0"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><label>${b.label}</label></div></div>`,
    toggle: (b) =>
      `<div class="field"><div class="ui toggle checkbox${when(b.on, ' checked')}"><input type="checkbox" class="hidden"${when(b.on, ' checked')}><label>${b.label}</label></div></div>`,
    radios: (n, o, k) =>
      `<div class="grouped fields">${o.map((x, i) => `<div class="field"><div class="ui radio checkbox${when(i === k, ' checked')}"><input type="radio" name="${n}" class="hidden"${when(i === k, ' checked')}><label>${x}</label></div></div>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="field"><label>${l}</label><div class="ui input"><input type="text" value="${v}"></div></div>`,
  },
  {
    name: 'layui',
    css: '.layui-form-checkbox{display:inline-flex;border:1px solid #ddd;height:28px;align-items:center;margin:4px}.layui-form-checkbox>div{background:#d2d2d2;color:#fff;padding:0 10px}.layui-form-checkbox>i{width:30px;height:28px;color:#fff;border:1px solid #ddd}.layui-form-checked>div{background:#16b777}.layui-form-checked>i{color:#16b777}.layui-form-switch{display:inline-block;width:44px;height:22px;border:1px solid #d2d2d2;border-radius:20px;position:relative;background:#fff}.layui-form-switch>i{position:absolute;left:5px;top:3px;width:16px;height:16px;border-radius:20px;background:#d2d2d2}.layui-form-onswitch{background:#16b777}.layui-form-onswitch>i{left:24px;background:#fff}.layui-form input[type=checkbox],.layui-form input[type=radio]{display:none}.layui-form-radio{display:inline-flex;gap:6px}',
    box: (b) =>
      `<input type="checkbox" name="p" title="${b.label}"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><div class="layui-unselect layui-form-checkbox${when(b.on, ' layui-form-checked')}${when(!!b.dis, ' layui-checkbox-disabled layui-disabled')}"><div>${b.label}</div><i class="layui-icon layui-icon-ok"></i></div>`,
    toggle: (b) =>
      `<div class="layui-form-item"><label class="layui-form-label">${b.label}</label><div class="layui-input-block"><input type="checkbox" lay-skin="switch"${when(b.on, ' checked')}><div class="layui-unselect layui-form-switch${when(b.on, ' layui-form-onswitch')}"><div></div><i></i></div></div></div>`,
    radios: (n, o, k) =>
      `<div class="layui-form-item"><div class="layui-input-block">${o.map((x, i) => `<input type="radio" name="${n}" title="${x}"${when(i === k, ' checked')}><div class="layui-unselect layui-form-radio${when(i === k, ' layui-form-radioed')}"><i class="layui-anim layui-icon ${when(i === k, 'layui-icon-radio', 'layui-icon-circle')}"></i><div>${x}</div></div>`).join('')}</div></div>`,
    input: (l, v) =>
      `<div class="layui-form-item"><label class="layui-form-label">${l}</label><div class="layui-input-block"><input type="text" class="layui-input" value="${v}"></div></div>`,
    section: (t, i) =>
      `<fieldset class="layui-elem-field"><legend>${t}</legend><div class="layui-field-box layui-form">${i}</div></fieldset>`,
  },
  {
    name: 'vant',
    css: '.van-checkbox{display:flex;gap:8px;margin:6px 0}.van-checkbox__icon i{display:block;width:20px;height:20px;border:1px solid #c8c9cc;border-radius:50%;color:transparent}.van-checkbox__icon--checked i{background:#1989fa;border-color:#1989fa;color:#fff}.van-switch{width:40px;height:20px;border-radius:20px;background:#dcdee0;position:relative}.van-switch--on{background:#1989fa}.van-switch__node{position:absolute;left:2px;top:2px;width:16px;height:16px;border-radius:50%;background:#fff}.van-switch--on .van-switch__node{left:22px}.van-cell{display:flex;justify-content:space-between}.van-radio{display:flex;gap:8px}.van-radio__icon i{display:block;width:20px;height:20px;border:1px solid #ccc;border-radius:50%}.van-radio__icon--checked i{background:#1989fa}',
    box: (b) =>
      `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${b.on}"><div class="van-checkbox__icon van-checkbox__icon--round${when(b.on, ' van-checkbox__icon--checked')}${when(!!b.dis, ' van-checkbox__icon--disabled')}"><i class="van-badge__wrapper van-icon van-icon-success"></i></div><span class="van-checkbox__label">${b.label}</span></div>`,
    toggle: (b) =>
      `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${b.label}</span></div><div class="van-cell__value"><div role="switch" class="van-switch${when(b.on, ' van-switch--on')}" tabindex="0" aria-checked="${b.on}"><div class="van-switch__node"></div></div></div></div>`,
    radios: (_, o, k) =>
      `<div class="van-radio-group" role="radiogroup">${o.map((x, i) => `<div role="radio" class="van-radio" tabindex="0" aria-checked="${i === k}"><div class="van-radio__icon van-radio__icon--round${when(i === k, ' van-radio__icon--checked')}"><i class="van-icon van-icon-success"></i></div><span class="van-radio__label">${x}</span></div>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${l}</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input type="text" class="van-field__control" value="${v}"></div></div></div>`,
  },
  {
    name: 'devextreme',
    css: '.dx-checkbox{display:flex;margin:6px 0}.dx-checkbox-icon{width:18px;height:18px;border:1px solid #999;display:inline-block}.dx-checkbox-checked .dx-checkbox-icon:before{content:"✓";color:#337ab7}.dx-checkbox-container{display:flex;gap:8px}.dx-radiobutton{display:flex;gap:8px}.dx-radiobutton-icon{width:16px;height:16px;border:1px solid #999;border-radius:50%}.dx-radiobutton-icon-checked{background:#337ab7}',
    box: (b) =>
      `<div class="dx-checkbox dx-widget${when(b.on, ' dx-checkbox-checked')}${when(!!b.dis, ' dx-state-disabled')}" role="checkbox" aria-checked="${b.on}" tabindex="0"${when(!!b.dis, ' aria-disabled="true"')}><input type="hidden" value="${b.on}"><div class="dx-checkbox-container"><span class="dx-checkbox-icon"></span><span class="dx-checkbox-text">${b.label}</span></div></div>`,
    radios: (_, o, k) =>
      `<div class="dx-radiogroup dx-widget" role="radiogroup"><div class="dx-collection">${o.map((x, i) => `<div class="dx-item dx-radiobutton${when(i === k, ' dx-radiobutton-checked dx-item-selected')}" role="radio" aria-checked="${i === k}"><div class="dx-radio-value-container"><div class="dx-radiobutton-icon${when(i === k, ' dx-radiobutton-icon-checked')}"></div></div><div class="dx-item-content">${x}</div></div>`).join('')}</div></div>`,
    input: (l, v) =>
      `<div class="dx-field"><div class="dx-field-label">${l}</div><div class="dx-field-value"><div class="dx-texteditor dx-editor-outlined"><div class="dx-texteditor-container"><input class="dx-texteditor-input" type="text" value="${v}"></div></div></div></div>`,
  },
  {
    name: 'patternfly',
    css: `.pf-v5-c-switch{display:inline-flex;gap:8px;margin:6px 0}.pf-v5-c-switch__input{${SR}}.pf-v5-c-switch__toggle{width:36px;height:20px;border-radius:20px;background:#888;position:relative;display:inline-block}.pf-v5-c-switch__toggle:before{content:"";position:absolute;left:2px;top:2px;width:16px;height:16px;border-radius:50%;background:#fff}input:checked~.pf-v5-c-switch__toggle{background:#06c}input:checked~.pf-v5-c-switch__toggle:before{left:18px}input:checked~.pf-m-off,input:not(:checked)~.pf-m-on{display:none}`,
    box: (b) =>
      `<div class="pf-v5-c-check"><input class="pf-v5-c-check__input" type="checkbox" id="pf-${idOf(b.label)}"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><label class="pf-v5-c-check__label" for="pf-${idOf(b.label)}">${b.label}</label></div>`,
    toggle: (b) =>
      `<div><label class="pf-v5-c-switch"><input class="pf-v5-c-switch__input" type="checkbox" role="switch"${when(b.on, ' checked')}><span class="pf-v5-c-switch__toggle"></span><span class="pf-v5-c-switch__label pf-m-on" aria-hidden="true">${b.label}: on</span><span class="pf-v5-c-switch__label pf-m-off" aria-hidden="true">${b.label}: off</span></label></div>`,
    radios: (n, o, k) =>
      o
        .map(
          (x, i) =>
            `<div class="pf-v5-c-radio"><input class="pf-v5-c-radio__input" type="radio" id="${n}${i}" name="${n}"${when(i === k, ' checked')}><label class="pf-v5-c-radio__label" for="${n}${i}">${x}</label></div>`,
        )
        .join(''),
    input: (l, v) =>
      `<div class="pf-v5-c-form__group"><div class="pf-v5-c-form__group-label"><label class="pf-v5-c-form__label" for="t${idOf(l)}"><span class="pf-v5-c-form__label-text">${l}</span></label></div><div class="pf-v5-c-form__group-control"><span class="pf-v5-c-form-control"><input id="t${idOf(l)}" type="text" value="${v}"></span></div></div>`,
  },
  {
    name: 'slds',
    css: `.slds-checkbox input,.slds-radio input{${SR}}.slds-checkbox_faux{display:inline-block;width:16px;height:16px;border:1px solid #999;position:relative}input:checked+label .slds-checkbox_faux:after,input:checked~.slds-checkbox_faux:after{content:"";position:absolute;left:3px;top:3px;width:8px;height:4px;border:solid #0176d3;border-width:0 0 2px 2px;transform:rotate(-45deg)}.slds-radio_faux{display:inline-block;width:16px;height:16px;border:1px solid #999;border-radius:50%}`,
    box: (b) =>
      `<div class="slds-form-element"><div class="slds-form-element__control"><div class="slds-checkbox"><input type="checkbox" id="cb-${idOf(b.label)}"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><label class="slds-checkbox__label" for="cb-${idOf(b.label)}"><span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${b.label}</span></label></div></div></div>`,
    radios: (n, o, k) =>
      `<fieldset class="slds-form-element"><div class="slds-form-element__control">${o.map((x, i) => `<span class="slds-radio"><input type="radio" id="${n}-${i}" name="${n}"${when(i === k, ' checked')}><label class="slds-radio__label" for="${n}-${i}"><span class="slds-radio_faux"></span><span class="slds-form-element__label">${x}</span></label></span>`).join('')}</div></fieldset>`,
    input: (l, v) =>
      `<div class="slds-form-element"><label class="slds-form-element__label" for="x${idOf(l)}">${l}</label><div class="slds-form-element__control"><input type="text" id="x${idOf(l)}" class="slds-input" value="${v}"></div></div>`,
  },
  {
    name: 'blueprint',
    css: `.bp5-control{display:block;position:relative;padding-left:26px;margin:6px 0}.bp5-control input{${SR}}.bp5-control-indicator{position:absolute;left:0;width:16px;height:16px;border:1px solid #888;display:inline-block}input:checked~.bp5-control-indicator{background:#2d72d2}.bp5-switch .bp5-control-indicator{width:28px;border-radius:16px}.bp5-radio .bp5-control-indicator{border-radius:50%}`,
    box: (b) =>
      `<label class="bp5-control bp5-checkbox${when(!!b.dis, ' bp5-disabled')}"><input type="checkbox"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><span class="bp5-control-indicator"></span>${b.label}</label>`,
    toggle: (b) =>
      `<label class="bp5-control bp5-switch bp5-align-right"><input type="checkbox"${when(b.on, ' checked')}><span class="bp5-control-indicator"></span>${b.label}</label>`,
    radios: (n, o, k) =>
      `<div class="bp5-radio-group">${o.map((x, i) => `<label class="bp5-control bp5-radio"><input type="radio" name="${n}"${when(i === k, ' checked')}><span class="bp5-control-indicator"></span>${x}</label>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="bp5-form-group"><label class="bp5-label">${l}</label><div class="bp5-form-content"><div class="bp5-input-group"><input class="bp5-input" value="${v}"></div></div></div>`,
  },
  {
    name: 'tailwind-button-switch',
    css: '.sw{width:44px;height:24px;border-radius:9999px;border:0;position:relative;padding:0}.bg-gray-200{background:#e5e7eb}.bg-indigo-600{background:#4f46e5}.kn{position:absolute;top:2px;width:20px;height:20px;border-radius:9999px;background:#fff}.translate-x-0{left:2px}.translate-x-5{left:22px}.flex{display:flex;justify-content:space-between;max-width:480px;margin:10px 0}.dot{display:inline-block;width:16px;height:16px;border-radius:50%;border:1px solid #999}.dot.fill{border:5px solid #4f46e5}',
    box: (b) =>
      `<div class="flex items-center justify-between"><span class="flex flex-grow flex-col"><span class="text-sm font-medium text-gray-900">${b.label}</span></span><button type="button" class="sw relative inline-flex ${when(b.on, 'bg-indigo-600', 'bg-gray-200')}"><span class="kn pointer-events-none inline-block h-5 w-5 rounded-full bg-white ${when(b.on, 'translate-x-5', 'translate-x-0')}"></span></button></div>`,
    radios: (_, o, k) =>
      `<div class="space-y-2">${o.map((x, i) => `<div class="flex items-center cursor-pointer" style="justify-content:flex-start;gap:8px;cursor:pointer"><span class="dot${when(i === k, ' fill')}"></span><span>${x}</span></div>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="mt-4"><div class="block text-sm font-medium">${l}</div><input class="block w-full rounded-md" value="${v}"></div>`,
  },
  {
    name: 'materialize-mdl',
    css: '.mdl-checkbox{position:relative;display:block;padding-left:28px;height:24px}.mdl-checkbox__input{position:absolute;opacity:0}.mdl-checkbox__box-outline{position:absolute;left:0;top:3px;width:16px;height:16px;border:2px solid #777}.mdl-checkbox.is-checked .mdl-checkbox__box-outline{border-color:#3f51b5;background:#3f51b5}.mdl-radio{display:block;position:relative;padding-left:28px}.mdl-radio__button{position:absolute;opacity:0}.mdl-radio__outer-circle{position:absolute;left:0;width:16px;height:16px;border:2px solid #777;border-radius:50%}.mdl-radio.is-checked .mdl-radio__outer-circle{border-color:#3f51b5}',
    box: (b) =>
      `<label class="mdl-checkbox mdl-js-checkbox is-upgraded${when(b.on, ' is-checked')}${when(!!b.dis, ' is-disabled')}"><input type="checkbox" class="mdl-checkbox__input"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><span class="mdl-checkbox__label">${b.label}</span><span class="mdl-checkbox__focus-helper"></span><span class="mdl-checkbox__box-outline"><span class="mdl-checkbox__tick-outline"></span></span></label>`,
    radios: (n, o, k) =>
      o
        .map(
          (x, i) =>
            `<label class="mdl-radio mdl-js-radio is-upgraded${when(i === k, ' is-checked')}"><input type="radio" class="mdl-radio__button" name="${n}"${when(i === k, ' checked')}><span class="mdl-radio__label">${x}</span><span class="mdl-radio__outer-circle"></span><span class="mdl-radio__inner-circle"></span></label>`,
        )
        .join(''),
    input: (l, v) =>
      `<div class="mdl-textfield mdl-js-textfield mdl-textfield--floating-label is-upgraded is-dirty"><input class="mdl-textfield__input" type="text" id="m${idOf(l)}" value="${v}"><label class="mdl-textfield__label" for="m${idOf(l)}">${l}</label></div>`,
  },
  {
    name: 'extjs',
    css: '.x-form-cb-wrap-inner{display:flex;gap:6px}.x-form-cb-input{width:16px;height:16px;border:1px solid #999;background:#fff;display:block}.x-form-cb-checked .x-form-cb-input{background:#157fcc}.x-btn-seg{border:1px solid #999;padding:4px 10px;display:inline-block}.x-btn-pressed{background:#157fcc;color:#fff}',
    box: (b) =>
      `<div class="x-field x-form-item x-form-type-checkbox${when(b.on, ' x-form-cb-checked')}${when(!!b.dis, ' x-item-disabled')}"><div class="x-form-item-body"><div class="x-form-cb-wrap"><div class="x-form-cb-wrap-inner"><span class="x-form-field x-form-checkbox x-form-cb x-form-cb-input"></span><label class="x-form-cb-label x-form-cb-label-after">${b.label}</label></div></div></div></div>`,
    radios: (_, o, k) =>
      `<div class="x-segmented-button">${o.map((x, i) => `<a class="x-btn x-btn-seg${when(i === k, ' x-btn-pressed')}" role="button" aria-pressed="${i === k}">${x}</a>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="x-field x-form-item"><label class="x-form-item-label"><span class="x-form-item-label-text">${l}:</span></label><div class="x-form-item-body"><input class="x-form-field x-form-text" value="${v}"></div></div>`,
  },
  {
    name: 'bootstrap-btn-check',
    css: `.btn-check{${SR};clip:rect(0,0,0,0);pointer-events:none}.btn{display:inline-block;border:1px solid #0d6efd;padding:6px 12px;margin:3px;color:#0d6efd}.btn-check:checked+.btn{background:#0d6efd;color:#fff}`,
    box: (b) =>
      `<input type="checkbox" class="btn-check" id="b-${idOf(b.label)}" autocomplete="off"${when(b.on, ' checked')}${when(!!b.dis, ' disabled')}><label class="btn btn-outline-primary" for="b-${idOf(b.label)}">${b.label}</label>`,
    radios: (n, o, k) =>
      `<div class="btn-group" role="group">${o.map((x, i) => `<input type="radio" class="btn-check" name="${n}" id="${n}${i}" autocomplete="off"${when(i === k, ' checked')}><label class="btn btn-outline-primary" for="${n}${i}">${x}</label>`).join('')}</div>`,
    input: (l, v) =>
      `<div class="form-floating mb-3"><input type="text" class="form-control" id="f${idOf(l)}" value="${v}" placeholder="${l}"><label for="f${idOf(l)}">${l}</label></div>`,
  },
  {
    name: 'check-cards',
    css: '.cc{border:1px solid #ddd;border-radius:8px;padding:12px;margin:6px;display:inline-block;width:200px;vertical-align:top;cursor:pointer;position:relative}.cc.selected{border:2px solid #16a34a}.cc .corner{display:none;position:absolute;right:6px;top:6px}.cc.selected .corner{display:block}.op{padding:8px 14px;border:1px solid #ddd;display:inline-block;cursor:pointer}.op.active{background:#111;color:#fff}',
    box: (b) =>
      `<div class="cc perm-card${when(b.on, ' selected')}${when(!!b.dis, ' locked')}"><svg class="corner" width="14" height="14" viewBox="0 0 14 14"><path d="M1 7l4 4 8-8" stroke="#16a34a" fill="none"/></svg><div class="cc-title">${b.label}</div></div>`,
    radios: (_, o, k) =>
      `<div class="ops">${o.map((x, i) => `<div class="op${when(i === k, ' active')}">${x}</div>`).join('')}</div>`,
    input: (l, v) => `<p><b>${l}</b><br><input value="${v}"></p>`,
  },
];
