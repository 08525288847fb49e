import { isStandIn, joined, part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { Assignment, Flag, Mount } from './launch';
import type { OptionTable } from './options';
import { readAssignment } from './shell/builder';

/** Options of `docker run` and `podman run` that take a value. */
export const RUN: OptionTable = {
  clusters: true,
  values: wordSet(`
    --add-host --annotation -a --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent
    --cgroupns --cidfile --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c
    --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps
    --device-read-iops --device-write-bps --device-write-iops --dns --dns-opt --dns-option --dns-search --domainname
    --entrypoint -e --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries
    --health-start-interval --health-start-period --health-timeout -h --hostname --io-maxbandwidth --io-maxiops --ip
    --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver --log-opt
    --mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --net-alias
    --network --network-alias --oom-score-adj --pid --pids-limit --platform -p --publish --pull --restart --runtime
    --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit -u --user --userns
    --uts -v --volume --volume-driver --volumes-from -w --workdir --env-merge --secret --pod --pod-id-file --arch --os
    --variant --authfile --cert-dir --creds --decryption-key --hooks-dir --init-path --passwd-entry --group-entry
    --preserve-fds --requires --retry --retry-delay --rootfs --sdnotify --seccomp-policy --shm-size-systemd --systemd
    --timeout --tz --umask --uidmap --gidmap --subuidname --subgidname --unsetenv
  `),
};

/** Options of the program itself, before its command. */
export const GLOBAL: OptionTable = {
  clusters: true,
  values: wordSet(`
    --config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey --url --connection --identity --root
    --runroot --storage-driver --storage-opt --tmpdir --cgroup-manager --conmon --runtime --module
  `),
};

/** `-e NAME=value`, or `-e NAME` for the caller's own value. */
export function containerVariables(flags: readonly Flag[]): readonly Assignment[] {
  return flags.flatMap(({ name, value }) => {
    if (!value || (name.value !== '-e' && name.value !== '--env')) return [];
    const word = joined([name, value]);
    const given = readAssignment(value, 'container');
    const equals = value.value.indexOf('=');
    if (given) return { ...given, word };
    if (equals < 0) return { name: value, word, scope: 'container' };
    return { name: part(value, 0, equals), value: part(value, equals + 1), word, scope: 'container' };
  });
}

/** Folders of this machine that a container gets; named volumes too. */
export function mounts(flags: readonly Flag[]): readonly Mount[] {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (name.value === '--mount') return longMount(joined([name, value]), value) ?? [];
    return name.value === '-v' || name.value === '--volume' ? shortMount(joined([name, value]), value) : [];
  });
}

/** `source:target:ro`; the source may begin with a Windows drive, or hold `${…:-…}`. */
function shortMount(word: Text, text: Text): Mount {
  const pieces = split(text, ':');
  const [source, target, mode] = withDrive(text, pieces);
  if (!source || !target) return { word, source: part(text, 0, 0), target: text, readOnly: false };
  const options = mode?.value.split(',') ?? [];
  if (options.includes('ro')) return { word, source, target, readOnly: true };
  if (isStandIn(text)) return { word, source: { value: source.value, range: text.range }, target, readOnly: false };
  const holding = mode
    ? { at: mode, text: [...options.filter(it => it !== '' && it !== 'rw'), 'ro'].join(',') }
    : { at: part(text, text.value.length), text: ':ro' };
  return { word, source, target, readOnly: false, holding };
}

function withDrive(text: Text, pieces: readonly Text[]): readonly Text[] {
  const [drive, path, ...rest] = pieces;
  if (!drive || !path || !/^[A-Za-z]$/.test(drive.value) || !/^[/\\]/.test(path.value)) return pieces;
  return [part(text, 0, drive.value.length + 1 + path.value.length), ...rest];
}

/** `type=bind,source=…,target=…,readonly`. */
function longMount(word: Text, text: Text): Mount | undefined {
  const fields = split(text, ',').map(it => split(it, '=', 2));
  const field = (...keys: string[]) => fields.find(([key]) => key && keys.includes(key.value.toLowerCase()));
  const [, source] = field('source', 'src') ?? [];
  const [, target] = field('target', 'dst', 'destination') ?? [];
  if (!source) return undefined;
  const [said, value] = field('readonly', 'ro') ?? [];
  const readOnly = said !== undefined && !['false', '0'].includes(value?.value ?? '');
  const holding = value ? { at: value, text: 'true' } : { at: part(text, text.value.length), text: ',readonly' };
  return { word, source, ...(target && { target }), readOnly, ...(!readOnly && { holding }) };
}

/** The parts between separators; those inside `${…}` and PowerShell's `$env:NAME` do not count. */
function split(text: Text, separator: string, most = Number.POSITIVE_INFINITY): Text[] {
  const parts: Text[] = [];
  let start = 0;
  let open = 0;
  for (let at = 0; at < text.value.length && parts.length + 1 < most; at++) {
    const unit = text.value[at];
    if (unit === '{' && text.value[at - 1] === '$') open += 1;
    else if (unit === '}' && open > 0) open -= 1;
    else if (unit === separator && open === 0 && !/\$env$/i.test(text.value.slice(start, at))) {
      parts.push(part(text, start, at));
      start = at + 1;
    }
  }
  return [...parts, part(text, start)];
}
