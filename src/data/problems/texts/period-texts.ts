import type { PeriodErrorCode } from '../../../domain/time/period-error.ts';
import type { Text } from './text.ts';

/** Of periods that are none. */
export const PERIOD_TEXTS: Readonly<Record<`period.${PeriodErrorCode}`, Text>> = {
  'period.syntax': [
    '"{found}" is geen periode. Schrijf bijvoorbeeld "2018/2021", "2021/.." (sinds 2021), "2024-07/.." of null (onbekend).',
    '« {found} » n’est pas une période. Écrivez par exemple "2018/2021", "2021/.." (depuis 2021), "2024-07/.." ou null (inconnue).',
    '"{found}" is not a period. Write for example "2018/2021", "2021/.." (since 2021), "2024-07/.." or null (unknown).',
  ],
  'period.month': [
    'In "{found}" bestaat de maand niet. Schrijf 01 tot 12, zoals "2024-07" voor juli 2024, of 21 tot 24 voor een seizoen.',
    'Dans « {found} », le mois n’existe pas. Écrivez de 01 à 12, comme "2024-07" pour juillet 2024, ou de 21 à 24 pour une saison.',
    'In "{found}" there is no such month. Write 01 to 12, such as "2024-07" for July 2024, or 21 to 24 for a season.',
  ],
  'period.day': [
    'In "{found}" heeft die maand zo’n dag niet. Verbeter de dag, of laat hem weg: "2024-07".',
    'Dans « {found} », ce mois n’a pas ce jour. Corrigez le jour, ou omettez-le : "2024-07".',
    'In "{found}" that month has no such day. Correct the day, or leave it out: "2024-07".',
  ],
  'period.order': [
    'De periode "{found}" eindigt voor ze begint. Wissel begin en einde om, of verbeter het jaartal.',
    'La période « {found} » finit avant de commencer. Échangez début et fin, ou corrigez l’année.',
    'The period "{found}" ends before it starts. Swap start and end, or correct the year.',
  ],
  'period.blank': [
    'De periode "{found}" noemt geen enkele datum. Schrijf null als de periode onbekend is, of "/.." als enkel bekend is dat het nog loopt.',
    'La période « {found} » ne donne aucune date. Écrivez null si la période est inconnue, ou "/.." si l’on sait seulement que c’est en cours.',
    'The period "{found}" names no date at all. Write null where the period is unknown, or "/.." where all that is known is that it still runs.',
  ],
  'period.mark': [
    'In "{found}" staat een teken (~ ? %) op een plek die de kaart niet kent. Zet het achter de hele datum: "2015~" (ongeveer), "2015-06?" (onzeker).',
    'Dans « {found} », un signe (~ ? %) est à une place que la carte ne connaît pas. Mettez-le après la date entière : "2015~" (environ), "2015-06?" (incertain).',
    'In "{found}" a mark (~ ? %) stands where the map does not know it. Put it behind the whole date: "2015~" (about), "2015-06?" (uncertain).',
  ],
  'period.mixed': [
    'In "{found}" staan X’en waar de kaart ze niet kent. Schrijf "201X" (een decennium), "20XX" (een eeuw), "2015-XX" of "2015-06-XX".',
    'Dans « {found} », il y a des X là où la carte ne les connaît pas. Écrivez "201X" (une décennie), "20XX" (un siècle), "2015-XX" ou "2015-06-XX".',
    'In "{found}" there are Xs where the map does not know them. Write "201X" (a decade), "20XX" (a century), "2015-XX" or "2015-06-XX".',
  ],
  'period.quarter': [
    'De kaart kent in "{found}" enkel de seizoenen 21 (lente), 22 (zomer), 23 (herfst) en 24 (winter). Schrijf een kwartaal of semester in maanden: "2024-01/2024-03".',
    'Dans « {found} », la carte ne connaît que les saisons 21 (printemps), 22 (été), 23 (automne) et 24 (hiver). Écrivez un trimestre ou un semestre en mois : "2024-01/2024-03".',
    'In "{found}" the map knows only the seasons 21 (spring), 22 (summer), 23 (autumn) and 24 (winter). Write a quarter or half-year in months: "2024-01/2024-03".',
  ],
  'period.set': [
    'Een lijst of keuze van data zoals "{found}" toont de kaart niet. Schrijf één periode van begin tot einde: "2018/2021".',
    'La carte ne montre pas de liste ou de choix de dates comme « {found} ». Écrivez une seule période, du début à la fin : "2018/2021".',
    'The map does not show a list or a choice of dates such as "{found}". Write one period from start to end: "2018/2021".',
  ],
  'period.time': [
    'Een uur hoort niet in een periode: "{found}". Schrijf enkel de datum: "2015-06-30".',
    'Une heure n’a pas sa place dans une période : « {found} ». Écrivez seulement la date : "2015-06-30".',
    'A time of day does not belong in a period: "{found}". Write the date alone: "2015-06-30".',
  ],
  'period.year': [
    'Het jaartal in "{found}" kent de kaart niet. Schrijf een jaartal van vier cijfers: "2015".',
    'La carte ne connaît pas l’année dans « {found} ». Écrivez une année de quatre chiffres : "2015".',
    'The map does not know the year in "{found}". Write a year of four digits: "2015".',
  ],
};
