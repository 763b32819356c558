import { inlineScriptHashes } from './security-headers.js';

describe('inlineScriptHashes', () => {
  it('names each script of the page by its SHA-256, files left aside', () => {
    const page = `<head><script>alert('Hello, world.');</script><script src="main.js"></script></head>`;
    expect(inlineScriptHashes(page)).toEqual(["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"]);
  });
});
