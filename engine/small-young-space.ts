// To be imported before anything else in a process that stays. V8 doubles the space of young objects whenever as
// much has outlived it as it is big, up to 67 MB in Node (half in Electron, whose pointers are shorter), and makes it
// small again in quiet moments: memory that goes up and down by itself with the same work. Here it stays at the 2 MB
// that it begins with; a minute of requests collects for 0.1 to 0.3 s instead of 0.02.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
