/** Forms of Angular, with signals and with `ngModel`. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { type Form, show, state } from '../show.ts';

class Text {
  readonly text = signal('');
  set(next: string): void {
    this.text.set(next);
    state.chips = next.split(/[\s,]+/).filter(Boolean);
  }
}
Component({
  selector: 'ip-form',
  imports: [FormsModule],
  template:
    '<label>Trusted IPs <textarea name="ips" [ngModel]="text()" (ngModelChange)="set($event)"></textarea></label>',
})(Text);

class Tags {
  readonly typed = signal('');
  readonly chips = signal<readonly string[]>([]);
  add(event: Event): void {
    event.preventDefault();
    if (this.typed() === '') return;
    this.chips.update((chips) => [...chips, this.typed()]);
    this.typed.set('');
    state.chips = this.chips();
  }
}
Component({
  selector: 'ip-form',
  imports: [FormsModule],
  template: `<div>Trusted IPs</div><div>@for (chip of chips(); track chip) {<span class="tag">{{ chip }}</span>}
    <input name="ip" placeholder="Add an address" [ngModel]="typed()" (ngModelChange)="typed.set($event)" (keydown.enter)="add($event)" /></div>`,
})(Tags);

const form =
  (component: typeof Text | typeof Tags): Form =>
  (root) => {
    state.chips = [];
    root.append(document.createElement('ip-form'));
    void bootstrapApplication(component, { providers: [provideZonelessChangeDetection()] });
  };

show({ text: form(Text), tags: form(Tags) });
