import { contentSecurityPolicy, securityHeaders } from '../windows/content-security'

/** What went wrong at start, in words, and what can be done. */
export type Question = {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** The first is the proposed one. */
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

export const RECOVERY_PATH = '/recovery.html'
export const RECOVERY_STYLE_PATH = '/recovery.css'

/** No script at all: a choice is a form that is "sent" here, which main sees and prevents. */
const POLICY = contentSecurityPolicy({ 'script-src': "'none'", 'connect-src': "'none'", 'form-action': "'self'" })

export const recoveryPage = ({ heading, paragraphs, choices }: Question): Response => {
  const buttons = choices.map(
    ({ id, label }) => `<button name="choice" value="${escaped(id)}">${escaped(label)}</button>`,
  )
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(heading)}</title><link rel="stylesheet" href="${RECOVERY_STYLE_PATH}"></head>
<body><main><h1>${escaped(heading)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<form action="${RECOVERY_PATH}">${buttons.join('\n')}</form></main></body>
</html>`
  return new Response(html, { headers: securityHeaders('text/html; charset=utf-8', POLICY) })
}

export const recoveryStyle = (): Response =>
  new Response(STYLE, { headers: securityHeaders('text/css; charset=utf-8', POLICY) })

/** Which choice an address stands for, or `null`. */
export const choiceIn = (address: string): string | null => new URL(address).searchParams.get('choice')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f8f9fa, #1a1b1e); color: light-dark(#212529, #e9ecef); }
main { padding: 28px 32px; max-width: 60ch; }
h1 { margin: 0 0 12px; font-size: 20px; line-height: 1.3; }
p { margin: 0 0 12px; overflow-wrap: anywhere; }
form { display: flex; flex-direction: column; gap: 8px; margin-top: 20px; }
button {
  font: inherit; text-align: left; min-height: 40px; padding: 8px 14px; border-radius: 8px; cursor: pointer;
  border: 1px solid light-dark(#868e96, #909296); background: transparent; color: inherit;
}
button:first-child { background: #3b4cc0; border-color: #3b4cc0; color: #fff; }
button:focus-visible { outline: 3px solid light-dark(#3b4cc0, #a5b4fc); outline-offset: 2px; }
`
