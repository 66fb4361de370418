// The same cases in every run, so that what fails has to do with what was changed. FAST_CHECK_SEED=N tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
