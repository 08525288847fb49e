import { type WordSet, wordSet } from '../text/wordSet';

/**
 * Words that only stand in a value that somebody still has to fill in, in the languages configs are written in.
 * Lower case, without accents; own list, from reading templates.
 */
export const PLACEHOLDER_WORDS: WordSet = wordSet(
  `your yours my our replace replaceme replacewith insert enter put paste fill set add provide changeme changeit
  todo tbd fixme example sample dummy placeholder fake mock redacted hidden masked removed omitted censored here
  not anything nyckel dashboard console vault goes none null undefined empty unset missing notset optional required needed
  unused value something whatever
  foo bar baz foobar acme invalid revoked expired xxx xxxx yyy zzz yourkey yourtoken mytoken apikey apitoken token
  secret password credential credentials key personal access
  dein deine deinen ihr ihre ihren hier einfuegen einfugen eintragen ersetzen beispiel platzhalter schluessel schlussel
  geheim
  tu su tus aqui reemplaza reemplazar cambiar cambia inserta pon ejemplo clave contrasena
  votre ton ta vos ici remplacer remplacez inserer exemple cle jeton mettre mettez
  seu sua teu tua substitua coloque insira exemplo chave senha
  tuo il qui inserisci sostituisci esempio chiave
  jouw uw vervang voorbeeld sleutel vul
  twoj twoja tutaj wstaw zamien przyklad klucz
  senin sizin buraya anahtar anahtari ornek girin
  cua ban thay khoa anda ganti masukkan contoh kunci din ditt dit byt har sinun tahan vas zde vloz priklad
  vash tvoy klyuch sem`,
);

/** What both lists below hold. */
const ASKING = `your yours replace replaceme insert paste changeme changeit todo dummy placeholder fake mock redacted hidden
  masked removed omitted here apikey dein deine einfuegen ersetzen beispiel platzhalter aqui reemplaza ejemplo votre
  remplacer exemple substitua exemplo inserisci esempio jouw vervang voorbeeld twoj buraya ornek contoh masukkan foobar
  invalid revoked`;

/** Those of them that say so on their own, even inside a value that is spelled like a provider's key. */
export const TELLING_WORDS: WordSet = wordSet(`${ASKING} example sample token secret password`);

/** Words that say so in a password. People choose words for theirs, so `secret` and `sample` are none. */
export const FILL_IN_WORDS: WordSet = wordSet(`${ASKING} my change tu su sua seu ton ihr tuo uw vash put enter fill`);

/** Words that, alone in the place of a password, ask to be replaced: nobody tries them first. */
export const STAND_INS: WordSet = wordSet('example optional token required unused anything value');

/** “Password” in languages in which nobody chooses it as one, but whoever writes a template does. */
export const TRANSLATED_PASSWORDS: WordSet = wordSet(
  `motdepasse contrasena senha palavrapasse wachtwoord parola haslo heslo jelszo lozinka losenord adgangskode salasana
  parol sifre matkhau katasandi`,
);
