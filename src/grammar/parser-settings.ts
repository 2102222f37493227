import { type ILookaheadStrategy, type IParserConfig, LLkLookaheadStrategy } from 'chevrotain'
import { lazy } from '#model/lazy'

/**
 * How every grammar here is parsed: without recovery, since what cannot be read is left alone, and with lookahead over at
 * most so many tokens. A test validates each grammar; to do it at every start takes as long as to build the parser.
 */
export function parserSettings(maxLookahead: number, skipValidations: boolean): IParserConfig {
  return {
    maxLookahead,
    lookaheadStrategy: lazyLookahead(maxLookahead),
    recoveryEnabled: false,
    nodeLocationTracking: 'none',
    skipValidations,
  }
}

/**
 * Chevrotain's own lookahead, worked out for each choice of a grammar when a text comes to it first: one text comes to
 * few of them, and all together take as long as all the rest of building a parser.
 */
function lazyLookahead(maxLookahead: number): ILookaheadStrategy {
  const strategy = new LLkLookaheadStrategy({ maxLookahead })
  return {
    validate: options => strategy.validate(options),
    buildLookaheadForAlternation(options) {
      const choose = lazy(() => strategy.buildLookaheadForAlternation(options))
      // The functions ask the parser that they are called on for the tokens ahead.
      return function (this: unknown, alternatives) {
        return choose().call(this, alternatives)
      }
    },
    buildLookaheadForOptional(options) {
      const enters = lazy(() => strategy.buildLookaheadForOptional(options))
      return function (this: unknown) {
        return enters().call(this)
      }
    },
  }
}
