/** A document of type T from which everything wrong was taken out: what is left has T's types. */
export type Sound<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Sound<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Sound<T[Key]> | undefined };
