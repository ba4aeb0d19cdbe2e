import { readPostcodes } from '../../../src/where/read-postcodes.ts';

/**
 * A postcode file written by hand. Aldertown and Birchfield are wards now. The old ward Clough is in one of two areas,
 * Dene in no area. `AB1 1AB` belongs to another borough.
 */
export const sampleText = `Every live postcode of a borough, and where it is.
Words that nobody has to read.

== About
borough: Elmshire
as of: 2026-03
corner: -2 53
steps: 1000
digits: 3

== Credits
Drawn for tests

== Wards now: code, page, parishes, name
E05000001 aldertown - Aldertown
E05000002 birchfield holm-council,ings-council Birchfield, Holm & Ings

== Wards of 2004 to 2026: code, areas, name
E05000011 east,north Clough
E05000012 - Dene
E05000013 north Fell

== Areas: page, name
east East Elmshire
north North Elmshire

== Parishes: code, page, name
E04000001 holm-council Holm
- ings-council Ings

== Towns: sign, point, name
a 100200 St. Holm’s Cross
b 150250* Slack
a 101201 Slack

== Groups: sign, ward now, ward of 2004, parish
a E05000001 E05000011
b E05000002 E05000013
c E05000002 - E04000001
d E05000001 E05000012

== Postcodes
AB1 1
A a-.b 100200 150250*
B ..a 102202
AB1 2
Z ...................b 160260
AB12 3
D c 170270
CD9 9
E d 180280
CD9 8
E -

== End
`;

/** The same without any parish, as a list made from NSPL. */
export const withoutParishes = readPostcodes(
  sampleText.replace('E05000002 - E04000001', 'E05000002'),
);

/** The sample, read. */
export const sample = readPostcodes(sampleText);
