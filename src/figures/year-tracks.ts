import { round } from './year-angle.ts';
import type { Stretch } from './year-angle.ts';

/** The ring that the tracks share, in pixels from the middle. */
export interface Room {
  outer: number;
  inner: number;
  /** From the middle of one track to the middle of the next; at least 14.5, so that no number of two digits meets another track. */
  pitch: number;
}

/** A window to be put on a track. */
export interface Piece extends Stretch {
  number: number;
  /** Whether it is a single day, drawn as a round mark as wide as the track. */
  isDot: boolean;
}

/** A piece on its track, in turns and pixels. Its stretch is what is drawn, which leaves room for the number. */
export interface Placed extends Piece {
  radius: number;
  /** The middle of the number. */
  label: { x: number; y: number };
}

/** What a piece would take up on a track. */
interface Attempt {
  placed: Placed;
  /** The stretch of the track that the piece and its number claim, with the gap to the next. */
  claim: Stretch;
}

interface Track {
  radius: number;
  claims: Stretch[];
}

/** The clear space between two tracks, in pixels. */
const trackGap = 6;

/** The clear space between two things on one track, in pixels. */
const gap = 3;

/** Half the width of a digit and half the height of a number, at 14 px, in pixels. */
const halfDigit = 4.5;
const halfHeight = 4.7;

/**
 * How thick the arcs of a pitch are, in pixels, with their outlines.
 *
 * @param pitch from one track to the next, in pixels
 */
export function thicknessOf(pitch: number): number {
  return pitch - trackGap;
}

/**
 * Half the width and height of a number in the picture, in pixels.
 *
 * @param number the number
 */
export function halfLabel(number: number): { width: number; height: number } {
  return { width: halfDigit * String(number).length, height: halfHeight };
}

/**
 * The point at a place on the wheel.
 *
 * @param turn the place, in turns clockwise from the top
 * @param radius pixels from the middle
 */
export function pointAt(turn: number, radius: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

function wrap(turn: number): number {
  return turn - Math.floor(turn);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return wrap(b.from - a.from) < a.length || wrap(a.from - b.from) < b.length;
}

/** How far a level number reaches along the track, each way from its middle, in pixels. */
function reachAlong(number: number, turn: number): number {
  const angle = turn * 2 * Math.PI;
  const { width, height } = halfLabel(number);
  return Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height;
}

function labelsMeet(a: Placed, b: Placed): boolean {
  const halfA = halfLabel(a.number);
  const halfB = halfLabel(b.number);
  return (
    Math.abs(a.label.x - b.label.x) < halfA.width + halfB.width + gap &&
    Math.abs(a.label.y - b.label.y) < halfA.height + halfB.height + 1
  );
}

/** The piece on a track, with its number before its start or after its end. */
function attempt(piece: Piece, radius: number, pitch: number, side: 'start' | 'end'): Attempt {
  const around = 2 * Math.PI * radius;
  const space = gap / around;
  const dot = thicknessOf(pitch) / around;
  const wanted = piece.isDot
    ? { from: wrap(piece.from + (piece.length - dot) / 2), length: dot }
    : piece;
  const nearEnd = side === 'start' ? wanted.from : wanted.from + wanted.length;
  const half = reachAlong(piece.number, nearEnd) / around;
  const length = Math.min(wanted.length, 1 - 2 * half - 3 * space);
  const stretch = { from: wanted.from, length };
  const away = space + half;
  const middle = side === 'start' ? stretch.from - away : stretch.from + length + away;
  return {
    placed: { ...piece, ...stretch, radius, label: pointAt(middle, radius) },
    claim: {
      from: wrap(side === 'start' ? middle - half : stretch.from),
      length: length + 2 * half + 2 * space,
    },
  };
}

function tracksIn({ outer, inner, pitch }: Room): Track[] {
  const count = Math.floor((outer - inner) / pitch);
  return Array.from({ length: count }, (_, index) => ({
    radius: outer - (index + 0.5) * pitch,
    claims: [],
  }));
}

/**
 * Puts each piece on the outermost track where it and its number have room, in the order given. Arcs on neighbouring
 * tracks are 6 px apart, two things on one track at least 3 px, and two numbers 3 px across or 1 px up and down.
 *
 * @param pieces the pieces
 * @param room the ring and the pitch
 * @returns the pieces with their tracks, in the same order, or `null` where the ring is too narrow for them
 */
export function packTracks(pieces: readonly Piece[], room: Room): Placed[] | null {
  const tracks = tracksIn(room);
  const done: Placed[] = [];
  for (const piece of pieces) {
    const choices = tracks.flatMap((track) =>
      (['start', 'end'] as const).map((side) => ({
        track,
        ...attempt(piece, track.radius, room.pitch, side),
      })),
    );
    const choice = choices.find(
      ({ track, claim, placed }) =>
        !track.claims.some((other) => overlap(claim, other)) &&
        !done.some((other) => labelsMeet(placed, other)),
    );
    if (!choice) return null;
    choice.track.claims.push(choice.claim);
    done.push(choice.placed);
  }
  return done;
}
