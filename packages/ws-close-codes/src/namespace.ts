export * as CloseCode from './codes.js'
