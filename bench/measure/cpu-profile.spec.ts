import { sharesByStack, type CpuProfile } from './cpu-profile.js';

const node = (id: number, functionName: string, url: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});
const PROFILE: CpuProfile = {
  nodes: [
    node(1, '(root)', '', [2, 3, 6]),
    node(2, '(idle)', ''),
    node(3, 'handle', 'file:///app/express/router.js', [4]),
    node(4, 'assertWithin', 'file:///app/platform/limits/request-rate.js', [5]),
    node(5, 'update', 'node:crypto'),
    node(6, 'execute', 'file:///app/graphql/execute.js'),
  ],
  samples: [2, 3, 5, 4, 6],
  timeDeltas: [1000, 10, 20, 10, 60],
};
const PARTS = [
  { name: 'limits', matches: /platform\/limits/ },
  { name: 'express', matches: /express/ },
];

describe('sharesByStack', () => {
  it('gives the time of a call to the part that made it, and none to waiting', () => {
    const shares = sharesByStack(PROFILE, PARTS);
    expect(Object.fromEntries(shares)).toEqual({ limits: 0.3, express: 0.1, other: 0.6 });
  });
});
