import { wordSet } from '../text/wordSet';

/**
 * Programs that print a credential of the person and do nothing else, or that sign the person in.
 * Source: manuals of 1Password, Bitwarden, pass, Vault, Doppler, Infisical, AWS, Google Cloud, Azure, GitHub, GitLab,
 * macOS.
 */
export const CREDENTIAL_PROGRAMS = wordSet(`
  op bw bws rbw pass gopass security secret-tool keyring vault doppler infisical chamber aws-vault saml2aws granted assume
  aws gcloud az gh glab teller keepassxc-cli lpass dcli
`);

/** What stands beside them, harmless in itself. */
export const PLAIN_PROGRAMS_BESIDE = wordSet(
  'git pwd echo printf date whoami hostname basename dirname tr cut head jq',
);

/**
 * Commands of extensions that only say where something is. Source: documentation of the extensions for Python, CMake,
 * Java, .NET.
 */
export const PLAIN_EDITOR_COMMANDS =
  /^(?:python\.(?:interpreterPath|envFile)|cmake\.[\w.-]{1,60}|java\.\w{1,40}|dart\.\w{1,40}|csharp\.\w{1,40}|dotnet\.\w{1,40})$/;
