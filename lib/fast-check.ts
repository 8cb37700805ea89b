import fc from 'fast-check';

/**
 * fast-check with the same values in each run, so that a change fails by its own fault and never by another's luck.
 * `PROPERTY_SEED=$RANDOM npm run unit` looks at other values; a failure tells its seed.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 7) });

export default fc;
