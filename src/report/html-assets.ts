/** How the page looks, on a screen in light and dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #ffca6b);
  --info: light-dark(#00639b, #82cfff); --line: light-dark(#d5d5d5, #444); --mark: light-dark(#fff1b8, #5c4a00);
  --differs: light-dark(#ffb4a9, #8c1d18); --soft: light-dark(#5a5a5a, #b0b0b0); }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem 1.5rem 3rem; }
header h1 { font-size: 1rem; color: var(--soft); margin: 0; }
.headline { font-size: 1.6rem; font-weight: 600; margin: 0; }
.note { color: var(--soft); margin: .2rem 0; }
#filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center;
  padding: .6rem 0; margin: .8rem 0; background: Canvas; border-bottom: 1px solid var(--line); }
#filters fieldset { display: flex; gap: 1rem; border: 0; margin: 0; padding: 0; }
#filters legend { float: left; padding: 0 1rem 0 0; }
#filters input[type=search], #filters select { font: inherit; padding: .1rem .3rem; max-width: 22rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; overflow-wrap: anywhere; }
h2 small { color: var(--soft); font-weight: 400; }
.file { scroll-margin-top: 4rem; }
.finding { border-left: 4px solid var(--info); padding: .2rem 0 .2rem 1rem; margin: .8rem 0; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); }
.severity, label.error, label.warning, label.info { font-weight: 600; color: var(--info); }
.error .severity, label.error { color: var(--error); } .warning .severity, label.warning { color: var(--warning); }
.what { margin: 0 0 .4rem; } q { quotes: none; font-family: Georgia, "Times New Roman", serif;
  background: color-mix(in srgb, CanvasText 8%, Canvas); border-radius: .2rem; padding: 0 .25rem; }
.what code { color: var(--soft); font-size: .85em; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: .8rem; }
figure { margin: 0; min-width: 0; } figcaption { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
blockquote { margin: .2rem 0 0; padding: .4rem .7rem; border: 1px solid var(--line); border-radius: .3rem;
  font-family: Georgia, "Times New Roman", serif; white-space: pre-line; overflow-wrap: anywhere; color: var(--soft); }
mark { background: var(--mark); color: CanvasText; } .differs { background: var(--differs); font-style: normal; font-weight: 600; }
.fix { margin: .4rem 0 0; } ins { text-decoration: none; font-weight: 600; }
#timeline summary h2 { display: inline-block; } #timeline ol { list-style: none; margin: 0; padding: 0; }
#timeline li { display: grid; grid-template-columns: 12rem 12rem 1fr; gap: .2rem 1rem; align-items: center;
  border-bottom: 1px solid var(--line); padding: .25rem 0; }
.track { position: relative; height: .7rem; background: color-mix(in srgb, CanvasText 8%, Canvas); border-radius: .35rem; }
.bar { position: absolute; top: 0; bottom: 0; min-width: .35rem; background: var(--info); border-radius: .35rem; }
.place, footer { color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 50rem) { #timeline li { grid-template-columns: 1fr; } .sides { grid-template-columns: 1fr; } }
@media print { #filters { display: none; } body { max-width: none; } .finding { break-inside: avoid; } }
`

/** The filters. Without it the page shows everything. */
export const SCRIPT = `
const form = document.getElementById('filters')
const findings = [...document.querySelectorAll('.finding')].map(element => ({
  element,
  home: element.parentElement,
  words: (element.textContent + ' ' + element.parentElement.id).toLowerCase(),
}))
const nothing = document.getElementById('nothing')
const main = document.querySelector('main')
const byRule = document.createElement('div')
main.insertBefore(byRule, nothing)

function arrange(order) {
  byRule.replaceChildren()
  if (order === 'file') {
    for (const { element, home } of findings) home.append(element)
    return
  }
  const sections = new Map()
  for (const { element } of findings) {
    const rule = element.dataset.rule
    if (!sections.has(rule)) {
      const section = document.createElement('section')
      section.className = 'file'
      const heading = document.createElement('h2')
      heading.textContent = rule
      section.append(heading)
      sections.set(rule, section)
    }
    sections.get(rule).append(element)
  }
  byRule.append(...[...sections.keys()].sort().map(rule => sections.get(rule)))
}

function filter() {
  const data = new FormData(form)
  const severities = new Set(data.getAll('severity'))
  const rule = data.get('rule')
  const words = data.get('words').toLowerCase().trim()
  for (const { element, words: all } of findings) {
    element.hidden = !severities.has(element.dataset.severity) || (rule !== '' && element.dataset.rule !== rule)
      || !all.includes(words)
  }
  const sections = [...document.querySelectorAll('.file')]
  for (const section of sections) section.hidden = !section.querySelector('.finding:not([hidden])')
  nothing.hidden = sections.some(section => !section.hidden)
}

form?.addEventListener('input', ({ target }) => {
  if (target.name === 'order') arrange(target.value)
  filter()
})
form?.addEventListener('submit', event => event.preventDefault())
`
