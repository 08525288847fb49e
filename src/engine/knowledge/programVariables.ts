import { wordSet } from '../text/wordSet';

/** Variables (in lower case) whose value is a command that some program runs. Source: git(1), man(1), npm config. */
export const COMMAND_VARIABLES = wordSet(`
  git_ssh_command git_ssh git_external_diff git_pager git_askpass git_editor git_sequence_editor git_proxy_command
  ssh_askpass sudo_askpass browser pager manpager editor visual fceditor prompt_command less_open lessopen lessclose
  npm_config_script_shell npm_config_shell npm_config_git npm_config_editor npm_config_viewer perl5db perl5shell
  npm_config_browser cargo_build_rustc_wrapper rustc_wrapper rustc_workspace_wrapper uv_keyring_provider_command fzf_default_command
`);

/** Variables that name a file of code, which is loaded before anything else. */
export const FILE_VARIABLES = wordSet(`
  ld_preload ld_audit dyld_insert_libraries bash_env pythonstartup npm_config_init_module npm_config_onload_script
  dotnet_startup_hooks coreclr_profiler_path cor_profiler_path lua_init node_repl_external_module bun_config_preload yarn_yarn_path yarn_path
`);

/** Variables that name a file or folder of a person's own set-up; only one of the repository or anybody's is strange. */
export const SETUP_VARIABLES = wordSet(`
  zdotdir env git_exec_path git_template_dir git_config_global npm_config_userconfig npm_config_globalconfig
  npm_config_prefix gconv_path openssl_conf openssl_modules openssl_engines r_profile r_profile_user psmodulepath comspec
  git_config_system phprc php_ini_scan_dir yarn_rc_filename pythonuserbase shell node npm_node_execpath npm_execpath
  puppeteer_executable_path playwright_chromium_executable_path chrome_path chrome_bin npm_config_python
  uv_python pipx_default_python uv_config_file pip_config_file pythonexecutable esbuild_binary_path home xdg_config_home
  cloudsdk_python dotnet_additional_deps
`);

/** Those of them that a project honestly keeps a copy of, such as a browser for its tests. */
export const OWN_COPIES = wordSet(`
  puppeteer_executable_path playwright_chromium_executable_path chrome_path chrome_bin pythonuserbase phprc r_profile
  r_profile_user psmodulepath uv_python pipx_default_python npm_config_python home xdg_config_home
`);

/** Settings of Git whose value is a command or a file of settings. Source: git-config(1). */
const GIT_COMMANDS =
  /\b(?:core\.(?:sshcommand|pager|editor|askpass|fsmonitor|hookspath|gitproxy|alternaterefscommand)|alias\.|pager\.|diff\.external|sequence\.editor|gpg\.(?:\w{1,20}\.)?program|include\.path|protocol\.ext\.allow|filter\.[^.]{1,60}\.(?:clean|smudge|process)|(?:diff|merge)tool\.[^.]{1,60}\.cmd)/i;

/** Variables that hold options of an interpreter, with what in them loads code. */
export const OPTION_VARIABLES: Readonly<Record<string, RegExp>> = {
  node_options: /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader|--openssl-config)(?:[=\s]|$)/,
  npm_config_node_options: /(?:^|\s)(?:-r|--require|--import|--loader|--experimental-loader)(?:[=\s]|$)/,
  bun_options: /(?:^|\s)(?:-r|--preload|--require|--import)(?:[=\s]|$)/,
  perl5opt: /(?:^|\s)-?[mMId]/,
  rubyopt: /(?:^|\s)-?[rI]/,
  java_tool_options: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  _java_options: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  jdk_java_options: /(?:^|\s)@\S|-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  java_opts: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  maven_opts: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  gradle_opts: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  catalina_opts: /-(?:javaagent|agentpath|agentlib|Xbootclasspath)/,
  goflags: /-(?:toolexec|exec)\b/,
  makeflags: /--eval\b/,
  git_config_key: GIT_COMMANDS,
  // The protocol whose address is a command. Source: git-remote-ext(1).
  git_allow_protocol: /(?:^|:)ext(?::|$)/,
  git_config_parameters: GIT_COMMANDS,
  // A category with a dot is imported. Source: Python documentation, warnings.
  pythonwarnings: /:[a-z_]\w{0,80}\.\w/i,
  pythonbreakpoint: /\w\.\w/,
};

/** Variables that hold folders in which code is looked for. `path` counts wherever it leads into reach of others. */
export const FOLDER_VARIABLES = wordSet(`
  pythonpath pythonhome node_path perl5lib rubylib ld_library_path dyld_library_path dyld_framework_path
  dyld_fallback_library_path classpath luapath lua_path lua_cpath
`);

/** Programs that such variables honestly name. */
export const PLAIN_PROGRAMS = wordSet(`
  ssh plink tortoiseplink cat less more true false echo vi vim nvim nano emacs emacsclient code cursor open xdg-open
  none firefox chrome chromium google-chrome safari start wslview ssh-askpass ksshaskpass gnome-ssh-askpass bat delta
  bash sh zsh cmd pwsh powershell git sccache zed hx helix micro codium windsurf subl mate kate gedit
`);

/** Loaders and set-up modules that are part of ordinary development. */
export const KNOWN_LOADERS = wordSet(`
  tsx tsx/esm tsx/cjs ts-node ts-node/register ts-node/esm ts-node/register/transpile-only dotenv/config dotenv
  dotenv-flow/config @dotenvx/dotenvx/config tsconfig-paths/register source-map-support/register source-map-support
  esbuild-register @swc-node/register @swc-node/register/esm-register @swc/register @babel/register sucrase/register
  jiti/register jiti esm module-alias/register reflect-metadata amaro/strip amaro/transform @esbuild-kit/cjs-loader
  @esbuild-kit/esm-loader @oxc-node/core/register dd-trace/init dd-trace/register.js newrelic elastic-apm-node/start
  @opentelemetry/auto-instrumentations-node/register @opentelemetry/instrumentation/hook.mjs @sentry/node/preload
  @sentry/node/import bundler/setup bundler rubygems @tailscale/node undici/register why-is-node-running/include.cjs
`);
