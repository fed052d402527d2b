type Rows = Readonly<Record<string, { readonly schema: string }>>;
export function agree(
  schemas: readonly { readonly $id: string; readonly 'x-content'?: boolean }[],
  table: { readonly SINGLE_FILES: Rows; readonly NEEDS_FILES: Rows; readonly FOLDERS: Rows },
): void;
