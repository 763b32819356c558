import { NotInSql, type ObjectForm, type RelationForm, type RootForm } from './sql-form.js';

/** What a module can read with SQL: its types, what it adds to types of other modules, its root fields. */
export interface ReadForms {
  readonly objects: readonly ObjectForm[];
  /** Relations by the name of the type they start from. */
  readonly adds?: Readonly<Record<string, Readonly<Record<string, RelationForm>>>>;
  readonly roots?: Readonly<Record<string, RootForm>>;
}

/** Every form of every module. */
export class FormBook {
  private readonly objects: ReadonlyMap<string, ObjectForm>;
  private readonly roots: ReadonlyMap<string, RootForm>;

  constructor(forms: readonly ReadForms[]) {
    const added = (type: string): Readonly<Record<string, RelationForm>> =>
      Object.fromEntries(forms.flatMap(({ adds }) => Object.entries(adds?.[type] ?? {})));
    this.objects = new Map(
      forms.flatMap(({ objects }) =>
        objects.map((form) => [
          form.type,
          { ...form, relations: { ...form.relations, ...added(form.type) } },
        ]),
      ),
    );
    this.roots = new Map(forms.flatMap(({ roots = {} }) => Object.entries(roots)));
  }

  /** @throws NotInSql when the type has no form */
  object(type: string): ObjectForm {
    const form = this.objects.get(type);
    if (!form) throw new NotInSql(type);
    return form;
  }

  /** @throws NotInSql when the field has no form */
  root(field: string): RootForm {
    const form = this.roots.get(field);
    if (!form) throw new NotInSql(`Query.${field}`);
    return form;
  }

  /** Arguments of a field whose values never change the text of a statement. */
  valuesOf(type: string, field: string): readonly string[] {
    const form = type === 'Query' ? this.roots.get(field) : this.objects.get(type)?.relations?.[field];
    return form && 'values' in form ? (form.values ?? []) : [];
  }

  /** Every form, for tests and documentation. */
  all(): { readonly objects: readonly ObjectForm[]; readonly roots: ReadonlyMap<string, RootForm> } {
    return { objects: [...this.objects.values()], roots: this.roots };
  }
}
