import { wordsIn } from '../text/wordSet';

/** Hidden folders in which tools honestly keep programs. Source: each tool's documentation. */
export const TOOL_FOLDERS: ReadonlySet<string> = new Set(
  wordsIn(`local cargo bun nvm mise asdf volta deno pyenv rbenv nodenv goenv jenv fnm proto sdkman rustup nix-profile dotnet
  npm-global npm-packages npm yarn pnpm bin venv virtualenv virtualenvs conda pixi rye uv poetry tools config mcp
  claude cursor vscode gemini codex kiro roo cline continue windsurf codeium amp opencode qwen github gitlab devcontainer
  lmstudio ollama docker krew linuxbrew homebrew build output next turbo nx scripts husky agents agent ai env composer`).map(
    it => `.${it}`,
  ),
);
