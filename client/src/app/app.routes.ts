import type { Routes } from '@angular/router';

/** The portal's addresses. */
export const routes: Routes = [];
