/** Every table's entity, listed so that nothing depends on where files lie. */
export const ENTITIES: (new () => object)[] = [];
