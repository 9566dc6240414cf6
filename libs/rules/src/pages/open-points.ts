/** How the tables read the law of time, in words. */
export const howTimeIsCounted = [
  '"Within N of", "after", "from", "following": the day of the event is not counted (Lester v Garland). Some count that day as day 1, which ends a day earlier: shown as the safe date.',
  '"Beginning with", "starting with": the day of the event is the first day.',
  'Days and weeks are calendar days and weeks. Working days count only where the provision says so; school days only in reg 48.',
  'Months are calendar months, to the corresponding date or the last day of a shorter month (Dodds v Walker).',
  "A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales. The Regulations define none; this is the definition of the tribunal's rules. School holidays are working days.",
  'A limit of the authority that lands on another day does not move: act on the working day before. Only appeals to the tribunal move forward (r.12).',
  'An exception lifts a limit. It adds no days: the date stays in sight and the duty becomes "as soon as practicable".',
  'The version of a rule goes by the day the time starts. A relaxation that comes into force while time runs is shown with the date.',
];

/** What is not settled, in plain sight. */
export const openPoints = [
  "The law after 3 September 2026 was not seen: whether the Education for All Bill has been introduced, and the body of the Children's Wellbeing and Schools Act 2026.",
  'The SEND Regulations 2014 were read as of 2018 with their later amendments; no full text after 2022 was at hand.',
  's.44(1): the strict reading ends the day before the anniversary, most count to the anniversary. The strict one is the due date.',
  'Reg 18: "before" 15 February and 31 March end on the 14th and the 30th; most say "by". The strict one is the due date.',
  'Reg 18: whether staying in the sixth form of the same school is a transfer.',
  'Reg 44: the words count from the making of the order, the tribunal from sending it out. The earlier is used.',
  'Reg 45(3A): no exception in its words, while the explanatory note of SI 2015/359 speaks of the same ones as in reg 44. None is given.',
  'Reg 45 as made, before 23 March 2015, was seen in a secondary source only; its paragraph (6) and its exceptions were not seen, so appeals about a refusal to make a plan start on that day here.',
  "The tribunal's r.12: whether a time that ends on a Saturday 31 July is carried into September. Here it is not.",
  'Reg 56(3): "at least annually" gives no day; 12 months from the last publication is tracked.',
];
