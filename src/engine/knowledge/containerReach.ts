/** Rights that let a container act on the machine around it. Source: capabilities(7); Docker's run reference. */
export const HOST_CAPABILITIES: ReadonlySet<string> = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_PTRACE',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_BOOT',
  'SYS_TIME',
  'DAC_READ_SEARCH',
  'NET_ADMIN',
  'BPF',
  'PERFMON',
  'SYSLOG',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
]);

/** Name spaces that a container can share with the machine around it. */
export const HOST_NAMESPACES: ReadonlySet<string> = new Set(['--pid', '--ipc', '--uts', '--userns', '--cgroupns']);

/** Images made to manage containers, so that the socket is their purpose. Source: hub.docker.com; the projects' own pages. */
export const CONTAINER_MANAGERS: ReadonlySet<string> = new Set([
  'mcp/docker',
  'docker/mcp-gateway',
  'docker/mcp-cli',
  'mcp-server-docker',
  'docker-mcp',
  'ckreiling/mcp-server-docker',
  'ghcr.io/ckreiling/mcp-server-docker',
  'quantgeekdev/docker-mcp',
  'portainer/portainer-mcp',
  'mcp/testcontainers',
]);

/** Sockets through which whoever reaches them commands the machine. A read-only mount does not lessen that. */
export const CONTROL_SOCKETS =
  /(?:^|\/)(?:docker|podman|containerd|crio|cri-dockerd|buildkitd|dockershim|libpod|systemd\/private|dbus\/system_bus_socket)(?:\.sock)?$|docker_engine$/i;

/**
 * Devices that programs use every day, and how much that opens: what only computes, such as graphics and accelerators;
 * then sound, cameras, serial lines.
 */
export const ORDINARY_DEVICES: readonly (readonly [RegExp, 'low' | 'medium'])[] = [
  [/^\/dev\/(?:dri|nvidia[\w-]*|kfd|dxg|apex_\d+|accel)(?:[:/]|$)/, 'low'],
  [/^\/dev\/(?:snd|video\d*|tty(?:USB|ACM)\d*|net\/tun)(?:[:/]|$)/, 'medium'],
];
