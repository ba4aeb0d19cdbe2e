/**
 * A column of text: a line for each record. No value has a line break.
 *
 * @param values the values
 */
export function column(values: readonly (string | number)[]): string {
  return values.join('\n');
}

/**
 * Turns columns of text into records. A set of records without a title is empty.
 *
 * @param columns a text for each field, with a line for each record
 */
export function rows<Name extends string>(
  columns: Record<Name | 'title', string>,
): Record<Name | 'title', string>[] {
  if (columns.title === '') return [];
  const names = Object.keys(columns) as (Name | 'title')[];
  const split = Object.fromEntries(
    names.map((name) => [name, columns[name].split('\n')]),
  ) as Record<Name | 'title', string[]>;
  return split.title.map(
    (_, row) =>
      Object.fromEntries(names.map((name) => [name, split[name][row] ?? ''])) as Record<
        Name | 'title',
        string
      >,
  );
}
