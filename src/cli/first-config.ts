import { PRESETS } from '#index'

/** The first configuration of a project, with comments that say what else there is. */
export function firstConfig(preset: string): string {
  const presets = Object.entries(PRESETS).map(([name, { description }]) => `#   ${name}: ${description}`)
  return `# yaml-language-server: $schema=./node_modules/fondlint/src/config/schema.generated.json

# What is said here holds for all manuscripts below this folder. "fondlint rules" lists the rules, "fondlint explain RULE"
# shows the page of one, "fondlint --print-config FILE" what is set for a file.

# Presets, of which the later one wins:
${presets.join('\n')}
extends: [${preset}]

# The way of writing shelfmarks that is expected: gost, gost-comma, english-abbreviated or english-full. Without it, the
# one that most of a manuscript's shelfmarks have.
# style: gost

# What is no manuscript, as in .gitignore; .gitignore and .fondlintignore count too.
# ignores:
#   - drafts/

# Files with rows of archives that fondlint does not know.
# authority:
#   - my-archives.json

# Severity of single rules: off, info, warning or error; or severity and options.
# rules:
#   citation/archive-name-period: off
#   citation/incomplete: { severity: error, options: { levels: [fund, inventory, file] } }

# Settings for some manuscripts.
# overrides:
#   - files: [appendix/]
#     rules:
#       date/order: off
`
}
