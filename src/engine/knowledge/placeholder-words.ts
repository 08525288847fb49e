/**
 * Words that only stand in a value that somebody still has to fill in, in the languages configs are written in.
 * Lower case, without accents; own list, from reading templates.
 */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set(
  [
    'your yours my our replace replaceme replacewith insert enter put paste fill set add provide changeme changeit',
    'todo tbd fixme example sample dummy placeholder fake mock redacted hidden masked removed omitted censored here',
    'not anything nyckel dashboard console vault goes none null undefined empty unset missing notset optional required needed unused value something whatever',
    'foo bar baz foobar acme invalid revoked expired xxx xxxx yyy zzz yourkey yourtoken mytoken apikey apitoken token',
    'secret password credential credentials key personal access',
    'dein deine deinen ihr ihre ihren hier einfuegen einfugen eintragen ersetzen beispiel platzhalter schluessel schlussel geheim',
    'tu su tus aqui reemplaza reemplazar cambiar cambia inserta pon ejemplo clave contrasena',
    'votre ton ta vos ici remplacer remplacez inserer exemple cle jeton mettre mettez',
    'seu sua teu tua substitua coloque insira exemplo chave senha',
    'tuo il qui inserisci sostituisci esempio chiave',
    'jouw uw vervang voorbeeld sleutel vul',
    'twoj twoja tutaj wstaw zamien przyklad klucz',
    'senin sizin buraya anahtar anahtari ornek girin',
    'cua ban thay khoa anda ganti masukkan contoh kunci din ditt dit byt har sinun tahan vas zde vloz priklad',
    'vash tvoy klyuch sem',
  ].flatMap(it => it.split(' ')),
);

/** Those of them that say so on their own, even inside a value that is spelled like a provider's key. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    'your yours replace replaceme insert paste changeme changeit todo example sample dummy placeholder fake mock redacted ' +
    'hidden masked removed omitted here token secret password apikey dein deine einfuegen ersetzen beispiel platzhalter ' +
    'aqui reemplaza ejemplo votre remplacer exemple substitua exemplo inserisci esempio jouw vervang voorbeeld twoj ' +
    'buraya ornek contoh masukkan foobar invalid revoked'
  ).split(' '),
);
