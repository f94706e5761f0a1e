declare module 'virtual:lint/worker-url' {
  /** The address of the worker that lints. */
  const url: string
  export default url
}
