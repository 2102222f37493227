import { list } from './event-row.js'
import { inflect } from './inflection.js'
import type { Category, ClaimRow } from './row.js'

/** The words that hold a sentence together or take it out of what happened. */
// biome-ignore format: a table is read by its rows
export const smallWords: readonly ClaimRow[] = [
  row('be', 'took place, takes place, was, were, been, being, is, are, be, был, была, было, были, быв, було, були'),
  row('have', 'had, has, have, having'),
  row('not', "not, never, didn't, wasn't, weren't, hadn't, no longer, nor, не, так и не, никогда, ни, ніколи"),
  row('again', 'again, once more, a second time, for the second time, second, снова, вновь, повторно, опять, вторично, во второй раз, знову, вдруге'),
  row('unreal', [
    'would, could, should, may, might, must, can, cannot, will, shall, if, unless, whether, to be, in order to, so that, lest, false, mistaken, wrongly, falsely, denied, denies, deny, refuted, plan, plans, planned, planning, intend, intended, intends, intention, threatened, threatens, threat, threatening, demand, demanded, demands, order, ordered, orders, instructed, proposed, proposes, propose, proposal, suggested, possible, possibility, possibly, perhaps, probable, probably, attempt, attempts, attempted, tried, try, failed, hope, hoped, hopes, expect, expected, expects, feared, fear, fears, wanted, wants, want, wished, preparing, prepared, prepare, preparations, ready, about to, not yet, until, unlike, alleged, allegedly, rumour, rumours, rumor, rumors, supposedly, would-be, imagine, insisted, insist, insists, promise, promised, promises, require, required, requires, necessary, need, needed, danger, eve, let us, let them, let him, willing, decided, decision, agreed to, directive, prevent, avoid, refrain, project, draft',
    'бы, б, если, чтобы, дабы, ли, может, могут, мог, могла, могли, можно, возможно, возможный, возможного, возможное, должен, должна, должно, должны, должен был, будет, будут, буду, будем, будь, намерен, намерена, намерены, намерение, намерения, намерении, предполагалось, предполагал, предполагали, предполагаемый, планировал, планировали, планировалось, планирует, план, плана, плане, планы, собирался, собирались, собирается, требовал, требовали, требует, требование, требования, приказ, приказа, приказал, приказали, приказано, предложил, предложили, предложено, предложение, предложения, попытка, попытки, попытку, попытался, попытались, пытался, пытались, угроза, угрозы, угрожал, угрожали, грозит, необходимо, необходимость, необходимости, надо, нужно, следует, якобы, ложный, ложное, ложные, ложного, ложных, ошибочно, отрицал, отрицали, отрицает, опроверг, опровергли, опровергает, будто, готов, готовы, готовился, готовились, готовится, желал, желание, хотел, хотели, хочет, хотят, решил, решили, решено, решение, решения, поручил, поручено, обещал, обещали, опасение, опасения, опасались, слух, слухи, слухам, вероятно, по-видимому, видимо, пусть, накануне, избежать, ради, для, якби, щоб, якщо, може, можуть, наказ, планував, планували, проект, проекта, директива, директиву, задача, задачу, готовность, готовности, подготовка, подготовке, подготовку',
  ].join(', ')),
  row('by', 'by'),
  row('to', 'to, into, in favor of, in favour of, к, ко, в пользу, до'),
  row('of', 'of'),
  row('in', 'in, at, near, в, во, под, у, біля, близ'),
  row('on', 'on, upon, toward, towards, against, на'),
  row('from', 'from, out of, из, из-под, от, с, со, із, з, від'),
  row('preposition', 'with, for, about, under, over, between, among, through, via, after, before, during, since, till, behind, beyond, along, without, despite, by way of, за, о, об, обо, по, при, про, через, между, среди, после, до, перед, против, без, вместо, кроме, над, вокруг, около, благодаря, согласно, для, через, щодо, після, перед'),
  row('before', 'before, after, since, until, till, following, by the time of, prior to, до, после, перед, накануне, вслед за, с момента, спустя, через, після'),
  row('and', 'and, or, и, или, а также, та, і, й, as well as'),
  row('opener', 'which, who, whom, whose, that, when, where, while, whereas, because, since, although, though, but, as, after which, что, который, которая, которое, которые, которого, которой, которым, которых, которыми, когда, где, пока, хотя, но, а, однако, так как, потому что, поскольку, причем, причём, куда, откуда, тогда как, в то время как, що, який, яка, яке, які, коли, де, але, проте'),
  row('determiner', 'the, a, an, this, that, these, those, its, their, his, her, our, all, whole, entire, most, весь, вся, всё, все, всю, эти, этот, эта, это'),
  row('place-word', ['town, towns, city, cities, fortress, fortresses, village, villages, port, ports, capital, island, hands, control, rule, power, authority, possession, occupation, direction', 'г., гор., крепость, крепости, крепостью, порт, порта, село, села, столица, столицу, столицы, руках, контролем, властью, состав, состава, составе, місто, міста'].join(', '), [...inflect('город', 'masculine')]),
  row('place-word', 'district, region, province, county, uezd, station, territory, territories, area, areas, districts, regions, suburb, suburbs, outskirts, heights, forts, станция, станции, станцию, область, области, уезд, уезда, уезде, уезды, округ, округа, округе, район, района, районе, провинция, провинции, провинцию, окраина, окраины, окраину, окраинах, пригород, пригороды, пригородах, предместье, предместья, предместьях, высоты, форты, подступы', [], 'area'),
  row('thousand', 'thousand, thousands, тысяч, тысячи, тысячу, тыс., тысячами, тысяча, тисяч, тис.'),
  row('million', 'million, миллион, миллиона, миллионов, млн, млн., мільйонів'),
  row('about', 'about, around, approximately, some, nearly, almost, roughly, circa, c., ca., estimated, около, примерно, приблизительно, почти, порядка, до, близько, майже, nearly'),
  row('over', 'more than, over, at least, upwards of, no fewer than, no less than, not less than, свыше, более, больше, не менее, не меньше, понад, более чем'),
  row('under', 'less than, fewer than, under, at most, up to, as many as, not more than, no more than, менее, меньше, не более, не больше, менше'),
  row('reporting', ['reported, reports, announced, announcing, protested, celebrated, congratulated, learned, learnt, heard, news, discussed, described, condemned, welcomed, wrote, writes, stated, states, claimed, claims, declared that, informed, informs, said, says, asserted, noted, notes, recalled, confirmed, maintained, believed, announced that, told, cabled, telegraphed, testified', 'сообщил, узнал, узнали, узнала, отпраздновал, отпраздновали, поздравил, обсуждал, обсуждали, протестовал, протестовали, известие, известия, известии, сообщила, сообщили, сообщает, сообщал, писал, писали, пишет, утверждал, утверждает, утверждали, заявил, заявила, заявили, отмечал, отмечает, указывает, указывал, вспоминал, вспоминает, доносил, донес, донёс, рапортовал, телеграфировал, докладывал, доложил, говорит, свидетельствует, повідомив, писав, стверджував'].join(', ')),
  row('source', 'according to, in the words of, in the opinion of, on the evidence of, as reported by, by the account of, following the report of, по словам, по сведениям, по данным, по сообщению, по сообщениям, по свидетельству, по утверждению, по мнению, по донесению, по воспоминаниям, по рассказу, как сообщает, как пишет, за словами, за даними, за повідомленням, согласно сообщению, согласно донесению, согласно докладу'),
]

function row(category: Category, forms: string, others: readonly string[] = [], means: string = category): ClaimRow {
  return {
    id: means,
    category,
    means,
    forms: [...new Set([...list(forms), ...others])],
    language: 'mul',
    source: 'grammars of English and Russian',
    example: list(forms)[0] ?? '',
  }
}
