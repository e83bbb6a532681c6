namespace Summarizer.Languages.LongTables;

/// <summary>
/// First names of the Czech calendar and their everyday forms; offices, ranks, professions, relatives and
/// nationalities. Written by hand.
/// </summary>
internal static class CzechNames
{
    public const string Men = """
        adam adolf albert albín alexandr alexej aleš alfred alois ambrož andrej antonín arnošt artur augustin bartoloměj
        bedřich benedikt benjamin blahoslav blažej bohdan bohumil bohumír bohuslav boleslav bořek bořivoj břetislav ctibor
        ctirad cyril dalibor dalimil daniel david denis dominik drahomír drahoslav dušan eduard egon emanuel emil erik ernest
        evžen ferdinand filip florian františek fridolín gabriel gustav hanuš havel herbert heřman honza horymír hubert hugo
        hynek ignác igor ilja ivan ivo jakub jan jarmil jaromír jaroslav jeroným jindřich jirka jiří jiřík joachim jonáš josef
        jozef julius justin jáchym ján kamil karel kazimír kašpar klement kristián kryštof květoslav ladislav leopold leoš
        libor lubomír lubor luboš ludvík luděk lukáš lumír marcel marek marian martin matouš matyáš matěj max maxim maxmilián
        metoděj michael michal mikoláš mikuláš milan miloslav milouš miloš mirek miroslav mojmír nikolas norbert oldřich
        oliver ondřej oskar ota otakar otmar oto otto patrik pavel peter petr pravoslav prokop přemek přemysl radan radek
        radim radislav radko radmil radomil radomír radoslav radovan ralf rastislav rené richard robert roland roman rostislav
        rudolf samuel sebastian servác silvestr slavoj slavomír soběslav stanislav svatopluk svatoslav tadeáš teodor tibor
        tichomír tobiáš tom tomislav tomáš valdemar valentin valerián vasil vavřinec viktor vilibald vilém vincenc vladan
        vladimír vladislav vlastimil vlastislav vojtěch vratislav václav vít vítek vítězslav věnceslav zbyněk zbyšek zdeněk
        zdislav zikmund zoltán čeněk čestmír řehoř šimon štefan štěpán
        """;

    public const string Women = """
        adriana adéla agnes agáta albína alena aleta alexandra alice alžběta amálie ana anastázie andrea anděla aneta anežka
        anna antonie apolena aranka barbora bedřiška berta beáta bianka blanka blažena bohdana bohumila bohuslava božena
        brigita bronislava běla cecílie dagmar dana daniela daria darina debora denisa diana dita dobromila dominika dorota
        doubravka drahomíra drahoslava edita ela elena eleonora eliška elvíra ema emílie erika ester eva evelína evženie
        felicie filoména františka gabriela gita gizela hana hanka hedvika helena henrieta hermína hortenzie ida ilona ilsa
        ingrid inka irena iris irma iva ivana iveta ivona izabela jana jarmila jaromíra jaroslava jasmína jindra jindřiška
        jitka jiřina johana jolana josefa judita juliana julie justina kamila karin karla karolína kateřina klaudia klaudie
        klára kornélie kristina kristýna květa květoslava květuše lada laura lea lenka leona leontýna libuše lidmila liliana
        linda lucie ludmila lukrécie lýdie magda magdaléna mahulena marcela margita mariana marie marina markéta marta martina
        matylda melánie michaela michala milada milana milena miloslava milostava miluše miriam miroslava monika mína naděžda
        natalie natálie naďa nela nikol nikola nina nora oldřiška olga olivie otýlie pamela patricie pavla pavlína petra
        petronela radana radka radmila radomíra regina renata romana rozálie rut růžena sabina sabrina sandra silvie simona
        sofie soňa stanislava stela stella svatava svatopluka svatoslava světla světlana sára tamara tatiana taťána tea
        teodora tereza terezie uršula valentýna valérie vanda vanesa vanessa vendula vendulka veronika viktorie vilma viola
        vladimíra vladislava vlasta vlastimila věra xenie yvona zdena zdenka zdeňka zdislava zita zlata zlatuše zora zuzana
        štefanie štěpánka šárka žaneta žofie
        """;

