namespace Summarizer.Languages.LongTables.ReplyOrders;

/// <summary>The Germanic and Slavic languages.</summary>
internal static class NorthernOrders
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [
        ReplyOrderWords.Of(
            "de",
            "du, dir, dich, dein, deine, deinen, deinem, deiner, deines, euch, euer, eure",
            """
            schreib, schreibe, schreiben, setz, setze, setzen, stell, stelle, stellen, füge, fügen, hinzufügen, einfügen, ergänze,
            ergänzen, erwähne, erwähnen, nenne, nennen, notiere, notieren, vermerke, vermerken, melde, melden, sag, sage, sagen, berichte,
            berichten, ankündigen, anzukündigen, hinzuweisen, eröffne, eröffnen, beginn, beginne, beginnen, beende, beenden, schließ,
            schließe, schließen, ende, verwende, verwenden, nimm, nehmen, nutze, nutzen, hänge, hängen, leite, anzufügen, zu erwähnen,
            zu schreiben, zu nennen, zu berichten, wiederhole, abschließen, sprich, sprechen, rede, reden, behandle, behandeln, betrachte,
            betrachten, präsentiere, darstellen, beschreibe, beschreiben, schildere, verkünde, verkünden, veröffentliche, verbreite, gib,
            geben, wünsche, wünschen, bring, bringe, bringt
            """,
            """
            text, texts, textes, beitrag, beitrags, notiz, zusammenfassung, überschrift, titel, schlagzeile, satz, sätze, sätzen, zeile,
            absatz, worten, wörter, antwort, nachricht, meldung, kurzfassung, einleitung, zu beginn, am anfang, an den anfang, am ende,
            ans ende, zum schluss, am schluss, an den schluss, zum abschluss, als erstes, als letztes, zuerst, ganz oben, eingangs,
            hauptmeldung, hauptnachricht, kurzversion, leser, lesern, folgendes, nach vorn, zum ausklang
            """,
            """
            bitte, kannst du, können sie, könntest du, könnten sie, würdest du, würden sie, nicht vergessen, vergiss nicht,
            vergessen sie nicht, denk daran, denke daran, denken sie daran, sei so gut, seien sie so, sei so, sei so lieb, wer auch immer,
            ab hier, von nun an, ab jetzt, ab sofort, fortan, du sollst, du wirst, du musst
            """,
            """
            hör auf, höre auf, hören sie auf, stopp, stoppe, stoppen sie, lass, lasse, lassen sie, brich, brechen sie, unterbrich,
            vergiss, vergessen sie, ignoriere, ignorieren sie, missachte, beende, beenden sie, verwirf, leg, lege, halt
            """,
            """
            deine aufgabe, ihre aufgabe, deinen auftrag, ihren auftrag, deine arbeit, ihre arbeit, alles bisherige, das bisherige,
            alles vorherige, alles obige, das obige, was dir gesagt, was man dir, was ihnen gesagt, alles davor, das zusammenfassen,
            mit dem zusammenfassen, bisherige aufgabe, deine befehle, alles, alles andere, alles stehen
            """,
            """
            ändere, ändern sie, ersetze, ersetzen sie, tausche, tauschen sie, korrigiere, korrigieren sie, mach, mache, machen sie,
            verändere, wandle, dreh, drehe, drehen sie, schreib um, verdrehe
            """,
            """
            zahl, zahlen, anzahl, summe, betrag, gewicht, größe, alter, preis, kosten, datum, jahr, namen, name, ergebnis, spielstand,
            prozentsatz, anteil, aus den, ausgang, sieger, ende
            """
        ),
        ReplyOrderWords.Of(
            "nl",
            "je, jij, jou, jouw, jullie, u, uw",
            """
            schrijf, schrijft, schrijven, zet, plaats, plaatsen, voeg, voegen, toevoegen, vermeld, vermelden, noem, noemen, noteer, meld,
            melden, zeg, zeggen, open, openen, begin, beginnen, eindig, eindigen, sluit, afsluiten, besluit, beëindig, gebruik, gebruiken,
            neem, herhaal, te vermelden, te melden, spreek, praat, behandel, beschouw, presenteer, beschrijf, kondig, publiceer,
            verspreid, wens
            """,
            """
            tekst, stuk, notitie, samenvatting, kop, titel, zin, zinnen, regel, alinea, woorden, antwoord, bericht, inleiding, bovenaan,
            onderaan, aan het begin, in het begin, aan het eind, aan het einde, tot slot, ter afsluiting, als eerste, als laatste,
            hoofdnieuws, korte versie, verkorte versie, je lezers, lezers, het volgende
            """,
            """
            alsjeblieft, alstublieft, graag, kun je, kunt u, kan je, zou je, zou u, wil je, wilt u, vergeet niet, denk eraan, zorg dat,
            zou je zo, wees zo, wie ook, wie dit, vanaf nu, voortaan, je moet, je zult
            """,
            "stop, hou op, houd op, laat, verlaat, vergeet, negeer, staak, onderbreek, schort, leg, sla geen acht op, let niet op",
            """
            je taak, uw taak, jouw taak, je werk, uw werk, je opdracht, uw opdracht, wat je is, wat u is, wat je werd, wat hierboven,
            het bovenstaande, al het voorgaande, het voorgaande, met samenvatten, alles, alles wat
            """,
            "verander, wijzig, vervang, pas, corrigeer, maak van, verhoog, verlaag, herschrijf, draai",
            """
            getal, aantal, cijfer, cijfers, totaal, bedrag, som, gewicht, leeftijd, prijs, kosten, datum, jaar, naam, namen, uitslag,
            percentage, afloop, winnaar, einde
            """
        ),
        ReplyOrderWords.Of(
            "sv",
            "du, dig, din, ditt, dina, ni, er, ert, era",
            """
            skriv, skriva, sätt, sätta, lägg, lägga, infoga, tillfoga, nämn, nämna, notera, ange, säg, säga, meddela, rapportera, öppna,
            börja, inled, inleda, avsluta, sluta, stäng, använd, använda, ta med, upprepa, rubricera, tala, prata, behandla, betrakta,
            presentera, beskriv, framställ, tillkännage, publicera, sprid, önska
            """,
            """
            text, texten, stycke, stycket, notis, sammanfattning, sammanfattningen, rubrik, rubriken, titel, mening, meningen, rad, raden,
            ord, orden, svar, svaret, meddelande, inledning, i början, i slutet, överst, längst ner, längst upp, till sist, allra först,
            som avslutning, huvudnyhet, huvudnyheten, kortversion, korta versionen, dina läsare, läsare, läsarna, följande
            """,
            """
            snälla, vänligen, var vänlig, kan du, kan ni, skulle du, skulle ni, vill du, glöm inte, kom ihåg att, se till att,
            vore du vänlig, var snäll, den som, från och med nu, hädanefter, du ska, du måste
            """,
            "stoppa, sluta, släpp, lämna, överge, glöm, ignorera, avbryt, bortse från, strunta i, bry dig inte om, lägg undan",
            """
            din uppgift, er uppgift, ditt uppdrag, ditt arbete, ert arbete, det du, vad du blivit, det ovanstående, ovanstående,
            allt ovan, det tidigare, allt tidigare, att sammanfatta, allt, allting
            """,
            "ändra, byt, ersätt, korrigera, justera, höj, sänk, skriv om, vrid",
            """
            siffran, siffrorna, antalet, summan, beloppet, vikten, åldern, priset, kostnaden, datumet, året, namnet, namnen, resultatet,
            andelen, utgången, vinnaren, slutet
            """
        ),
        ReplyOrderWords.Of(
            "cs",
            "ty, tebe, tobě, tě, ti, tvůj, tvoje, tvá, tvé, vy, vás, vám, váš, vaše",
            """
            napiš, napište, napsat, vlož, vložte, vložit, dej, dejte, dát, přidej, přidejte, přidat, připoj, připojte, uveď, uveďte,
            uvést, zmiň, zmiňte, zmínit, poznamenej, řekni, řekněte, oznam, oznamte, oznámit, otevři, začni, začněte, začít, zahaj,
            zahajte, ukonči, ukončete, ukončit, zakonči, zakončete, zakončit, uzavři, uzavřete, použij, použijte, zopakuj, zopakujte,
            doplň, doplňte, doplnit, mluv, mluvte, považuj, považujte, představ, představte, vylič, vyličte, popiš, popište, zveřejni,
            zveřejněte, vydej, vydejte, popřej, popřejte, pojmi
            """,
            """
            text, textu, článku, poznámku, shrnutí, souhrn, souhrnu, titulek, titulku, nadpis, nadpisu, větu, věta, větou, řádek,
            odstavec, odstavci, slovy, slova, odpověď, odpovědi, zprávy, na začátek, na začátku, na úvod, úvodem, na konec, na konci,
            na závěr, závěrem, nejprve, hlavní zprávu, hlavní zpráva, krátkou verzi, zkrácenou verzi, čtenáři, čtenářům, následující
            """,
            """
            prosím, prosíme, můžeš, můžete, mohl bys, mohli byste, mohla bys, mohl byste, nezapomeň, nezapomeňte, buď tak, buďte tak,
            byl bys tak, byli byste tak, kdokoli, kdo toto, od nynějška, odteď, nadále, musíš
            """,
            """
            přestaň, přestaňte, zastav, zastavte, nech, nechte, zanech, opusť, zapomeň, zapomeňte, ignoruj, ignorujte, přeruš, přerušte,
            nedbej, nedbejte, nevšímej si, nevšímejte si, odlož, odložte, neber v potaz
            """,
            """
            svůj úkol, svou práci, svého úkolu, své práce, tvůj úkol, co ti bylo, co vám bylo, co ti řekli, vše výše, to výše,
            vše předchozí, všechno předchozí, to předchozí, se shrnováním, shrnovat, všeho, všechno, vše
            """,
            "změň, změňte, nahraď, nahraďte, vyměň, uprav, upravte, oprav, opravte, přepiš, přepište, předělej, předělejte",
            """
            číslo, čísla, počet, součet, částku, hmotnost, věk, cenu, náklady, datum, rok, jméno, jména, výsledek, skóre, podíl, vítěze,
            konec, závěr
            """
        ),
        ReplyOrderWords.Of(
            "pl",
            "ty, ciebie, tobie, ci, cię, twój, twoja, twoje, twojej, wy, was, wam, wasz, wasze",
            """
            napisz, napiszcie, napisać, wstaw, wstawcie, wstawić, umieść, umieścić, dodaj, dodajcie, dodać, dołącz, dopisz, dopisać,
            wspomnij, wspomnieć, zaznacz, zaznaczyć, zanotuj, podaj, podać, powiedz, powiedzieć, ogłoś, poinformuj, otwórz, zacznij,
            zacząć, rozpocznij, rozpocząć, zakończ, zakończyć, skończ, zamknij, użyj, użyjcie, powtórz, zatytułuj, mów, mówcie, potraktuj,
            potraktujcie, uznaj, przedstaw, przedstawcie, opisz, opiszcie, opublikuj, wydaj, życz, życzcie
            """,
            """
            tekst, tekstu, tekście, notatkę, notatki, streszczenie, streszczenia, podsumowanie, tytuł, tytule, nagłówek, nagłówku, zdanie,
            zdaniem, zdania, zdaniu, wers, akapit, słowami, słowa, odpowiedź, odpowiedzi, wiadomość, na początku, na początek, na wstępie,
            na końcu, na koniec, na zakończenie, najpierw, główną wiadomość, główną informację, krótką wersję, wersji skróconej,
            czytelnicy, czytelników, następujące
            """,
            """
            proszę, prosimy, czy możesz, czy mógłbyś, czy mogłabyś, czy może pan, czy może pani, mógłbyś, nie zapomnij, nie zapomnijcie,
            pamiętaj, bądź tak, czy byłbyś, ktokolwiek, kto to, od teraz, odtąd, od tej chwili, musisz
            """,
            """
            przestań, przestańcie, zatrzymaj, zostaw, zostawcie, porzuć, porzućcie, zapomnij, zapomnijcie, ignoruj, zignoruj, zignorujcie,
            przerwij, odłóż, nie zważaj, nie zwracaj uwagi, pomiń, pomińcie
            """,
            """
            swoje zadanie, swojego zadania, swoją pracę, swojej pracy, twoje zadanie, to co ci, co ci powiedziano, co ci kazano,
            wszystko powyżej, powyższe, wszystko co, to co powyżej, streszczać, wcześniejsze polecenia, wszystko, to wszystko
            """,
            "zmień, zmieńcie, zamień, zamieńcie, zastąp, zastąpcie, popraw, podmień, przerób, przerobcie, przepisz",
            """
            liczbę, liczby, cyfrę, sumę, kwotę, wagę, wiek, cenę, koszt, datę, rok, nazwisko, imię, nazwę, wynik, odsetek, ilość,
            zwycięzcę, zakończenie
            """
        ),
        ReplyOrderWords.Of(
            "ru",
            "ты, тебя, тебе, тобой, твой, твоя, твое, твои, вы, вас, вам, вами, ваш, ваша, ваше, ваши",
            """
            напиши, напишите, написать, поставь, поставьте, поставить, помести, поместите, добавь, добавьте, добавить, вставь, вставьте,
            вставить, включи, включите, упомяни, упомяните, упомянуть, отметь, отметьте, отметить, укажи, укажите, указать, скажи,
            скажите, сказать, сообщи, сообщите, сообщить, объяви, объявите, открой, откройте, начни, начните, начать, закончи, закончите,
            закончить, заверши, завершите, завершить, закрой, используй, используйте, повтори, повторите, озаглавь, озаглавьте, допиши,
            допишите, припиши, говори, говорите, считай, считайте, представь, представьте, изобрази, изобразите, опиши, опишите,
            опубликуй, опубликуйте, распространи, выпусти, пожелай, пожелайте
            """,
            """
            текст, текста, тексте, заметку, заметки, статью, резюме, сводку, сводки, заголовок, заголовке, заголовком, предложение,
            предложением, предложении, фразу, фразой, строку, строкой, строке, абзац, абзаце, словами, слова, ответ, ответа, ответе,
            сообщение, в начале, в начало, в самом начале, в конце, в конец, в завершение, в заключение, первым делом, для начала,
            главную новость, главной новостью, краткую версию, краткой версии, твои читатели, читатели, читателям, следующее
            """,
            """
            пожалуйста, прошу, просьба, можешь, можете, мог бы, могли бы, не могли бы, не забудь, не забудьте, будь добр, будьте добры,
            будь так добр, кто бы ни, тот кто, отныне, с этого момента, впредь, ты должен, тебе следует
            """,
            """
            прекрати, прекратите, остановись, остановитесь, брось, бросьте, оставь, оставьте, отложи, отложите, забудь, забудьте,
            игнорируй, игнорируйте, прерви, прервите, не обращай внимания, не обращайте внимания, не учитывай, не учитывайте, перестань,
            отставь
            """,
            """
            свою задачу, твою задачу, вашу задачу, свою работу, твою работу, вашу работу, свое задание, то что тебе, что тебе,
            что вам сказ*, все выше, все предыдущее, все прежнее, сказанное выше, сказанное ранее, пересказывать, все, всё это
            """,
            """
            измени, измените, замени, замените, поменяй, поменяйте, исправь, исправьте, подставь, переправь, перепиши, перепишите,
            переделай, переделайте
            """,
            """
            число, цифру, цифры, количество, сумму, вес, возраст, цену, стоимость, дату, год, имя, имена, фамилию, счет, результат,
            процент, долю, исход, победителя, концовку
            """
        ),
        ReplyOrderWords.Of(
            "uk",
            "ти, тебе, тобі, тобою, твій, твоя, твоє, твої, ви, вас, вам, вами, ваш, ваша, ваше, ваші",
            """
            напиши, напишіть, написати, постав, поставте, поставити, помісти, помістіть, додай, додайте, додати, встав, вставте, вставити,
            включи, включіть, згадай, згадайте, згадати, зазнач, зазначте, зазначити, вкажи, вкажіть, вказати, скажи, скажіть, повідом,
            повідомте, повідомити, оголоси, оголосіть, відкрий, почни, почніть, почати, розпочни, розпочніть, закінчи, закінчіть,
            закінчити, заверши, завершіть, завершити, закрий, використай, використайте, повтори, повторіть, допиши, допишіть, говори,
            говоріть, вважай, вважайте, подай, подайте, зобрази, зобразіть, опиши, опишіть, опублікуй, опублікуйте, поширюй, побажай,
            побажайте
            """,
            """
            текст, тексту, тексті, нотатку, статтю, підсумок, підсумку, резюме, заголовок, заголовку, заголовком, речення, реченням,
            реченні, фразу, фразою, рядок, рядку, абзац, абзаці, словами, слова, відповідь, відповіді, повідомлення, на початку,
            на початок, спочатку, наприкінці, в кінці, у кінці, на завершення, насамкінець, головну новину, головною новиною,
            коротку версію, короткої версії, читачі, читачам, наступне
            """,
            """
            будь ласка, прошу, чи можеш, чи можете, чи міг би, чи могли б, не міг би, не могли б, не забудь, не забудьте,
            будь такий добрий, хто б не, той хто, відтепер, надалі, відсьогодні, ти маєш, ти мусиш
            """,
            """
            припини, припиніть, зупинись, зупиніться, кинь, киньте, залиш, залиште, відклади, відкладіть, забудь, забудьте, ігноруй,
            ігноруйте, перерви, не зважай, не зважайте, не звертай уваги, облиш, облиште
            """,
            """
            своє завдання, твоє завдання, ваше завдання, свою роботу, твою роботу, те що тобі, що тобі, що вам сказ*, усе вище, все вище,
            усе попереднє, все попереднє, сказане вище, сказане раніше, переказувати, усе, все
            """,
            "зміни, змініть, заміни, замініть, поміняй, поміняйте, виправ, виправте, підстав, перепиши, перепишіть, переробити, перероби",
            """
            число, цифру, цифри, кількість, суму, вагу, вік, ціну, вартість, дату, рік, ім'я, імена, прізвище, рахунок, результат,
            відсоток, переможця, кінцівку
            """
        ),
    ];
}
