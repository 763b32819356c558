import { IsBoolean, IsIn, IsInt, IsOptional, Max, MaxLength, Min, MinLength, Matches } from 'class-validator';

/** One line of the table of settings. */
export interface SettingDefinition {
  readonly name: string;
  /** As it would be written in the environment; undefined when the setting may be absent. */
  readonly default: string | undefined;
  /** A Polish sentence for the person who sets it. */
  readonly meaning: string;
  /** Turns the text of the environment into the value, or into something the validation refuses. */
  readonly parse: (text: string) => unknown;
}

interface Described {
  readonly meaning: string;
  readonly default?: string;
}

const definitions: SettingDefinition[] = [];

/** Every declared setting, in the order of declaration. */
export function settingDefinitions(): readonly SettingDefinition[] {
  return definitions;
}

/** A whole number between two bounds, both inclusive. */
export function IntegerSetting(
  described: Described & { readonly min: number; readonly max: number },
): PropertyDecorator {
  const { min, max } = described;
  const message = `$property: oczekiwana liczba całkowita od ${String(min)} do ${String(max)}`;
  return together(
    define(described, (text) => (/^-?\d+$/.test(text) ? Number(text) : text)),
    IsOptional(),
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
}

/** Any text within a length. */
export function TextSetting(
  described: Described & { readonly minLength?: number; readonly maxLength?: number },
): PropertyDecorator {
  const { minLength = 1, maxLength = 500 } = described;
  const message = `$property: oczekiwany tekst o długości od ${String(minLength)} do ${String(maxLength)} znaków`;
  return together(
    define(described, (text) => text),
    IsOptional(),
    MinLength(minLength, { message }),
    MaxLength(maxLength, { message }),
  );
}

/** A text of a given form; the form is named in Polish for the message. */
export function FormSetting(
  described: Described & { readonly form: RegExp; readonly expected: string },
): PropertyDecorator {
  return together(
    define(described, (text) => text),
    IsOptional(),
    Matches(described.form, { message: `$property: ${described.expected}` }),
  );
}

/** One of a few words. */
export function ChoiceSetting(
  described: Described & { readonly choices: readonly string[] },
): PropertyDecorator {
  return together(
    define(described, (text) => text),
    IsOptional(),
    IsIn([...described.choices], {
      message: `$property: oczekiwana jedna z wartości: ${described.choices.join(', ')}`,
    }),
  );
}

/** `true` or `false`. */
export function FlagSetting(described: Described): PropertyDecorator {
  return together(
    define(described, (text) => ({ true: true, false: false })[text] ?? text),
    IsOptional(),
    IsBoolean({ message: '$property: oczekiwane true albo false' }),
  );
}

function define(described: Described, parse: (text: string) => unknown): PropertyDecorator {
  return (_target, name) => {
    definitions.push({ name: String(name), default: described.default, meaning: described.meaning, parse });
  };
}

/** Without Nest, which a command that only needs its settings would have to load for this alone. */
function together(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, name) => {
    for (const decorate of decorators) decorate(target, name);
  };
}
