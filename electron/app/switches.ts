import { app } from 'electron';
import { forbiddenSwitch } from './allowedSwitches.ts';
import { readBuildKind } from './build-kind.ts';

/** Exit code for a start with a switch that is not allowed (EX_CONFIG). */
const REFUSED = 78;

/** Debugging switches asked for again by Chromium's own reading, which may see more than Node's arguments. */
const NEVER = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'load-extension',
  'disable-web-security',
];

const buildKind = readBuildKind();

const refused =
  forbiddenSwitch(process.argv.slice(1), {
    kind: buildKind,
    isPackaged: app.isPackaged,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
  }) ?? (buildKind === 'release' ? NEVER.find((name) => app.commandLine.hasSwitch(name)) : undefined);
// Before anything else exists: no window, no debugging port, no data.
if (refused !== undefined && refused !== null) process.exit(REFUSED);

// Chromium's own business on the network. Session, CSP and this are three separate locks on the same door.
app.commandLine.appendSwitch('no-proxy-server');
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
app.commandLine.appendSwitch('disable-sync');
app.commandLine.appendSwitch('no-pings');
app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
// A crash must not leave a picture of the memory on the disk.
app.commandLine.appendSwitch('disable-breakpad');
