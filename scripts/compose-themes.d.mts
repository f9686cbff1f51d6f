export declare const recipes: Record<'jaws' | 'plain', string[]>
export declare function compose(name: 'jaws' | 'plain'): string
