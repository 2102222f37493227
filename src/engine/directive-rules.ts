import { documentRule, type Rule, z } from '#rule'

/** Only settling knows which finding a directive has met, so that these rules find nothing by themselves. */
function directiveRule(problem: string, summary: string): Rule {
  return documentRule({
    id: `suppression/${problem}`,
    summary,
    severity: 'warning',
    options: z.strictObject({}),
    messages: {},
    check: () => [],
  })
}

/** The rules about comments that put findings aside. They can be set like any other, but not be put aside in the text. */
export const directiveRules: readonly Rule[] = [
  directiveRule('no-reason', 'Require a reason in every comment that puts findings aside'),
  directiveRule('syntax', 'Require comments to fondlint that it understands'),
  directiveRule('unknown-rule', 'Require rules that exist in comments to fondlint'),
  directiveRule('unused', 'Require of every comment that puts findings aside that there is one'),
]
