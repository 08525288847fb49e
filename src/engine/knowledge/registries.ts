/** Options that say where packages come from. */
export const REGISTRY_OPTIONS =
  /^(?:--(?:config\.)?(?:@[\w.-]{1,60}:)?registry|--index-url|--extra-index-url|--default-index|--index|-i|--find-links|-f|--source|--add-source|--prefer-index|--channel|--repos)$/;

/** Variables that do. Names compare in lower case. */
export const REGISTRY_VARIABLES =
  /^(?:npm_config_(?:@?[\w.-]{1,60}:)?registry|(?:uv|pip)_(?:extra_)?index_url|uv_(?:default_)?index|(?:uv|pip)_find_links|yarn_(?:npm_)?registry(?:_server)?|yarn_npm_registry_server|bun_config_registry|pnpm_registry|goproxy|cargo_registries_\w{1,40}_index|pipx_index_url|corepack_npm_registry|jsr_url|npm_config_disturl|npm_config_[\w-]{1,60}_(?:mirror|binary_host|host_mirror)|playwright_download_host|puppeteer_download_(?:base_url|host)|electron_mirror|uv_python_install_mirror|(?:nvm_)?nodejs_org_mirror|fnm_node_dist_mirror|n_node_mirror|poetry_repositories_\w{1,40}_url|nuget_source)$/;

/** The registries themselves, and mirrors run by known institutions. Source: each registry's documentation. */
export const KNOWN_REGISTRIES =
  /(?:^|\.)(?:npmjs\.(?:org|com)|nodejs\.org|playwright\.dev|electronjs\.org|yarnpkg\.com|npmmirror\.com|taobao\.org|jsr\.io|maven\.org|apache\.org|jitpack\.io|gradle\.org|maven\.google\.com|spring\.io|pypi\.org|pythonhosted\.org|pytorch\.org|nvidia\.com|golang\.org|goproxy\.(?:io|cn)|nuget\.org|crates\.io|mirrors\.aliyun\.com|mirrors\.cloud\.tencent\.com|mirrors\.huaweicloud\.com|(?:mirrors|pypi)\.tuna\.tsinghua\.edu\.cn|mirrors\.ustc\.edu\.cn|mirror\.sjtu\.edu\.cn|mirrors\.bfsu\.edu\.cn|pypi\.doubanio\.com|pypi\.douban\.com|anaconda\.(?:org|com)|prefix\.dev|conda\.modular\.com|download\.pytorch\.org)$/;

/** Services at which organisations keep registries of their own. */
export const PRIVATE_REGISTRIES =
  /(?:^|\.)(?:pkg\.github\.com|pkgs\.dev\.azure\.com|pkgs\.visualstudio\.com|jfrog\.io|pkg\.dev|codeartifact\.[a-z0-9-]{2,30}\.amazonaws\.com|gitlab\.com|cloudsmith\.(?:io|com)|fury\.io|myget\.org|packagecloud\.io|repo\.nexus\.[a-z]{2,10})$|^(?:nexus|artifactory|artifacts|proget)[.-]/;
