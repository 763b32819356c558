import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The root of the portal: the routes decide what is shown. */
@Component({
  selector: 'ebok-root',
  imports: [RouterOutlet],
  template: '<h1>e-BOK Moje Rozliczenia</h1><router-outlet />',
})
export class App {}
