/**
 * Releases of servers with known holes, one a line: `registry|name|affected|first fixed|severity|kind|id`. The severity
 * is that of the CVSS score. Source: the CVE records and GitHub advisories named, whose ranges were checked against their
 * text, but for those of mcp-server-git, whose ranges are as public reports of them say; compiled 2026-11-21.
 */
export const ADVISORY_ROWS = `
go|github.com/0xJacky/Nginx-UI|<=1.99.0||critical|auth-bypass|CVE-2026-33032
go|github.com/Kuadrant/mcp-gateway|<0.7.0|0.7.0|critical|auth-bypass|GHSA-g53w-w6mj-hrpp
go|github.com/Tencent/WeKnora|<0.2.5|0.2.5|critical|command-injection|CVE-2026-22688
go|github.com/Tencent/WeKnora|<0.3.0|0.3.0|medium|other|CVE-2026-30856
go|github.com/Tencent/WeKnora|>=0.2.5 <0.2.10|0.2.10|critical|command-injection|CVE-2026-30861
go|github.com/apache/skywalking-mcp|<0.2.0|0.2.0|high|ssrf|CVE-2026-34476
go|github.com/coder/agentapi|<0.4.0|0.4.0|medium|dns-rebinding|CVE-2025-59956
go|github.com/docker/mcp-gateway|<0.28.0|0.28.0|high|dns-rebinding|CVE-2025-64443
go|github.com/docker/mcp-gateway|>=0.21.0 <0.42.2|0.42.2|high|command-injection|CVE-2026-55887
go|github.com/github/github-mcp-server|<1.1.0|1.1.0|high|dos|CVE-2026-47427
go|github.com/github/github-mcp-server|>=0.22.0 <1.1.2|1.1.2|medium|auth-bypass|CVE-2026-48529
go|github.com/googleapis/mcp-toolbox|<1.2.0|1.2.0|critical|dns-rebinding|CVE-2026-9739
go|github.com/googleapis/mcp-toolbox|<1.4.0|1.4.0|critical|auth-bypass|CVE-2026-11717
go|github.com/googleapis/mcp-toolbox|<1.4.0|1.4.0|critical|auth-bypass|CVE-2026-11718
go|github.com/googleapis/mcp-toolbox|<1.4.0|1.4.0|high|auth-bypass|CVE-2026-11719
go|github.com/modelcontextprotocol/go-sdk|<1.4.0|1.4.0|high|dns-rebinding|CVE-2026-34742
go|github.com/modelcontextprotocol/registry|<1.7.7|1.7.7|medium|ssrf|CVE-2026-44430
go|github.com/modelcontextprotocol/registry|<1.7.7|1.7.7|medium|xss|CVE-2026-44429
go|github.com/modelcontextprotocol/registry|<1.7.9|1.7.9|low|other|CVE-2026-45781
go|github.com/modelcontextprotocol/registry|>=1.1.0 <1.7.5|1.7.5|high|other|CVE-2026-44427
go|github.com/obot-platform/obot|<0.21.1|0.21.1|critical|auth-bypass|GHSA-vw82-7fv8-r6gp
go|github.com/sonirico/mcp-shell|<=0.3.1||medium|command-injection|CVE-2025-61489
image|ghcr.io/github/github-mcp-server|<1.1.0|1.1.0|high|dos|CVE-2026-47427
image|ghcr.io/github/github-mcp-server|>=0.22.0 <1.1.2|1.1.2|medium|auth-bypass|CVE-2026-48529
npm|9router|>=0.4.30 <0.4.37|0.4.37|critical|command-injection|CVE-2026-46339
npm|@agenticmail/claudecode|<0.2.39|0.2.39|high|auth-bypass|CVE-2026-57495
npm|@agenticmail/codex|<0.1.33|0.1.33|high|auth-bypass|CVE-2026-57495
npm|@agenticmail/core|<0.9.43|0.9.43|high|auth-bypass|CVE-2026-57495
npm|@agenticmail/openclaw|<0.5.71|0.5.71|high|auth-bypass|CVE-2026-57495
npm|@aiondadotcom/mcp-ssh|<1.1.0|1.1.0|medium|command-injection|CVE-2025-9654
npm|@apify/actors-mcp-server|<0.9.21|0.9.21|medium|auth-bypass|CVE-2026-46341
npm|@cyanheads/git-mcp-server|<2.1.5|2.1.5|high|command-injection|CVE-2025-53107
npm|@elgentos/magento2-dev-mcp|<=1.0.2||medium|command-injection|CVE-2026-5603
npm|@executeautomation/database-server|<=1.1.0||high|auth-bypass|CVE-2025-59333
npm|@frontmcp/adapters|<1.0.4|1.0.4|high|ssrf|CVE-2026-39885
npm|@frontmcp/sdk|<1.0.4|1.0.4|high|ssrf|CVE-2026-39885
npm|@github/copilot|<0.0.423|0.0.423|high|command-injection|CVE-2026-29783
npm|@gitlawb/openclaude|<0.5.1|0.5.1|medium|csrf|CVE-2026-42073
npm|@lobehub/chat|<1.129.4|1.129.4|high|rce|CVE-2025-59417
npm|@mcpjam/inspector|<1.4.3|1.4.3|critical|auth-bypass|CVE-2026-23744
npm|@modelcontextprotocol/inspector|<0.14.1|0.14.1|critical|auth-bypass|CVE-2025-49596
npm|@modelcontextprotocol/inspector|<0.16.6|0.16.6|high|rce|CVE-2025-58444
npm|@modelcontextprotocol/sdk|>=1.3.0 <1.25.2|1.25.2|high|dos|CVE-2026-0621
npm|@modelcontextprotocol/server-filesystem|<=0.6.2 or >=2025.1.14 <2025.7.1|2025.7.1|high|path-traversal|CVE-2025-53109
npm|@modelcontextprotocol/server-filesystem|<=0.6.2 or >=2025.1.14 <2025.7.1|2025.7.1|high|path-traversal|CVE-2025-53110
npm|@nor2/heim-mcp|<=0.1.3||medium|command-injection|CVE-2026-5602
npm|@playwright/mcp|<0.0.40|0.0.40|high|dns-rebinding|CVE-2025-9611
npm|@puchunjie/doc-tools-mcp|<=1.0.18||medium|path-traversal|CVE-2026-7738
npm|@sunwood-ai-labs/github-kanban-mcp-server|<=0.3.0||critical|command-injection|CVE-2025-53818
npm|@sunwood-ai-labs/github-kanban-mcp-server|=0.3.0||critical|command-injection|CVE-2026-0756
npm|@translated/lara-mcp|<0.0.12|0.0.12|high|command-injection|CVE-2025-53832
npm|@wong2/mcp-cli|<=1.13.0||medium|command-injection|CVE-2025-9262
npm|@yoda.digital/gitlab-mcp-server|<0.6.0|0.6.0|high|auth-bypass|CVE-2026-44895
npm|a11y-mcp|<1.0.5|1.0.5|medium|ssrf|CVE-2026-5323
npm|adb-mcp|<=0.1.0||critical|command-injection|CVE-2025-59834
npm|automagik-genie|=2.5.27||high|command-injection|CVE-2026-30635
npm|figma-developer-mcp|<0.6.3|0.6.3|high|command-injection|CVE-2025-53967
npm|flowise-components|<3.1.0|3.1.0|critical|command-injection|CVE-2026-40933
npm|flowise|<3.1.0|3.1.0|critical|command-injection|CVE-2026-40933
npm|flowise|<=3.0.5||critical|command-injection|CVE-2025-8943
npm|flowise|>=3.0.5 <3.0.6 or =3.0.5|3.0.6|critical|rce|CVE-2025-59528
npm|mcp-fetch-server|<=1.0.2||medium|ssrf|CVE-2025-65513
npm|mcp-framework|<0.2.22|0.2.22|high|dos|CVE-2026-39313
npm|mcp-from-openapi|<2.3.0|2.3.0|high|ssrf|CVE-2026-39885
npm|mcp-markdownify-server|<0.0.2|0.0.2|high|command-injection|CVE-2025-58358
npm|mcp-markdownify-server|<=0.0.1||high|ssrf|CVE-2025-5276
npm|mcp-markdownify-server|<=0.0.1||medium|path-traversal|CVE-2025-5273
npm|mcp-package-docs|<0.1.28|0.1.28|high|command-injection|CVE-2025-54073
npm|mcp-remote|>=0.0.5 <0.1.16|0.1.16|critical|command-injection|CVE-2025-6514
npm|mcp-server-kubernetes|<2.5.0|2.5.0|high|command-injection|CVE-2025-53355
npm|mcp-server-kubernetes|<2.9.8|2.9.8|medium|command-injection|CVE-2025-66404
npm|mcp-server-kubernetes|<3.6.0|3.6.0|high|auth-bypass|CVE-2026-46519
npm|mcp-server-kubernetes|<3.7.0|3.7.0|medium|command-injection|CVE-2026-47250
npm|mcp-server-kubernetes|<3.9.0|3.9.0|critical|command-injection|CVE-2026-61459
npm|mcp-server-semgrep|<1.0.1|1.0.1|medium|command-injection|CVE-2026-7446
npm|mcp-server-taskwarrior|<=1.0.1||medium|command-injection|CVE-2026-5833
npm|mcp-watch|<=0.1.2||critical|command-injection|CVE-2025-66401
npm|network-ai|<5.1.3|5.1.3|high|auth-bypass|CVE-2026-42856
npm|network-ai|<5.4.5|5.4.5|high|auth-bypass|CVE-2026-46701
npm|network-ai|<5.7.2|5.7.2|critical|auth-bypass|CVE-2026-48814
npm|node-code-sandbox-mcp|<1.3.0|1.3.0|high|command-injection|CVE-2025-53372
npm|open-websearch|<2.1.7|2.1.7|high|ssrf|CVE-2026-42260
npm|serverless|>=4.29.0 <4.29.3|4.29.3|high|command-injection|CVE-2025-69256
npm|sublinear-time-solver|<=1.5.0||medium|path-traversal|CVE-2026-7645
npm|xcode-mcp-server|<=1.0.3||medium|command-injection|CVE-2026-2178
npm|yii2-mcp-server|<=1.0.2||medium|command-injection|CVE-2026-7600
pypi|arcade-mcp-server|<1.9.1|1.9.1|medium|auth-bypass|CVE-2025-66454
pypi|auto-favicon|<=1.0.1||medium|ssrf|CVE-2026-7150
pypi|code-index-mcp|<2.14.1|2.14.1|medium|dos|CVE-2026-10692
pypi|dbt-mcp|<1.17.1|1.17.1|low|data-leak|CVE-2026-44969
pypi|dbt-mcp|<1.17.1|1.17.1|medium|command-injection|CVE-2026-44968
pypi|excel-mcp-server|<0.1.8|0.1.8|critical|path-traversal|CVE-2026-40576
pypi|fastmcp|<2.13.0|2.13.0|medium|command-injection|CVE-2025-62801
pypi|fastmcp|<3.2.0|3.2.0|critical|ssrf|CVE-2026-32871
pypi|fastmcp|<3.2.0|3.2.0|medium|command-injection|CVE-2025-64340
pypi|kaggle-mcp|<=0.1.0||medium|path-traversal|CVE-2026-7149
pypi|mcp-atlassian|<0.17.0|0.17.0|critical|path-traversal|CVE-2026-27825
pypi|mcp-atlassian|<0.17.0|0.17.0|high|ssrf|CVE-2026-27826
pypi|mcp-kubernetes-server|<=0.1.11||low|command-injection|CVE-2025-59376
pypi|mcp-kubernetes-server|<=0.1.11||low|command-injection|CVE-2025-59377
pypi|mcp-memory-service|<10.21.0|10.21.0|medium|data-leak|CVE-2026-29787
pypi|mcp-neo4j-cypher|>=0.2.2 <0.4.0|0.4.0|high|dns-rebinding|CVE-2025-10193
pypi|mcp-run-python|<=0.0.22||medium|rce|CVE-2026-25905
pypi|mcp-run-python|<=0.0.22||medium|ssrf|CVE-2026-25904
pypi|mcp-server-git|<2025.12.18|2025.12.18|high|command-injection|CVE-2025-68144
pypi|mcp-server-git|<2025.12.18|2025.12.18|high|path-traversal|CVE-2025-68145
pypi|mcp-server-git|<2025.9.25|2025.9.25|high|path-traversal|CVE-2025-68143
pypi|mcp-server-git|<2026.1.14|2026.1.14|medium|path-traversal|CVE-2026-27735
pypi|mcp-url-downloader|<=0.1.0||medium|ssrf|CVE-2026-7158
pypi|notes-mcp|<=0.1.4||medium|path-traversal|CVE-2026-7212
pypi|praisonai|<4.5.149|4.5.149|critical|command-injection|CVE-2026-41497
pypi|praisonai|<4.5.97|4.5.97|critical|auth-bypass|CVE-2026-34953
pypi|praisonai|<4.6.34|4.6.34|critical|path-traversal|CVE-2026-44336
pypi|praisonai|>=4.5.15 <4.5.69|4.5.69|critical|command-injection|CVE-2026-34935
pypi|serena-agent|<1.5.2|1.5.2|high|dns-rebinding|CVE-2026-49471
pypi|sqlite-mcp|<=0.1.0||medium|injection-query|CVE-2026-7206
pypi|stata-mcp|<1.17.3|1.17.3|critical|command-injection|CVE-2026-47708
pypi|wireshark-mcp|<=1.1.5||medium|path-traversal|CVE-2026-43901
`;

/** What a hole of a kind means for the person. */
export const HOLES: Readonly<Record<string, string>> = {
  'command-injection': 'lets others run commands here',
  rce: 'lets others run code here',
  'path-traversal': 'lets others reach files here',
  ssrf: 'lets others reach inner addresses',
  'auth-bypass': 'lets others in without a login',
  'dns-rebinding': 'lets web pages use its tools',
  'data-leak': 'gives data away',
  dos: 'can be made to fail',
  xss: 'lets others run code in its pages',
  csrf: 'lets web pages act as you',
  'injection-query': 'lets others change its queries',
};
