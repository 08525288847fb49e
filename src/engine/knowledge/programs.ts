import { wordSet } from '../text/wordSet';

/** Programs that fetch from the network. Names as in `Launch.runner`. Source: lolbas-project.github.io for those of Windows. */
export const DOWNLOADERS = wordSet(`
  curl wget wget2 curlie aria2c axel lwp-download lwp-request http https xh fetch ftp tftp lynx links
  iwr irm invoke-webrequest invoke-restmethod start-bitstransfer certutil bitsadmin certreq desktopimgdownldr
`);

/** Programs that connect to another machine, to send or to take. */
export const NETWORK_PROGRAMS = wordSet(
  'nc ncat netcat socat telnet ssh scp sftp rsync rclone ngrok cloudflared nslookup dig aws gsutil',
);

/** Windows programs that fetch code and run it in one go. Source: lolbas-project.github.io. */
export const FETCH_AND_RUN = wordSet('mshta regsvr32 rundll32 msiexec installutil regasm regsvcs wmic cmstp');

/** Windows programs that run scripts, also from an address. Source: lolbas-project.github.io. */
export const SCRIPT_HOSTS = wordSet('wscript cscript hh');

/** Windows programs that run code out of an address of their own kind. Source: lolbas-project.github.io. */
export const HTML_HOSTS = wordSet('mshta rundll32');

/** Programs with many uses, and the words with which they bring text or files from elsewhere. Source: their manuals. */
export const FAR_CONTENT: Readonly<Partial<Record<string, RegExp>>> = Object.assign(Object.create(null), {
  gh: /\b(?:gist view|api|release download|run download)\b/,
  openssl: /\bs_client\b/,
  aws: /\bs3 cp s3:|\bs3api get-object\b/,
  gsutil: /\b(?:cp|cat) gs:/,
  gcloud: /\bstorage (?:cp|cat) gs:/,
  dig: /\btxt\b/i,
  nslookup: /txt/i,
  host: /\btxt\b/i,
  scp: /[\w-]:/,
  rsync: /[\w-]:/,
  rclone: /\b(?:cat|copy|copyto)\b/,
});

/** Programs that connect to another computer. Source: ncat(1), socat(1). */
export const CONNECTORS = wordSet('nc ncat netcat nc.traditional nc.openbsd socat telnet');

/** Programs that run code they are given, by standard input or as a word. */
export const INTERPRETERS = wordSet(`
  sh bash zsh dash ash ksh mksh fish busybox python python2 python3 py node nodejs deno bun ruby perl php lua tclsh
  pwsh powershell cmd iex invoke-expression eval source . osascript wscript cscript awk xargs sudo tsx
  start-process saps invoke-item ii
`);

/** Programs that unpack a download, or make it ready to run. */
export const UNPACKERS = wordSet('tar unzip gunzip 7z bsdtar cpio expand-archive chmod');

/** Programs that turn encoded text back into code. */
export const DECODERS = wordSet('certutil base64 gbase64 openssl xxd uudecode basenc base32');

/** Filters that turn a text into another one by themselves: `rev`, `tr a-z n-za-m`. */
export const SCRAMBLERS = wordSet('rev tac tr rot13 caesar');

/** Programs that unpack to their output. */
export const INFLATERS = wordSet('gunzip zcat gzcat xzcat unxz bzcat bunzip2 zstdcat unzstd lz4cat gzip xz bzip2 zstd');

/** Commands that only set the stage for the one that follows: folder, environment, tools. */
export const STAGE_SETTERS = wordSet(`
  cd chdir pushd popd set setx setlocal endlocal export unset declare typeset local source . ulimit umask shopt setopt
  alias true false : test [ [[ echo printf sleep wait trap exit return exec title chcp cls pwd which where type command
  hash mkdir if for while case nvm fnm asdf mise rbenv pyenv direnv conda mamba micromamba module eval rem @echo
  set-location write-host write-output set-executionpolicy import-module $env set-variable activate activate.bat
  read ls dir wc chmod touch dirname basename readlink realpath uname date
`);

/** Commands that prepare the folder for the server: packages, builds, containers. */
export const PREPARERS = wordSet(`
  npm pnpm yarn bun npx corepack uv pip pip3 pipx poetry pdm hatch make cmake just task tsc go cargo dotnet mvn gradle
  docker podman git brew apt apt-get bundle composer mix
`);

/** Filters that only pass on what a server says. */
export const FILTERS = wordSet('tee cat grep egrep sed awk jq head tail tr cut logger ts more less sort uniq base64');

/** Programs that print the environment of a tool, for `eval` to take over. Source: each tool's documentation. */
export const SET_UP = wordSet(`
  fnm mise rtx nvm nodenv rbenv pyenv goenv jenv direnv brew conda mamba micromamba ssh-agent dircolors opam luarocks
  starship zoxide pixi devbox asdf proto volta sdk
`);
