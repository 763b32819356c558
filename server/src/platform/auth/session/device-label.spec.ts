import { deviceLabel } from './device-label.js';

const MOZILLA = 'Mozilla/5.0';

describe('deviceLabel', () => {
  it.each([
    {
      agent: `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`,
      label: 'Firefox, Windows',
    },
    {
      agent: `${MOZILLA} (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0`,
      label: 'Edge, Windows',
    },
    {
      agent: `${MOZILLA} (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36`,
      label: 'Chrome, Android',
    },
    {
      agent: `${MOZILLA} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1`,
      label: 'Safari, iPhone',
    },
    {
      agent: `${MOZILLA} (Macintosh; Intel Mac OS X 15_0) AppleWebKit/605 Version/19.0 Safari/605`,
      label: 'Safari, macOS',
    },
    { agent: 'curl/8.5.0', label: null },
    { agent: undefined, label: null },
  ])('names $label', ({ agent, label }) => {
    expect(deviceLabel(agent)).toBe(label);
  });
});
