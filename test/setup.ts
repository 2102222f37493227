import fc from 'fast-check'

// Every run draws the same cases, so that nobody's commit fails by chance; FUZZ_SEED=$RANDOM npm test looks for new ones.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1920) })
