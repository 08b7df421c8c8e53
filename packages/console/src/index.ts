export { type Bar, type Flag, type Lane, type Lanes, lanesOf } from './model/lanes.ts';
