/**
 * The contract without its schemas, made at build time by scripts/build/catalogue-plugin.mjs, so that neither
 * preload nor renderer carries the parser.
 */
declare module 'virtual:catalogue' {
  type Contract = import('./contract.ts').Contract;
  type EventName = import('./contract.ts').EventName;
  export const catalogue: {
    readonly [Name in keyof Contract]: {
      readonly kind: Contract[Name]['kind'];
      readonly windows: readonly import('./define.ts').WindowName[];
      readonly tags: readonly import('./define.ts').Tag[];
    };
  };
  export const eventNames: readonly EventName[];
}
