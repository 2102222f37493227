import { eventRow, list } from './event-row.js'
import type { EventRow } from './row.js'

/** English words for events. Past and participle are one form of most verbs; where they differ the rows are apart. */
// biome-ignore format: a table is read by its rows
export const english: readonly EventRow[] = [
  row('capture', 'participle', 'object', 'captured, seized, freed, entered, occupied, conquered, liberated, overran, stormed, wrested', 'The Turks captured Kars on 30 October 1920.'),
  again(row('capture', 'participle', 'object', 'retook, retaken, recaptured, reoccupied, regained, reconquered, recovered, re-entered, re-occupied', 'The Turks recaptured Kars on 30 October 1920.')),
  row('capture', 'past', 'object', 'took, took over, took possession of, gained control of, marched into, broke into, moved into, rode into, made his entry into, made its entry into, made their entry into, was in possession of, took by storm, took control of, seized control of, gained possession of, made themselves masters of, became masters of, became master of, rolled into, poured into, burst into, forced their way into, fought their way into, swept into, stormed into, charged into, galloped into, made their way into, made its way into', 'Turkish troops entered Kars on 30 October 1920.'),
  row('capture', 'passive', 'object', 'taken, taken over, overrun, cleared of', 'Kars was taken on 30 October 1920.'),
  row('capture', 'past', 'subject', 'fell, fallen, changed hands, passed under, went over to, passed into, fell into, came into, surrendered, surrendered to, capitulated, capitulated to, passed into the hands of', 'Kars fell on 30 October 1920.'),
  row('capture', 'noun', 'object', 'capture, seizure, occupation, conquest, fall, storming, liberation, taking, recapture', 'The capture of Kars on 30 October 1920 ended the campaign.'),
  row('capture', 'base', 'object', 'capture, seize, occupy, take, take over, enter, conquer, retake, storm', 'The Turks did not take Kars on 30 October 1920.'),
  row('capture', 'base', 'subject', 'fall', 'Kars did not fall on 30 October 1920.'),
  row('withdrawal', 'participle', 'object', 'abandoned, evacuated, surrendered, vacated, relinquished, lost', 'The Armenians abandoned Kars on 30 October 1920.'),
  row('withdrawal', 'past', 'object', 'gave up, left', 'The Armenian army left Kars on 30 October 1920.'),
  row('withdrawal', 'past', 'preposition', 'withdrew, retreated, pulled out, fell back, retired, pulled back, marched out, moved out, were driven, was driven, were expelled, were forced out, had been driven, drove, expelled, ousted, dislodged', 'Armenian troops withdrew from Kars on 30 October 1920.'),
  row('withdrawal', 'noun', 'object', 'evacuation, surrender, capitulation, abandonment, loss', 'The evacuation of Kars on 30 October 1920 surprised nobody.'),
  row('withdrawal', 'noun', 'preposition', 'withdrawal, retreat', 'The withdrawal from Kars on 30 October 1920 surprised nobody.'),
  row('withdrawal', 'base', 'object', 'abandon, evacuate, surrender, leave, give up', 'The Armenians did not surrender Kars on 30 October 1920.'),
  row('hold', 'past', 'subject', 'remained, stayed, remains, remain, is under, are under, is in the hands, are in the hands, was under, were under, came under, lay under, was in the hands, were in the hands', 'On 5 November 1920 Kars remained in Turkish hands.'),
  row('hold', 'participle', 'object', 'held, controlled, governed', 'On 5 November 1920 the Turks held Kars.'),
  row('hold', 'past', 'object', 'holds, controls, exercised authority over, exercised control over, had authority over, exercised power over', 'Azerbaijan has never exercised authority over Zangezur.'),
  row('hold', 'base', 'object', 'hold, control, govern', 'The Turks did not hold Kars on 5 November 1920.'),
  row('cession', 'participle', 'object', 'ceded, transferred, handed over, conceded, surrendered to, handed, yielded, returned, allotted, assigned, awarded, incorporated, annexed, attached, conveyed, restored, granted', 'Zangezur was ceded to Armenia on 1 December 1920.'),
  row('cession', 'past', 'object', 'gave, handed over, made over', 'Azerbaijan gave Zangezur to Armenia on 1 December 1920.'),
  row('cession', 'past', 'subject', 'passed to, went to, reverted to, remained with, was recognised as part of, was recognized as part of, became part of, was made part of, joined, fell to the share of, devolved on', 'On 1 December 1920 Zangezur became part of Armenia.'),
  row('cession', 'passive', 'object', 'given', 'Zangezur was given to Armenia on 1 December 1920.'),
  row('cession', 'participle', 'none', 'received, obtained, acquired, gained', 'On 1 December 1920 Armenia received Zangezur.'),
  row('cession', 'noun', 'object', 'transfer, cession, handing over, annexation, incorporation', 'The transfer of Zangezur to Armenia on 1 December 1920 was a surprise.'),
  row('cession', 'base', 'object', 'cede, transfer, hand over, give, yield', 'Azerbaijan did not cede Zangezur to Armenia.'),
  row('offensive', 'participle', 'preposition', 'attacked, advanced, launched an offensive, launched an attack, opened an offensive, began an offensive, began the offensive', 'On 28 September 1920 the Turks attacked Sarikamish.'),
  row('proclamation', 'participle', 'preposition', 'proclaimed, declared, established', 'Soviet power was proclaimed in Erivan on 29 November 1920.'),
  row('proclamation', 'noun', 'preposition', 'proclamation, declaration, establishment', 'The proclamation of the republic in Erivan on 28 May 1918 was short.'),
  row('proclamation', 'base', 'preposition', 'proclaim, declare, establish', 'They did not proclaim the republic in Erivan on 28 May 1918.'),
  row('signing', 'participle', 'preposition', 'signed, concluded, initialled, ratified', 'The treaty was signed in Kars on 13 October 1921.'),
  row('signing', 'past', 'preposition', 'put his name to, put their names to, put his signature to, put their signatures to, put its signature to, affixed his signature to, affixed their signatures to, set their hands to', 'They put their signatures to the treaty in Kars on 13 October 1921.'),
  row('signing', 'noun', 'preposition', 'signing, conclusion, signature', 'The signing of the treaty in Kars on 13 October 1921 took an hour.'),
  row('signing', 'base', 'preposition', 'sign, conclude, ratify', 'They did not sign the treaty in Kars.'),
  row('formation', 'participle', 'preposition', 'came into being, formed, set up, created, founded, constituted, put together, organised, organized', 'A new government of Armenia was formed on 25 November 1920.'),
  row('formation', 'noun', 'preposition', 'formation, creation, foundation', 'The formation of the government in Erivan on 25 November 1920 took a week.'),
  row('opening', 'participle', 'preposition', 'opened, convened, met', 'The congress opened in Baku on 1 September 1920.'),
  row('opening', 'past', 'preposition', 'began its work, held its first session', 'The conference began its work in Kars on 26 September 1921.'),
  row('opening', 'noun', 'preposition', 'opening', 'The opening of the congress in Baku on 1 September 1920 was late.'),
  row('dissolution', 'participle', 'preposition', 'overthrown, toppled, deposed, dissolved, dispersed, disbanded, abolished, prorogued', 'The Constituent Assembly was dissolved in Petrograd on 19 January 1918.'),
  row('dissolution', 'noun', 'preposition', 'dissolution, disbandment, dispersal, abolition', 'The dissolution of the Assembly in Petrograd on 19 January 1918 caused no stir.'),
  row('dissolution', 'base', 'preposition', 'dissolve, disperse, disband, abolish', 'They did not dissolve the Assembly in Petrograd.'),
  row('arrival', 'past', 'preposition', 'arrived, came, returned, landed, disembarked, showed up, turned up, got to, set foot, came ashore', 'Mdivani arrived in Gumri on 24 November 1920.'),
  row('arrival', 'participle', 'object', 'reached', 'Mdivani reached Gumri on 24 November 1920.'),
  row('arrival', 'base', 'preposition', 'arrive', 'Mdivani did not arrive in Gumri on 24 November 1920.'),
  row('arrival', 'noun', 'preposition', 'arrival', 'Mdivani’s arrival in Gumri on 24 November 1920 was a surprise.'),
  row('departure', 'past', 'preposition', 'departed, set out, set off, travelled, went, started, sailed, set sail, embarked, fled, escaped', 'Mdivani departed from Baku on 20 November 1920.'),
  row('departure', 'past', 'object', 'departed, quit, quitted, fled', 'Mdivani departed Baku on 20 November 1920.'),
  row('departure', 'noun', 'preposition', 'departure', 'Mdivani’s departure from Baku on 20 November 1920 was a surprise.'),
  row('appointment', 'participle', 'none', 'appointed, named, elected', 'Legran was appointed plenipotentiary on 5 July 1920.'),
  row('appointment', 'past', 'none', 'took office as, took up the post of, assumed the post of, assumed office as, took over as', 'Legran took up the post of plenipotentiary on 5 July 1920.'),
  row('appointment', 'noun', 'none', 'appointment, nomination, election', 'The appointment of Legran as plenipotentiary on 5 July 1920 was a surprise.'),
  row('death', 'past', 'none', 'died, perished, passed away, breathed his last, met his death, succumbed, fell in battle, fell in action, fell fighting, lost his life', 'Shahumyan died on 20 September 1918.'),
  row('death', 'participle', 'none', 'killed, shot, executed, murdered, assassinated, hanged, slain, beheaded, put to death', 'Shahumyan was shot on 20 September 1918.'),
  row('death', 'noun', 'none', 'death, execution, assassination, murder, killing', 'The death of Shahumyan on 20 September 1918 was hushed up.'),
  row('arrest', 'participle', 'none', 'arrested, imprisoned, detained, taken into custody, placed under arrest', 'Tekinski was arrested on 5 May 1920.'),
  row('arrest', 'noun', 'none', 'arrest', 'The arrest of Tekinski on 5 May 1920 was hushed up.'),
]

/** What happens to a place for the second time at least. */
function again(event: EventRow): EventRow {
  return { ...event, id: `${event.id}-again`, isAgain: true }
}

function row(
  means: EventRow['means'],
  category: EventRow['category'],
  place: EventRow['place'],
  forms: string,
  example: string,
): EventRow {
  return eventRow('en', means, category, place, list(forms), example)
}
