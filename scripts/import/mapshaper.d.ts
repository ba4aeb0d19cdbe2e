declare module 'mapshaper' {
  /** Runs a command line of mapshaper on files given by name, and gives the files it writes by name. */
  export function applyCommands(
    commands: string,
    input: Record<string, string | Uint8Array | object>,
  ): Promise<Record<string, Uint8Array | string>>;
}
