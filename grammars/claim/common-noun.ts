/** Endings of words for actions and qualities, which no place bears. */
const ABSTRACT = /(?:tions?|ments?|ness|ships?|ение|ания|ание|ости|ость|ство|ники|тели|вцы)$/iu

/** What falls, is taken or holds out without being a place: `Night fell on 30 October`. */
const COMMON =
  /^(?:measures|steps|care|advantage|actions?|control|power|possession|prisoners|photographs|notes|votes|elections|oaths|revenge|territories|lands|positions|trenches|bridges|stations|arms|weapons|supplies|documents|archives|property|trains|ministers|offices|seats|banks|buildings|bread|grain|towns|villages|night|darkness|dusk|snow|rain|silence|dawn|winter|shells|bombs|prices|panic|fighting|resistance|talks|fire|famine|typhus|cholera|hostilities|reinforcements|rebels|insurgents|workers|both|several|many|most|all|some|neither|none|nobody|nothing|everyone|everything|today|yesterday|half|part|hopes|morale|relations|losses|fear|horror|victory|peace|order|calm|rumours?|news|suspicion|blame|lots?|defenders|survivors|remnants|crowds?|enemy|reds|whites|меры|шаги|трофеи|документы|оружие|власть|архивы|имущество|поезда|мосты|позиции|земли|территории|телеграф|почта|банки|заводы|ночь|тьма|снег|дождь|жребий|выбор|подозрение|противник|неприятель|враг|власти|оборона|бои|бой|переговоры|сражение|половина|многие|некоторые|никто|ничто|остатки|паника|страх|голод|тиф|холера|надежды|цены|повстанцы|мятежники|восставшие|население|победа|порядок|тишина|туман|мороз)$/iu

/** True for a word that is a common noun though a capital letter opens its sentence; for a place it is of no use to know. */
export function isCommonNoun(word: string): boolean {
  return COMMON.test(word) || ABSTRACT.test(word)
}
