import type * as codes from './codes.js'

type Codes = typeof codes

/** The name of a constant in the catalog: `'NormalClosure'`, `'GoingAway'`, ... */
export type CloseCodeName = keyof Codes

/** The value of one constant: `CodeOf<'TryAgainLater'>` is 1013. */
export type CodeOf<Name extends CloseCodeName> = Codes[Name]

/** The names by their codes: `NameByCode[1013]` is `'TryAgainLater'`. */
export type NameByCode = { readonly [Name in CloseCodeName as CodeOf<Name>]: Name }

/** The name of a literal code, `undefined` for one without a constant, either of them for a plain `number`. */
export type NameOf<Code extends number> = number extends Code
  ? CloseCodeName | undefined
  : Code extends keyof NameByCode
    ? NameByCode[Code]
    : undefined
