/** Fields of a line that are kept as text, in the order in which they stand there. */
export const LINE_TEXT_FIELDS = [
  'position',
  'component',
  'quantity',
  'unitOfMeasure',
  'rate',
  'gross',
] as const;

/** A line `l` as JSON text with those fields; what `invoice_line_texts` is made of and proved by. */
export const LINE_TEXT = `
  '{"position":' || (l.position)::text || ',"component":' || to_json((l.component_name)::text)::text
    || ',"quantity":"' || (trim_scale(l.quantity)::text)::text || '","unitOfMeasure":'
    || to_json((l.unit_of_measure)::text)::text || ',"rate":"' || (trim_scale(l.rate_amount)::text)::text
    || '","gross":' || (l.gross_grosze)::text || '}'`;
