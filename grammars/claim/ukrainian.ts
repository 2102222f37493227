import { eventRow, list } from './event-row.js'
import type { EventRow } from './row.js'

/** The commonest Ukrainian words for events, where they differ from the Russian ones. */
// biome-ignore format: a table is read by its rows
export const ukrainian: readonly EventRow[] = [
  row('capture', 'past', 'object', 'зайняв, зайняла, зайняло, зайняли, взяв, взяло, здобув, здобула, здобули, захопив, захопила, захопили, окупував, окупувала, окупували', 'Більшовики зайняли Київ 8 лютого 1918 р.'),
  row('capture', 'past', 'preposition', 'вступив, увійшов, увійшла, увійшли', 'Війська увійшли до Києва 1 березня 1918 р.'),
  row('capture', 'passive', 'object', 'зайнято, взято, здобуто, захоплено, окуповано, зайнятий, зайнята', 'Київ зайнято більшовиками 8 лютого 1918 р.'),
  row('capture', 'noun', 'object', 'взяття, зайняття, здобуття, захоплення, окупація, окупації, окупацію, падіння', 'Взяття Києва 8 лютого 1918 р. вирішило справу.'),
  row('withdrawal', 'past', 'object', 'залишив, залишила, залишили, здав, здали, покинув, покинули', 'Українські війська залишили Київ 8 лютого 1918 р.'),
  row('proclamation', 'past', 'preposition', 'проголосив, проголосила, проголосили', 'Рада проголосила республіку в Києві 20 листопада 1917 р.'),
  row('proclamation', 'passive', 'preposition', 'проголошено, проголошений, проголошена', 'Незалежність проголошено в Києві 22 січня 1918 р.'),
  row('proclamation', 'noun', 'preposition', 'проголошення', 'Проголошення незалежності в Києві 22 січня 1918 р. пройшло тихо.'),
  row('signing', 'past', 'preposition', 'підписав, підписала, підписали, уклав, уклала, уклали', 'Сторони підписали договір у Бресті 9 лютого 1918 р.'),
  row('signing', 'passive', 'preposition', 'підписано, укладено, підписаний, підписана', 'Договір підписано в Бресті 9 лютого 1918 р.'),
  row('signing', 'noun', 'preposition', 'підписання, укладення', 'Підписання договору в Бресті 9 лютого 1918 р. тривало годину.'),
  row('arrival', 'past', 'preposition', 'прибув, прибула, приїхав, приїхала, приїхали, повернувся, повернулася', 'Петлюра прибув до Києва 19 грудня 1918 р.'),
  row('departure', 'past', 'preposition', 'виїхав, виїхала, виїхали, відбув', 'Петлюра виїхав з Києва 2 лютого 1919 р.'),
  row('cession', 'passive', 'object', 'передано, віддано', 'Холмщину передано Україні 9 лютого 1918 р.'),
  row('death', 'past', 'none', 'помер, померла, загинув, загинула', 'Петлюра загинув 25 травня 1926 р.'),
  row('formation', 'passive', 'preposition', 'сформовано, утворено, створено', 'Новий уряд України сформовано 26 грудня 1918 р.'),
]

function row(
  means: EventRow['means'],
  category: EventRow['category'],
  place: EventRow['place'],
  forms: string,
  example: string,
): EventRow {
  return eventRow('uk', means, category, place, list(forms), example)
}