    public const string Roles = """
        absolvent, absolventka, advokát, advokátka, afghánec, afghánka, aktivista, aktivistka, albánec, albánka, alžířan,
        američan, američanka, analytik, analytička, angličan, angličanka, arab, arabka, arachnolog, archeolog, archeoložka,
        architekt, architektka, archivář, archivářka, arcibiskup, argentinec, argentinka, armén, asistent, astronaut, astronautka,
        astronom, astronomka, atlet, atletka, auditor, auditorka, australan, australanka, autor, autorka, babička, badatel,
        badatelka, bankéř, bankéřka, barman, bavor, bc, belgičan, belgičanka, biatlonista, biatlonistka, biolog, bioložka, biskup,
        bloger, blogerka, bosňan, bosňanka, botanik, botanička, brankář, brankářka, bratr, bratranec, brazilec, brazilka, brit,
        britka, brňan, brňanka, bubeník, bulhar, bulharka, básník, básnířka, bělorus, běloruska, běžec, běžkyně, cestující,
        chatař, chemik, chemička, chilan, chilanka, chirurg, chirurgyně, choreograf, choreografka, chorvat, chorvatka, chovatel,
        chovatelka, cyklista, cyklistka, císař, císařovna, dcera, detektiv, developer, dirigent, dirigentka, dispečer, divadelník,
        dobrovolnice, dobrovolník, doc, docent, docentka, dodavatel, doktor, doktorka, dr, dramatik, dramaturg, dramaturgyně, dán,
        dánka, děda, dědeček, děkan, děkanka, dělnice, dělník, důchodce, důchodkyně, egypťan, egypťanka, ekolog, ekoložka, ekonom,
        ekonomka, entomolog, entomoložka, epidemiolog, epidemioložka, estonec, estonka, eurokomisař, eurokomisařka, europoslanec,
        europoslankyně, evropan, evropanka, exekutor, exministr, expert, expertka, exposlanec, expremiér, exprezident, farmář,
        farmářka, farář, farářka, filipínec, filipínka, fin, finka, fotbalista, fotbalistka, fotograf, fotografka, francouz,
        francouzka, fyzik, fyzička, galerista, generál, generální manažer, generální ředitel, generální ředitelka, genetik,
        genetička, geolog, geoložka, gruzín, gruzínka, guvernér, guvernérka, gólman, hajný, hasič, hejtman, hejtmanka, herec,
        herečka, historik, historička, hlasatel, hokejista, holanďan, holanďanka, hospodský, houslista, houslistka, hráč, hráčka,
        hudebnice, hudebník, hydrolog, hygienik, hygienička, ilustrátor, ilustrátorka, imám, ind, indka, indonésan, indonésanka,
        influencer, influencerka, ing, inspektor, inspektorka, investor, inženýr, inženýrka, ir, irka, iráčan, islanďan,
        islanďanka, ital, italka, izraelec, izraelka, japonec, japonka, jednatel, jednatelka, jezdec, jihoafričan, jihokorejec,
        judr, kamarád, kamarádka, kameraman, kanaďan, kanaďanka, kancléř, kancléřka, kandidát, kandidátka, kanonýr, kapitán,
        kapitánka, kaplan, kardinál, kardiolog, kastelán, kastelánka, kazach, klavírista, klavíristka, klimatolog, klimatoložka,
        knihovnice, knihovník, kněz, kolega, kolegyně, kolumbijec, kolumbijka, komentátor, komentátorka, komisař, komisařka,
        kontrolor, konzul, konzultant, konzultantka, koordinátor, koordinátorka, korejec, korejka, kosmonaut, kosmonautka,
        kosovan, kouč, kriminalista, kritik, kronikář, kronikářka, král, královna, kubánec, kubánka, kuchař, kuchařka, kurátor,
        kurátorka, kypřan, kypřanka, kytarista, lesník, libretista, litevec, litevka, lotyš, lotyška, loutkář, lucemburčan, lyžař,
        lyžařka, lékař, lékařka, lékárnice, lékárník, lídr, lídryně, majitel, majitelka, major, makedonec, makedonka, makléř,
        malíř, malířka, maminka, manažer, manažerka, manžel, manželka, maročan, maročanka, matematik, matematička, matka, maďar,
        maďarka, meteorolog, meteoroložka, mexičan, mexičanka, mgr, ministr, ministryně, mistr, mluvčí, modelka, moderátor,
        moderátorka, moldavan, moldavanka, mongol, mongolka, moravan, moravanka, mudr, muzikant, mykolog, mykoložka, myslivec,
        máma, místopředseda, místopředseda vlády, místopředsedkyně, místostarosta, místostarostka, nadporučík, nakladatel,
        nigerijec, nigerijka, nizozemec, nizozemka, nor, norka, notář, notářka, novinář, novinářka, novozélanďan, novozélanďanka,
        námořník, náměstek, náměstkyně, nástupce, nástupkyně, návštěvnice, návštěvník, náčelník, němec, němka, obchodník, obhájce,
        obhájkyně, obránce, obviněný, obyvatel, obyvatelka, obžalovaná, obžalovaný, odbornice, odborník, odborář, odborářka,
        odsouzený, ombudsman, ombudsmanka, opat, operátor, opoziční lídr, organizátor, organizátorka, ornitolog, ostravan,
        ostravanka, otec, palestinec, palestinka, pamětnice, pamětník, pan, paní, papež, partner, partnerka, pekař, pekařka,
        penzista, peruánec, peruánka, phdr, pilot, pilotka, plavec, plavkyně, plukovník, plzeňan, plzeňanka, podnikatel,
        podnikatelka, podplukovník, policejní prezident, policista, policistka, politolog, politoložka, polka, polák, poradce,
        poradkyně, portugalec, portugalka, poručík, poslanec, poslankyně, pozůstalý, pořadatel, pořadatelka, poškozená, poškozený,
        praporčík, pražan, pražanka, premiér, premiérka, prezident, prezidentka, primátor, primátorka, primář, primářka, princ,
        princezna, prodavač, prodavačka, prodejce, producent, producentka, proděkan, prof, profesor, profesorka, projektant,
        prorektor, provozní, provozovatel, právnička, právník, psychiatr, psychiatrička, psycholog, psycholožka, publicista,
        publicistka, pákistánec, pákistánka, předchůdce, předchůdkyně, předkladatel, předkladatelka, předseda, předseda senátu,
        předseda vlády, předsedkyně, předák, překladatel, překladatelka, přítel, přítelkyně, rabín, radní, rakušan, rakušanka,
        recenzent, redaktor, redaktorka, rektor, rektorka, reportér, reportérka, reprezentant, reprezentantka, režisér, režisérka,
        rndr, rom, romka, rotmistr, rozhodčí, rumun, rumunka, rus, ruska, rybář, sběratel, scenárista, scenáristka, sedlák,
        senegalec, senior, seniorka, senátor, senátorka, servírka, sestra, sestřenice, skladatel, skladatelka, skladník, skot,
        skotka, slezan, slečna, slovenka, slovinec, slovinka, slovák, sochař, sochařka, sociolog, socioložka, soudce, soudkyně,
        soused, sousedka, specialista, specialistka, spisovatel, spisovatelka, spolumajitel, spolupracovnice, spolupracovník,
        spoluzakladatel, správce, správkyně, srb, srbka, starosta, starostka, stavbyvedoucí, stavitel, strojvedoucí, strážník,
        strýc, student, studentka, státní tajemník, státní zástupce, státní zástupkyně, střelec, svědek, svědkyně, syn, syřan,
        syřanka, tajemnice, tajemník, tanečnice, tanečník, tatínek, tchajwanec, teatrolog, technik, tenista, tenistka, tesař,
        teta, thajec, thajka, tisková mluvčí, tiskový mluvčí, trenér, trenérka, truhlář, tunisan, tuniska, turek, turista,
        turistka, turkyně, táta, ukrajinec, ukrajinka, umělec, umělkyně, urbanista, uruguayec, uzbek, uzbečka, učitel, učitelka,
        vdova, vdovec, vedoucí, velitel, velvyslanec, velvyslankyně, velšan, venezuelan, veterinář, veterinářka, veterán,
        viceguvernér, vicepremiér, vicepremiérka, viceprezident, viceprezidentka, vietnamec, vietnamka, vinař, vinařka,
        violoncellista, virolog, vnuk, vnučka, vojín, vrchní sestra, vrchní státní zástupce, vychovatel, vychovatelka, vydavatel,
        vyšetřovatel, vyšetřovatelka, výkonný ředitel, výrobce, výzkumnice, výzkumník, včelař, vědec, vědkyně, youtuber,
        zahradnice, zahradník, zakladatel, zakladatelka, zastupitel, zastupitelka, zdravotnice, zdravotní sestra, zdravotník,
        zedník, zemědělec, znalec, zoolog, zooložka, zpěvačka, zpěvák, záchranář, zákaznice, zákazník, záložník, závodnice,
        závodník, ázerbájdžánec, íránec, íránka, útočník, účetní, úřednice, úředník, čech, čechoslovák, češka, člen, členka,
        číňan, číňanka, číšník, ředitel, ředitelka, řek, řekyně, řemeslník, řezník, řidič, řidička, školník, školák, španěl,
        španělka, švéd, švédka, švýcar, švýcarka, šéf, šéfka, šéfredaktor, šéfredaktorka, žalobce, žalobkyně, žačka, žid, židovka,
        živnostník, žák, žákyně
        """;

