import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Connection } from '../core/connection/connection';
import { SessionFollower } from '../core/session/session-follower';
import { SessionStore } from '../core/session/session-store';
import { LiveRegion } from '../ui/copy/live-region';
import { Icon } from '../ui/icon/icon';
import { DayTimePipe } from '../ui/state/day-time.pipe';
import { TextPipe } from '../ui/text/text.pipes';
import { Footer } from './footer/footer';
import { Header } from './header/header';
import { LanguageKeeper } from './language-keeper';
import { BottomBar } from './navigation/bottom-bar';
import { Sidebar } from './navigation/sidebar';
import { ProblemPage } from './problem-page/problem-page';
import { SessionEndDialog } from './session-end-dialog/session-end-dialog';

/** The frame of every page: header, menu, the page itself, footer; and what may appear above any page. */
@Component({
  selector: 'ebok-shell',
  imports: [
    BottomBar,
    DayTimePipe,
    Footer,
    Header,
    Icon,
    LiveRegion,
    ProblemPage,
    RouterOutlet,
    SessionEndDialog,
    Sidebar,
    TextPipe,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly session = inject(SessionStore);
  protected readonly connection = inject(Connection);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  /** The menu opens with the portal itself: not before the notice of the first login was read. */
  protected readonly hasMenu = computed(
    () => this.session.isResident() && this.session.noticeToRead() === undefined,
  );

  constructor() {
    inject(SessionFollower);
    inject(LanguageKeeper);
  }

  protected skipToContent(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
