// Runs while electron-builder packs: removes Electron's own default app, which it leaves behind. A packaged program starts itself only.
import { rmSync } from 'node:fs';
import path from 'node:path';

export default function afterPack({ appOutDir, packager, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources');
  rmSync(path.join(resources, 'default_app.asar'), { force: true });
}
