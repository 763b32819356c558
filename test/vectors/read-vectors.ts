import { readFileSync } from 'node:fs';

/** A bank file of this folder, byte for byte. */
export function readSample(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

/** The worked cases of one JSON file of this folder; the caller states the shape it expects. */
export function readVectors(name: string): unknown {
  return JSON.parse(readSample(`${name}.json`).toString('utf8'));
}
