export const constructs: Record<string, [extension: string, textOf: (bytes: number) => string]>
