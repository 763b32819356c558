import type { Routes } from '@angular/router';

/** Set by the build: true while developing, replaced by false in a production bundle (which then drops the page). */
declare const ngDevMode: boolean;

/** The gallery of shared pieces; not part of what residents get. */
export const galleryRoutes: Routes = ngDevMode
  ? [
      {
        path: 'dev/galeria',
        loadComponent: () => import('./gallery-page').then((module) => module.GalleryPage),
      },
    ]
  : [];
