import { typed } from './program.ts';
import type { Shell } from './specs/shells.ts';

/** What each shell runs when somebody asks what can come next. No word that comes back is ever run. */
export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Zet in ~/.bashrc: source <(${typed('aanvulling bash')})
_tenderklok() {
  mapfile -t COMPREPLY < <("\${COMP_WORDS[0]}" __vul-aan "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
}
complete -o default -F _tenderklok tenderklok
`,
  zsh: `#compdef tenderklok
# Zet in ~/.zshrc: source <(${typed('aanvulling zsh')})
_tenderklok() {
  local -a found
  local word brief
  while IFS=$'\\t' read -r word brief; do
    found+=("\${word//:/\\\\:}:$brief")
  done < <("\${words[1]}" __vul-aan "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe tenderklok found; else _files; fi
}
compdef _tenderklok tenderklok
`,
  fish: `# Bewaar als ~/.config/fish/completions/tenderklok.fish
function __tenderklok
  set -l typed (commandline -opc) (commandline -ct)
  $typed[1] __vul-aan $typed[2..-1] 2>/dev/null
end
complete -c tenderklok -a '(__tenderklok)'
`,
};
