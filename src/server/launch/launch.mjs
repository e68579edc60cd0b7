import { root } from './root.mjs';
import { explain } from './say.mjs';

/** Runs one of the commands of package.json: in the checkout, with a failure told in one sentence and exit code 1. */
export async function launch(command) {
  process.chdir(root);
  const end = () => process.exit(130);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    await command(() => {
      // From here on the process that was started minds its signals itself.
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
    });
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}
