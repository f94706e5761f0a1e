import { createRule, type CreatedRule, type Suggestion } from '../create-rule.js'
import { readError, takeArguments, takeEvent } from '../fixes/listener-parameters.js'

const messages = {
  event:
    "on('close') calls its listener with the code and the reason, so that .{{property}} is undefined here: take (code, reason).",
  second:
    'A close event comes alone, so that {{name}} is always undefined: take the event, and read event.code and event.reason.',
  number: 'A close event arrives here, which equals no number: compare event.code.',
  buffer: 'The reason that ws hands on is a Buffer, which never equals a string: compare reason.toString().',
  error:
    'An error event has no {{property}}, so that this is undefined: read it from the close event, which follows each error.',
  errorOfWs:
    'An error event of ws has no code, so that this is undefined: read event.error.code, or the code of the close event, which follows.',
  takeArguments: 'Take the code and the reason.',
  takeEvent: 'Take them from the event.',
  toText: 'Compare its text.',
  readError: 'Read the code of the error.'
} as const

export const noCloseListenerMismatch: CreatedRule = createRule({
  name: 'no-close-listener-mismatch',
  type: 'problem',
  summary: 'disallow listeners that take what a closing socket hands to them for something else',
  presets: { recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {},
  messages,
  check(model, report) {
    for (const mismatch of model.mismatches()) {
      const { listener } = mismatch
      switch (mismatch.kind) {
        case 'event': {
          const [{ node, property }] = mismatch.reads
          const fix = takeArguments(listener, model)
          report({ node, messageId: 'event', data: { property }, suggest: offered('takeArguments', fix) })
          break
        }
        case 'second': {
          const { parameter } = mismatch.uses
          const name = model.sourceCode.getText(parameter)
          const suggest = offered('takeEvent', takeEvent(listener, model))
          report({ node: parameter, messageId: 'second', data: { name }, suggest })
          break
        }
        case 'number':
          report({
            node: mismatch.node,
            messageId: 'number',
            suggest: offered('takeEvent', takeEvent(listener, model))
          })
          break
        case 'buffer': {
          const { node } = mismatch
          const suggest = offered('toText', (fixer) => [fixer.insertTextAfter(node, '.toString()')])
          report({ node, messageId: 'buffer', suggest })
          break
        }
        case 'error': {
          const { node, property } = mismatch.read
          if (property === 'code' && mismatch.isOfWs)
            report({ node, messageId: 'errorOfWs', suggest: offered('readError', readError(mismatch)) })
          else report({ node, messageId: 'error', data: { property } })
        }
      }
    }
  }
})

type Plain = 'takeArguments' | 'takeEvent' | 'toText' | 'readError'

function offered(messageId: Plain, fix: Suggestion<typeof messages>['fix'] | null): Suggestion<typeof messages>[] {
  return fix ? [{ messageId, fix }] : []
}
