import type { NamedValue, PackageReport, ServerReport } from './finding/fileReport';
import type { Mask } from './finding/redact';
import { type Launch, mainPackage } from './launch/launch';
import { exactVersion } from './launch/pin';
import { readAddress } from './model/address';
import type { Approval } from './model/approval';
import { registryName } from './model/known/catalogue';
import type { Entry } from './model/server';
import { fingerprint } from './review/fingerprint';
import type { CheckedServer } from './rules/rule';

/** What a report says of a server: plain data, every secret masked. `clients`: those that would load it. */
export function describeServer(server: CheckedServer, clients: readonly string[], mask: Mask): ServerReport {
  const { command, url, cwd, folder, launch } = server;
  const named = (entries: readonly Entry[]): NamedValue[] =>
    entries.map(it => ({ name: mask(it.name.value), value: mask(it.value?.value ?? '') }));
  const definition = {
    transport: server.transport,
    ...(command && { command: mask(command.value) }),
    args: server.args.map(it => mask(it.value)),
    ...(url && { url: mask(url.value) }),
    ...(cwd && { cwd: mask(cwd.value) }),
    env: named(server.env),
    headers: named(server.headers),
  };
  const main = packageReport(launch);
  const what = target(server, main);
  return {
    ...definition,
    name: mask(server.name.value),
    at: server.member.range,
    nameAt: server.name.range,
    disabled: server.disabled?.value ?? false,
    clients,
    ...(folder && { folder: mask(folder.value) }),
    ...(main && { package: masked(main, mask) }),
    ...(launch.image && { image: mask(launch.image.spec.value) }),
    summary: mask(summary(server)),
    target: mask(what),
    hosts: hostsOf(server).map(mask),
    unasked: unaskedTools(server.approvals).map(mask),
    fingerprint: fingerprint(definition),
  };
}

/** The tools that run without a question, by name; `*` for all of them. */
export const unaskedTools = (approvals: readonly Approval[]): string[] =>
  approvals
    .filter(it => it.of !== 'servers' && !it.unread)
    .flatMap(it => (it.names === 'all' ? ['*'] : it.names.map(name => name.value)));

/** What the entry reaches: its address, or those that its launch carries. */
function hostsOf({ transport, url, launch }: CheckedServer): string[] {
  const addresses = transport === 'stdio' ? launch.remoteUrls : url ? [url] : [];
  return [...new Set(addresses.map(it => readAddress(it)?.host ?? '').filter(it => it !== ''))];
}

/** What runs, whatever its version and arguments. */
function target({ transport, url, launch, command }: CheckedServer, main: ServerReport['package']): string {
  if (transport !== 'stdio') return url?.value.split(/[?#]/)[0] ?? '';
  const to = launch.bridge ? ` ${launch.bridge.to.value.split(/[?#]/)[0]}` : '';
  if (main) return `${main.ecosystem}:${registryName(main.ecosystem, main.name)}${to}`;
  const { image, script, module, inline, program, task } = launch;
  if (image) return `image:${image.name.value.replace(/^(?:index\.|registry-1\.)?docker\.io\/(?:library\/)?/, '')}`;
  if (task) return `${task.file}:${task.name?.value ?? ''}`;
  return script?.value ?? module?.value ?? inline?.code.value ?? program?.value ?? command?.value ?? '';
}

const masked = (main: PackageReport, mask: Mask): PackageReport => ({
  ...main,
  name: mask(main.name),
  ...(main.version !== undefined && { version: mask(main.version) }),
});

function packageReport(launch: Launch): ServerReport['package'] {
  const main = mainPackage(launch);
  if (!main) return undefined;
  const name = main.name?.value ?? main.spec.value;
  const release = exactVersion(main);
  return {
    ecosystem: main.ecosystem,
    name,
    ...(main.version && { version: main.version.value }),
    ...(release !== undefined && { release }),
  };
}

/** One line: launcher and what it launches, or the address without what follows the host. */
function summary({ launch, url, command, transport }: CheckedServer): string {
  if (transport !== 'stdio') return url ? originOf(url.value) : 'nothing to start';
  const started =
    mainPackage(launch)?.spec ?? launch.image?.spec ?? launch.script ?? launch.module ?? launch.task?.name;
  const program = launch.runner ?? launch.program?.value ?? command?.value ?? '';
  if (!started || started.value === launch.program?.value) return launch.program?.value ?? program;
  return `${program} ${started.value}`;
}

function originOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  const origin = path < 0 ? url : url.slice(0, path);
  return origin.slice(0, origin.indexOf('?') < 0 ? undefined : origin.indexOf('?'));
}
