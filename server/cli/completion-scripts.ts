import type { Expected, Offered, OfferedOption, Place } from './command-tree.js';

/** Quotes a text so that bash and zsh take it literally. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const patterns = (texts: readonly string[]): string => texts.map(quoted).join(' | ');

/** Returns a branch of a shell `case`, or an empty text if there is nothing to match. */
const branch = (texts: readonly string[], then: string): string =>
  texts.length === 0 ? '' : `    ${patterns(texts)}) ${then} ;;\n`;

const deeper = (places: readonly Place[]): string =>
  branch(
    places.flatMap(({ path }) => (path === '' ? [] : [path])),
    'place="$place $word"',
  );

type Taking = OfferedOption & { readonly expected: Expected };

/**
 * Returns the branches of a shell `case` on the option before the cursor. An option is matched together with the
 * path of its command. Options with the same action share a branch.
 */
function behindOptions(places: readonly Place[], offer: (expected: Expected) => string): string {
  const actions = places.flatMap(({ path, options }) =>
    options
      .filter((option): option is Taking => option.expected !== undefined)
      .map(({ name, expected }) => ({ option: `${path} ${name}`, action: offer(expected) })),
  );
  const distinct = [...new Set(actions.map(({ action }) => action))];
  return distinct
    .map((action) =>
      branch(
        actions.filter((each) => each.action === action).map(({ option }) => option),
        action,
      ),
    )
    .join('');
}

const names = (offered: readonly Offered[]): string => offered.map(({ name }) => name).join(' ');

/** Returns the script for bash 3.2 and newer. It does not need the bash-completion package. */
export const bashScript = (places: readonly Place[]): string => `# bash completion of yardstick
# Once: source <(yardstick completion bash)
_yardstick() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} place= word i offered= options= files=
  COMPREPLY=()
  # bash splits at =, so --option=value is three words.
  if [[ $cur == '=' ]]; then cur=
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case "$place $word" in
${deeper(places)}    esac
  done
  case "$place $prev" in
${behindOptions(places, (expected) => bashOffer(expected))}  esac
  case "$place" in
${places.map((place) => branch([place.path], bashPlace(place))).join('')}  esac
  [[ $cur == -* || -z $offered$files ]] && offered=$options
  [[ -n $offered ]] && __yardstick_offer "$offered"
}
# Without this, bash offers files whenever there is nothing else to offer.
__yardstick_offer() {
  compopt +o default 2> /dev/null
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
complete -o default -F _yardstick yardstick
`;

function bashOffer(expected: Expected): string {
  switch (expected.kind) {
    case 'choices':
      return `__yardstick_offer ${quoted(expected.values.join(' '))}; return`;
    case 'file':
      return 'return';
    case 'words':
      return `__yardstick_offer ''; return`;
  }
}

function bashPlace({ subcommands, options, argument }: Place): string {
  const values = argument?.kind === 'choices' ? argument.values.join(' ') : names(subcommands);
  const files = argument?.kind === 'file' ? ' files=1' : '';
  return `offered=${quoted(values)} options=${quoted(names(options))}${files}`;
}

/** Returns the script for zsh, to be sourced or saved as `_yardstick` in a folder of `fpath`. */
export const zshScript = (places: readonly Place[]): string => `#compdef yardstick
# zsh completion of yardstick
# Once: source <(yardstick completion zsh)
_yardstick() {
  local place= word i files=
  local -a offered options
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    case "$place $word" in
${deeper(places)}    esac
  done
  case "$place \${words[CURRENT-1]}" in
${behindOptions(places, (expected) => zshOffer(expected))}  esac
  case "$place" in
${places.map((place) => branch([place.path], zshPlace(place))).join('')}  esac
  if [[ -n $files && $PREFIX != -* ]]; then _files; return; fi
  if [[ $PREFIX == -* || \${#offered} -eq 0 ]]; then _describe -o option options
  else _describe command offered; fi
}
if [[ \${funcstack[1]} == _yardstick ]]; then _yardstick "$@"; else compdef _yardstick yardstick; fi
`;

function zshOffer(expected: Expected): string {
  switch (expected.kind) {
    case 'choices':
      return `compadd -- ${expected.values.map(quoted).join(' ')}; return`;
    case 'file':
      return '_files; return';
    case 'words':
      return `_message ${quoted('a value')}; return`;
  }
}

const described = (offered: readonly Offered[]): string =>
  `(${offered.map(({ name, description }) => quoted(`${name}:${description}`)).join(' ')})`;

function zshPlace({ subcommands, options, argument }: Place): string {
  const values =
    argument?.kind === 'choices' ? `(${argument.values.map(quoted).join(' ')})` : described(subcommands);
  return `offered=${values} options=${described(options)}${argument?.kind === 'file' ? ' files=1' : ''}`;
}
