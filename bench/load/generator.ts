// The process that makes the load: apart from the servers, so that its own work is counted to none of them.
import type { LoadNews, LoadOrder } from './orders.js';
import { runLoad } from './run-load.js';

const tell = (news: LoadNews): void => {
  process.send?.(news);
};

process.on('message', (order: LoadOrder) => {
  void runLoad(order, () => {
    tell({ kind: 'measuring' });
  }).then((result) => {
    tell({ kind: 'done', result });
  });
});
