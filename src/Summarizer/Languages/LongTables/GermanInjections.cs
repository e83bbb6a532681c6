namespace Summarizer.Languages.LongTables;

/// <summary>Phrases that address a model in German, written by hand.</summary>
internal static class GermanInjections
{
    public static InjectionPhrases Phrases { get; } =
        new("de")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignoriere, ignoriert, ignorieren, vergiss, vergesst, vergessen, missachte, missachten, überschreibe, lass außer
                    acht, lasse außer acht, lassen sie außer acht, beachte nicht, beachten sie nicht, befolge nicht, umgehe, verwirf,
                    verwerfe, lass fallen, lege beiseite, leg beiseite, pfeif auf, setze dich hinweg
                    """,
                [Cue.Earlier] = """
                    vorherig*, bisherig*, vorangegangen*, vorhergehend*, vorangehend*, obig*, oben, früher*, deine, deinen, deiner,
                    ursprünglich*, zuvor, vorige*
                    """,
                [Cue.Instructions] = """
                    anweisung*, instruktion*, anleitungen, vorgaben, regeln, befehle, prompt, prompts, systemanweisung*, richtlinien
                    """,
                [Cue.Your] = "deine, deiner, deinen, dein, deinem, eure",
                [Cue.Answer] = "antwort, antworten, ausgabe, ausgaben, zusammenfassung, nachricht",
                [Cue.YourAnswer] = """
                    ihrer antwort, ihre antwort, ihrer zusammenfassung, ihre zusammenfassung, ihrer ausgabe, ihre ausgabe, ihrer nachricht,
                    der antwort, in der zusammenfassung, der zusammenfassung hinzu
                    """,
                [Cue.YouAre] = """
                    du bist, sie sind jetzt ein, sie sind nun ein, sie sind ein, sie sind eine, verhalte dich wie, verhalten sie sich wie,
                    agiere als, tu so als, handle als
                    """,
                [Cue.Model] = "ki, chatgpt, gpt*, chatbot, sprachmodell*, llm, assistent, ki assistent, künstliche intelligenz",
                [Cue.SystemPrompt] = "systemprompt*, system prompt, systemnachricht, systemanweisung*",
                [Cue.Address] = "hinweis für, hinweis an, achtung, liebe, lieber, nachricht an, hallo, hey",
                [Cue.Direct] = """
                    nicht zusammenfassen, fasse nicht zusammen, fasse diesen artikel nicht, fasse den artikel nicht, statt zusammenzufassen,
                    anstatt zusammenzufassen, statt einer zusammenfassung, anstelle einer zusammenfassung, deine anweisungen lauten,
                    deine neue aufgabe, als sprachmodell, als ki sprachmodell, ignoriere alles, vergiss alles, ignoriere den artikel,
                    ignoriere diesen artikel, ignoriere alle anweisungen, ignorieren sie alle anweisungen, wenn du eine ki,
                    falls du eine ki, wenn du ein sprachmodell, falls du ein sprachmodell, hinweis an die ki, deine zusammenfassung muss,
                    die zusammenfassung muss, die zusammenfassung soll
                    """,
                [Cue.Bare] = """
                    in deiner antwort, in deinen antworten, zu deiner antwort, deiner antwort hinzu, in deiner zusammenfassung,
                    zu deiner zusammenfassung, in deiner ausgabe, in deiner nachricht, deine antwort muss, deine antwort soll, antworte nur,
                    antworten sie nur, antworte ausschließlich, antworten sie ausschließlich, gib nur, geben sie nur, ab jetzt bist du,
                    von nun an bist du, ab sofort bist du, sag den nutzern, sage den nutzern
                    """,
                [Cue.Opening] = """
                    antworte mit, antworte auf, antworte in, antworte als, antworte wie, antworten sie mit, antworten sie auf, antworten sie
                    in, schreibe deine, beende deine, beginne deine, sag dem nutzer, sage dem benutzer, sage dem nutzer
                    """,
                [Cue.Task] = """
                    analysiere, analysieren sie, antworte, antworten sie, baue, benutze, berechne, berechnen sie, beschreibe,
                    beschreiben sie, empfiehl, entferne, entfernen sie, entwickle, entwickeln sie, entwirf, entwerfen sie, ergänze,
                    ergänzen sie, erfinde, erkläre, erklären sie, erläutere, erläutern sie, ersetze, ersetzen sie, erstelle, erstellen
                    sie, erwähne, erwähnen sie, erzähl, erzähle, fasse, fassen sie, formuliere, formulieren sie, füge, fügen sie,
                    generiere, generieren sie, gib, geben sie, gruppiere, ignoriere, ignorieren sie, integriere, integrieren sie,
                    kodiere, kombiniere, liste, listen sie, löse, mische, nenne, nennen sie, schlage, schlagen sie, schreib, schreibe,
                    schreiben sie, sortiere, übersetz, übersetze, übersetzen sie, vergiss, vergleiche, vergleichen sie, verfasse,
                    verfassen sie, verwende, verwenden sie, wandle, wandeln sie, zähle, zeige, zeigen sie, ändere, ändern sie, sag,
                    sage, sagen sie, bezeichne, nimm, mach, mache, berichte dass, melde dass, behaupte dass, preise die, preise das,
                    preise den, rate zu*, hänge an, beantworte, beende, bewirb, bewerbe, ermutige, erinnere, gratuliere, informiere,
                    lobe, schließe, schließ, singe, überzeuge, unterbreite, verbreite, verkünde, versichere, wiederhole, warne, wirb,
                    wünsche, zitiere, rezitiere, stell dar, stelle dar, stell den, stell das, stell die, schildere, verabschiede,
                    vervollständige, vollende
                    """,
                [Cue.Question] = """
                    was ist, was sind, wer hat, wer war, wer ist, wie funktioniert, wie funktionieren, wie kann, wie löse, wie sagt,
                    wie heißt, wie heißen, wie viele, warum ist, warum sind, wo liegt, wann wurde, wann war, welche, welcher, welches,
                    kannst du, können sie, könntest du, könnten sie
                    """,
                [Cue.Lead] = "bitte, nun, jetzt, dann, danach, und, außerdem, auch, zuletzt, schließlich, immer",
                [Cue.Pointer] = """
                    er, sie, es, ihn, ihm, ihr, ihre, ihren, ihrer, sein, seine, seinen, seiner, dies*, das, wir, uns, unser*, man
                    """,
            },
        };
}
