/** What was started is ended in the opposite order, once, however the bench ends. */
const ends = [];
let ending = false;

/** @returns how to end it now */
export function atEnd(end) {
  let done;
  const once = () => {
    done ??= Promise.resolve(end());
    return done;
  };
  ends.unshift(once);
  return once;
}

/** Called before anything is started. */
export function refuseWhileEnding() {
  if (ending) throw new Error('the bench is ending');
}

export async function endAll() {
  ending = true;
  for (const end of [...ends]) await end().catch((error) => process.stderr.write(`  ! ${error.message}\n`));
}

/** Ctrl-C ends what was started, and nothing that fails because of it is told. */
export function endOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      endAll().then(() => process.exit(130));
    });
  }
}

/** Runs the bench; what was started is ended whether it succeeds or not. */
export async function andEnd(work) {
  try {
    return await work();
  } catch (error) {
    if (ending) await new Promise(() => {});
    throw error;
  } finally {
    await endAll();
  }
}
