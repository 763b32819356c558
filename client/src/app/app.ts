import { Component } from '@angular/core';
import { Shell } from './shell/shell';

/** The root of the portal: the shell is always there, the routes decide what is in it. */
@Component({ selector: 'ebok-root', imports: [Shell], template: '<ebok-shell />' })
export class App {}
