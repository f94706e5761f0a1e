type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles when the value has exactly the type: `exactly<1013>()(CloseCode.TryAgainLater)`. */
export function exactly<Expected>() {
  return <const Actual>(_value: Actual, ..._same: Same<Actual, Expected> extends true ? [] : [never]): void => {}
}
