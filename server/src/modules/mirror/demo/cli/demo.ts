import { SingleBar } from 'cli-progress';
import { localDate } from '../../../../domain/time/local-date.js';
import { SystemClock } from '../../../../platform/clock/clock.js';
import { say, sayFailure } from '../../../../platform/start/terminal.js';
import { writeDemo } from '../write-demo.js';
import { readDemoRequest } from './demo-options.js';

// npm run demo: writes the folder of an invented cooperative, ready for npm run import.
try {
  const { options, folder } = readDemoRequest(process.argv.slice(2), localDate(new SystemClock().today()));
  const bar = new SingleBar({ format: 'Lokale {bar} {value}/{total}', hideCursor: true });
  bar.start(options.units, 0);
  const manifest = await writeDemo(options, folder, () => {
    bar.increment();
  });
  bar.stop();
  const rows = Object.values(manifest.files ?? {}).reduce((sum, file) => sum + (file.rows ?? 0), 0);
  say(
    `Zapisano ${String(rows)} wierszy w folderze ${folder}.`,
    `Wyciągi bankowe do ${manifest.bankBookedThrough ?? ''}.`,
  );
} catch (error) {
  sayFailure(error);
  process.exitCode = 1;
}
