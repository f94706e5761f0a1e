/** The part of JSON Schema that rule options use. Each property of a rule's options carries its default and what it does. */
export type Schema =
  | { readonly type: 'boolean'; readonly default?: boolean; readonly description?: string }
  | { readonly type: 'string'; readonly default?: string; readonly pattern?: string; readonly description?: string }
  | {
      readonly type: 'integer'
      readonly default?: number
      readonly minimum?: number
      readonly maximum?: number
      readonly description?: string
    }
  | {
      readonly type: 'array'
      readonly items: Schema
      readonly default?: readonly unknown[]
      readonly uniqueItems?: boolean
      readonly description?: string
    }
  | {
      readonly type: 'object'
      readonly properties?: Readonly<Record<string, Schema>>
      readonly required?: readonly string[]
      readonly additionalProperties?: false | Schema
      readonly minProperties?: number
      readonly description?: string
    }

/** A rule's options: the schema of each, with its default. */
export type OptionDeclarations = Readonly<
  Record<string, Schema & { readonly default: unknown; readonly description: string }>
>

type FromSchema<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'string' }
    ? string
    : S extends { type: 'integer' }
      ? number
      : S extends { type: 'array'; items: infer Items }
        ? readonly FromSchema<Items>[]
        : S extends { properties: infer Properties }
          ? { readonly [Name in keyof Properties]: FromSchema<Properties[Name]> }
          : S extends { additionalProperties: infer Values }
            ? Readonly<Record<string, FromSchema<Values>>>
            : never

/** What a rule receives: every option is there, by its default at least. */
export type OptionValues<Declarations> = { readonly [Name in keyof Declarations]: FromSchema<Declarations[Name]> }
