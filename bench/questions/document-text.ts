/** A document without comments and spare blanks, as a program would send it. */
export function compact(text: string): string {
  return text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A document with the values of its variables written into the text, under a name of its own. */
export function inlined(text: string, values: Readonly<Record<string, string>>, name: string): string {
  const bare = text.replace(/^query \w+ ?\([^)]*\)/, `query ${name}`);
  return Object.entries(values).reduce(
    (result, [variable, value]) =>
      result.replace(new RegExp(`\\$${variable}\\b`, 'g'), JSON.stringify(value)),
    bare,
  );
}
