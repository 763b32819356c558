import { SingleBar } from 'cli-progress';
import type { ImportPhase, ImportProgress } from '../import-progress.js';

const PHASE_WORDS: Readonly<Record<ImportPhase, string>> = {
  SURVEY: 'Przeglądam katalog',
  READ: 'Czytam pliki',
  CHECK: 'Sprawdzam zgodność',
  LOAD: 'Zapisuję kartoteki i dokumenty',
  POST: 'Księguję',
  PAPERS: 'Zapisuję pisma i plany ratalne',
  PROVE: 'Uzgadniam salda',
  COMMIT: 'Zatwierdzam',
};

/** Progress on the error stream: a bar for a person, plain lines for a log. */
export interface TerminalProgress extends ImportProgress {
  readonly end: () => void;
}

/** @param stream where to show it; a bar only when it is a terminal */
export function terminalProgress(stream: NodeJS.WriteStream): TerminalProgress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function lineProgress(stream: NodeJS.WritableStream): TerminalProgress {
  let last: ImportPhase | undefined;
  return {
    phase: (name) => {
      if (name !== last) {
        stream.write(`${PHASE_WORDS[name]}…\n`);
      }
      last = name;
    },
    read: () => undefined,
    end: () => undefined,
  };
}

const STEPS = Object.keys(PHASE_WORDS) as ImportPhase[];
/** Reading is about half of the work; the other phases share the rest. */
const READ_SHARE = 50;

function barProgress(stream: NodeJS.WriteStream): TerminalProgress {
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage}% {phase}',
    hideCursor: true,
    clearOnComplete: true,
    barsize: 30,
  });
  bar.start(100, 0, { phase: '' });
  const after = (phase: ImportPhase) => {
    const index = STEPS.indexOf(phase);
    const read = STEPS.indexOf('READ');
    return index <= read
      ? 0
      : READ_SHARE + ((index - read - 1) * (100 - READ_SHARE)) / (STEPS.length - read - 1);
  };
  return {
    phase: (name) => {
      bar.update(after(name), { phase: PHASE_WORDS[name] });
    },
    read: (bytes, allBytes) => {
      bar.update(allBytes > 0 ? (READ_SHARE * bytes) / allBytes : 0);
    },
    end: () => {
      bar.stop();
    },
  };
}
