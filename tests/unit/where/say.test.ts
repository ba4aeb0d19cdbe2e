import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/where/look-up.ts';
import { readPostcodes } from '../../../src/where/read-postcodes.ts';
import { sayAnswer } from '../../../src/where/say.ts';
import { sample, sampleText, withoutParishes } from './samples.ts';

function said(text: string, file = sample): string[] {
  const { heading, sentences } = sayAnswer(lookUp(file, text), file.borough);
  return [heading, ...sentences];
}

describe('the words of an answer', () => {
  it('name the ward, both areas, and that no parish council covers it', () => {
    expect(said('ab11aa')).toEqual([
      'AB1 1AA is in the ward of Aldertown',
      'The area is East Elmshire or North Elmshire. Our sources do not say which.',
      'No parish council covers it.',
    ]);
  });

  it('name the parishes a ward reaches into, and tell people near an edge to check', () => {
    expect(said('AB1 1AE', withoutParishes)).toEqual([
      'AB1 1AE is in the ward of Birchfield, Holm & Ings',
      'The area is North Elmshire.',
      'Parts of the ward are in the parishes of Holm and Ings.',
      'This is within 60 metres of a ward edge. Check your ward with the council.',
    ]);
  });

  it('name the parish, and say when no area is known', () => {
    expect(said('AB12 3DA')).toEqual([
      'AB12 3DA is in the ward of Birchfield, Holm & Ings',
      'We do not know which area it is in.',
      'The parish is Holm.',
    ]);
  });

  it('say of the start of a postcode what it covers', () => {
    expect(said('AB1')).toEqual([
      'Postcodes that start with AB1 are in 2 wards',
      'The wards are Aldertown; Birchfield, Holm & Ings.',
      'The areas are East Elmshire and North Elmshire.',
      'Type the whole postcode to know yours.',
    ]);
    expect(said('AB1 2')).toEqual([
      'Every postcode of Elmshire that starts with AB1 2 is in the ward of Birchfield, Holm & Ings',
      'The area is North Elmshire.',
    ]);
  });

  it('say of a town where its middle is, and that a postcode is surer', () => {
    expect(said('St Holms Cross')).toEqual([
      'The middle of St. Holm’s Cross is in the ward of Aldertown',
      'The middle is in East Elmshire or North Elmshire.',
      'Our sources do not say which.',
      'By its postcodes, the ward is in: East Elmshire or North Elmshire 67%; an area that is not known 33%.',
      'No parish council covers it.',
      'A place can lie across several wards. Type a postcode to be sure.',
    ]);
    expect(said('slack')).toEqual([
      'There are 2 places called Slack',
      'They are in these wards: Birchfield, Holm & Ings; Aldertown.',
      'A place can lie across several wards. Type a postcode to be sure.',
    ]);
  });

  it('tell a postcode of another borough from one that nobody uses', () => {
    expect(said('AB1 1AB')).toEqual([
      'AB1 1AB is in AB1, but outside Elmshire',
      'Another council looks after it.',
    ]);
    expect(said('EF1 1AA')).toEqual([
      'EF1 1AA is outside Elmshire',
      'No postcode that starts with EF1 is in Elmshire.',
    ]);
    expect(said('AB1 1AD')).toEqual([
      'AB1 1AD is not a live postcode we know in Elmshire',
      'Check it for slips. It may be new, no longer used, or just over the border.',
    ]);
  });

  it('say what a postcode looks like to somebody who typed none', () => {
    expect(said('my bins')).toEqual([
      'That is not a postcode, or a place we know',
      'A postcode looks like AB1 2DE. You can also type a town or village in Elmshire.',
    ]);
  });

  it('name one area for a town whose ward is all in it', () => {
    const whole = readPostcodes(sampleText.replace('CD9 9\nE d 180280\n', ''));
    expect(said('St Holms Cross', whole).slice(1)).toEqual([
      'The area is East Elmshire or North Elmshire. Our sources do not say which.',
      'No parish council covers it.',
      'A place can lie across several wards. Type a postcode to be sure.',
    ]);
  });

  it('are parted from what a list of the ward, area and parish says too', () => {
    const notes = (text: string): readonly string[] =>
      sayAnswer(lookUp(withoutParishes, text), 'Elmshire').notes;
    expect(notes('AB1 1AA')).toEqual([]);
    expect(notes('AB1 1AE')).toEqual([
      'This is within 60 metres of a ward edge. Check your ward with the council.',
    ]);
    expect(notes('AB1')).toEqual(['Type the whole postcode to know yours.']);
    expect(notes('St Holms Cross')).toEqual([
      'A place can lie across several wards. Type a postcode to be sure.',
    ]);
    expect(notes('AB1 1AB')).toEqual(['Another council looks after it.']);
  });

  it('are short sentences, in every answer', () => {
    const typed = [
      'ab11aa',
      'AB1 1AE',
      'AB12 3DA',
      'AB1',
      'slack',
      'AB1 1AB',
      'AB1 1AD',
      'EF1',
      '',
    ];
    const long = typed
      .flatMap((text) => said(text, withoutParishes))
      .flatMap((text) => text.split('. '))
      .filter((sentence) => sentence.split(' ').length > 25);
    expect(long).toEqual([]);
  });
});
