/**
 * Words that residents of a cooperative pick first, folded (lower case, no Polish marks). A
 * password that is one of them with digits, punctuation or repetition around is refused.
 */
export const POLISH_BLOCKLIST: ReadonlySet<string> = new Set(
  `
  haslo haslohaslo mojehaslo nowehaslo tajnehaslo hasloadmin dobrehaslo trudnehaslo bezhasla niemamhasla
  zapomnialem zapomnialam niepamietam niewiem logowanie zaloguj zalogujsie witaj witamy dziendobry
  spoldzielnia spoldzielniamieszkaniowa mieszkanie mieszkaniowa mojemieszkanie mojedane mojerozliczenia
  rozliczenia ebok ebokhaslo czynsz oplaty faktura faktury zarzad administracja osiedle blok klatka lokal
  wodomierz licznik mieszkaniec dysponent lokator wlasciciel najemca
  polska polskapolska polonia bialoczerwoni warszawa krakow lodz wroclaw poznan gdansk szczecin bydgoszcz
  lublin katowice bialystok gdynia czestochowa radom torun kielce rzeszow gliwice zabrze olsztyn
  kochamcie kochamciebie kochanie kochana kochany misiaczek misiek slonko sloneczko skarbie ksiezniczka
  aniolek dupa dupadupa kurwa kurwamac cholera matka ojciec mama tata babcia dziadek rodzina dzieci
  samsung komputer internet telefon telewizor samochod qwerty qwertyuiop zxcvbnm asdfghjkl
  legia legiawarszawa wislakrakow lechpoznan widzew gornik ruchchorzow lewandowski
  mateusz michal marcin piotr pawel tomasz krzysztof andrzej agnieszka katarzyna malgorzata monika
  aleksandra magdalena natalia karolina justyna barbara zofia stanislaw wojciech
  styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
  poniedzialek wtorek sroda czwartek piatek sobota niedziela wiosna lato jesien zima
  jezus jezuschrystus maryja matkaboska bogjestmiloscia jezuufamtobie papiez janpawel
  administrator admin password passwd login user test testowe testowehaslo start startowe haslostartowe
  `
    .trim()
    .split(/\s+/),
);
