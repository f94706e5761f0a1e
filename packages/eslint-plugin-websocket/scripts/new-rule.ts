/**
 * Starts a rule: `pnpm new-rule no-such-thing` writes the rule, its tests and its page, and adds it to the list of
 * rules. What it writes works and is tested; make it say what you want from there.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../src/rules/index.js'

const name = process.argv[2] ?? ''
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) {
  stop(`A rule has a name of small letters and hyphens, such as require-close-code; got "${name}".`)
}

const root = fileURLToPath(new URL('..', import.meta.url))
const camel = (rule: string) => rule.replaceAll(/-[a-z]/g, (part) => part.charAt(1).toUpperCase())
const identifier = camel(name)

const files = {
  [`${root}src/rules/${name}.ts`]: `import { createRule, type CreatedRule } from '../create-rule.js'

export const ${identifier}: CreatedRule = createRule({
  name: '${name}',
  type: 'problem',
  summary: 'disallow closing a socket with a code of the application and no reason',
  presets: { strict: 'error' },
  options: {},
  messages: {
    found: 'A log of the other end shows the number alone: send a reason after it.'
  },
  check(model, report) {
    for (const { values, reason } of model.sends()) {
      for (const { node, value } of reason ? [] : values)
        if (value >= 4000 && value <= 4999) report({ node, messageId: 'found' })
    }
  }
})
`,
  [`${root}test/rules/${name}.test.ts`]: `import { testRule } from '../test-rule.js'

testRule('${name}', ({ valid, invalid }) => {
  invalid\`
    const ws = new WebSocket(url)
    ws.close(4001)
    //       ~~~~ found
  \`

  // Silent.
  valid\`
    const ws = new WebSocket(url)
    ws.close(4001, 'expired')
  \`
  valid\`dialog.close(4001)\`
})
`,
  [`${root}../../docs/rules/${name}.md`]: `# websocket/${name}

<!-- end auto-generated rule header -->

What goes wrong at run time, and who notices.

## Rule details

What the code itself says is judged by [no-reserved-close-code](no-reserved-close-code.md).

### Incorrect

\`\`\`js
const socket = new WebSocket(url)
socket.close(4001)
\`\`\`

### Correct

\`\`\`js
const socket = new WebSocket(url)
socket.close(4001, 'expired')
\`\`\`

## When not to use it

When it does not help.

## Sources

- [RFC 6455, section 7.1.6](https://www.rfc-editor.org/rfc/rfc6455#section-7.1.6)
`
}

for (const file of Object.keys(files)) if (existsSync(file)) stop(`${file.slice(root.length)} exists already.`)
for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
addToIndex()
console.log(
  `Started ${name}. Next: edit the three files, give it a line in test/silence/probes.ts and in test/messages.test.ts, then run pnpm generate and pnpm check.`
)

function addToIndex(): void {
  const file = `${root}src/rules/index.ts`
  const names = [...rules.map((rule) => rule.name), name].sort()
  const imports = names.map((rule) => `import { ${camel(rule)} } from './${rule}.js'\n`)
  const list = names.map((rule) => `  ${camel(rule)}`).join(',\n')
  writeFileSync(
    file,
    `import type { CreatedRule } from '../create-rule.js'\n${imports.join('')}\nexport const rules: readonly CreatedRule[] = [\n${list}\n]\n`
  )
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