    // Nouns that often begin a sentence of news.
    public const string Nouns = """
        akce akcie alkohol armáda autobus auto auta automobil banky bouře budova byt byty cena ceny cesta cíl cílem čas část
        chata chyba člověk dálnice daň daně debata demonstrace děti dílo dítě divák diváci dluh dluhy dodávky dohoda doklad doklady
        doprava dotace drahota druh dřevo důchod důchody důvod důvodem dům domy dvojice elektřina energie ekonomika epidemie expozice
        film festival finále fotbal fotbalisté gól hasiči hlasování hlasy hoch hokej hokejisté hora hory hosté hranice hra hry hráči
        hrozba inflace informace investice jaro jednání jídlo jméno kamion kampaň kapela kariéra karty kauza klient klienti knihy kniha
        koalice kolaps kolo koncert konec konflikt kontrola koruna kostel krize kritici kritika krok kult kurz kvalita lék léky les
        lesy letadlo letiště léto lidé lidi linka lístky loď lyžaři majetek malé mapa maso materiál média měření měsíc mince místo
        mládež mléko mladí model most motiv motor mrazy muž muži mzda mzdy nabídka náklady nález námitky nápad národ nařízení návrh
        návštěva nebezpečí nehoda noc norma novela novinka novináři noviny obchod obchody oběť oběti období oblast obrana obraz obyvatelé
        obžaloba odhad odhady okres opatření operace opozice opravy organizace otázka otázky palivo památka paní papír park peníze
        plán plány pláž plyn počasí počet podíl podmínky podnět podpora pohyb pokuta pokuty poločas pomoc poptávka poslanci postup
        potraviny povinnost povodně povolení pozice požár práce pracovníci pravda pravidla právníci pravidlo premiéra prezidentské
        problém problémy proces prodej produkce program projekt provoz prostor protest průmysl průzkum případ případy příčina příjmy
        přítomnost ptáci publikum radnice radní region rekonstrukce rekord reakce reforma rezerva rodiče rodina rodiny rok roky
        rozhodnutí rozpočet rozdíl růst řada řeka ředitelé řidiči řízení sazba sazby sbírka série setkání seznam sezona síla
        silnice situace skladby skupina sleva slovo služby smlouva smrt sníh sněžení soupeř soupeři sousedé soutěž spor spory spotřeba
        společnosti sport sraz stát státy stav stavba stavby stížnost stovky strach strany strom stromy stroj studenti studie styl
        sucho sukně summit surovina svět svědci škoda škody školy šance tábor tanec teplota teploty teplo tempo téma terén test
        testy tisk titul továrna trasa tragédie trať trenéři trest trh trhy turisté tým týmy tunel účast účet údaje událost události
        úmysl úniky úroky úřady utkání útok útoky území uprchlíci uživatelé válka válečný vedení vědci věc věci věk vichřice vítěz
        vítězství vítr viník vlak vlaky vlna vláda voda vojáci vojsko volby voliči vozidlo vůz vozy vrak vražda vrchol výbuch výdaje
        výhra výlet výnos výroba výrobci výrobek výsledek výsledky výstava výška vývoj význam výzkum výzva vztahy zahrada zájem
        zájemci zájezd zákazníci zákon zákony základ zákaz zápas zápasy záběry záchranáři záležitost zaměstnanci zařízení zásah
        zástupci závod
        závody zboží zdraví země zemětřesení zima zisk zločin změna změny zpráva zprávy zranění zvíře zvířata žák žáci žádost žaloba
        ženy žena život žurnalisté
        """;
}
