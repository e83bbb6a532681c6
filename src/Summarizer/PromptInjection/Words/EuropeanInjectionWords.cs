namespace Summarizer.PromptInjection.Words;

/// <summary>Phrases that address a model in German and Russian.</summary>
internal static class EuropeanInjectionWords
{
    public static InjectionWords German { get; } =
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
                    wünsche, zitiere, rezitiere, verabschiede, vervollständige, vollende
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

    public static InjectionWords Russian { get; } =
        new("ru")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    игнорируй, игнорируйте, проигнорируй, проигнорируйте, игнорировать, забудь, забудьте, отбрось, отбросьте, не обращай
                    внимания, не обращайте внимания, пренебреги, не следуй, не следуйте, отмени
                    """,
                [Cue.Earlier] = """
                    предыдущ*, предшествующ*, прежни*, прошлые, выше, вышеуказанн*, вышеизложенн*, твои, ваши, свои, исходные, системные,
                    первоначальн*, ранее
                    """,
                [Cue.Instructions] = "инструкц*, указани*, директив*, команды, правила, промпт*, промт*, все что выше",
                [Cue.Your] = "твой, твоего, твоему, твоем, твои, твоих, ваш, вашего, вашему, вашем, ваших",
                [Cue.Answer] = "ответ, ответа, ответу, ответе, ответах, вывод, вывода, резюме, сообщение, сообщении",
                [Cue.YourAnswer] = """
                    свой ответ, своего ответа, своему ответу, своем ответе, своих ответах, свое резюме, своем резюме, свое сообщение, своем
                    сообщении, в ответе, к ответу, в ответ, в резюме, в пересказе, в кратком изложении
                    """,
                [Cue.YouAre] = """
                    ты теперь, вы теперь, ты больше не, отныне ты, ты это, веди себя как, действуй как, притворись, представь что ты
                    """,
                [Cue.Model] = """
                    ии, chatgpt, gpt*, чатгпт, чат бот, чатбот, языковая модель, нейросеть, искусственный интеллект, ассистент,
                    ии ассистент, ии помощник
                    """,
                [Cue.SystemPrompt] = """
                    системный промпт, системный промт, системного промпта, системную подсказку, системное сообщение, системные инструкции
                    """,
                [Cue.Address] = "внимание, примечание для, сообщение для, дорогой, дорогая, привет, заметка для",
                [Cue.Direct] = """
                    не пересказывай, не резюмируй, не обобщай, не суммируй, не составляй резюме, не делай краткое, вместо резюме,
                    вместо пересказа, вместо краткого, вместо того чтобы пересказывать, вместо того чтобы резюмировать, твоя новая задача,
                    твои новые инструкции, как языковая модель, игнорируй все выше, игнорируй все что, забудь все что, забудьте все что,
                    игнорируй статью, игнорируй эту статью, игнорируй все инструкции, игнорируйте все инструкции, если ты ии,
                    если ты языковая, если вы ии, если вы языковая, примечание для ии
                    """,
                [Cue.Bare] = """
                    ты языковая модель, ты ии, ты нейросеть, ты ассистент, ты чат бот, ты чатбот, вы языковая модель, в твоем ответе,
                    в вашем ответе, к твоему ответу, к вашему ответу, твой ответ должен, ваш ответ должен, отвечай только, отвечайте только,
                    ответь только, ответьте только, отвечай исключительно, выведи только, напиши только, с этого момента ты, отныне ты,
                    ты теперь, скажи пользователям, сообщи пользователям
                    """,
                [Cue.Opening] = """
                    отвечай на, отвечай в, отвечай как, ответь на, ответь словом, ответь одним, ответьте на, скажи пользователю, начни свой,
                    закончи свой, заверши свой
                    """,
                [Cue.Task] = """
                    включи, включите, вставь, вставьте, выведи, выведите, выполни, вычисли, дай, дайте, добавь, добавьте, докажи, забудь,
                    закодируй, замени, замените, игнорируй, игнорируйте, измени, измените, используй, используйте, исправь, назови,
                    назовите, напиши, напишите, найди, найдите, объясни, объясните, опиши, опишите, ответь, ответьте, отвечай, отвечайте,
                    перевед*, переведи, переведите, перемешай, перепиши, перепишите, перечисли, перечислите, покажи, покажите, посоветуй,
                    порекомендуй, порекомендуйте, предложи, предложите, предоставь, придумай, придумайте, приведи, приведите, проанализируй,
                    проанализируйте, разработай, расскажи, расскажите, рассчитай, реши, решите, создай, создайте, сделай, сгенерируй,
                    составь, составьте, сочини, сочините, сравни, сравните, убери, удали, удалите, упомяни, упомяните, скажи, скажите,
                    сообщи, сообщите, похвали, укажи, укажите, преврати
                    """,
                [Cue.Question] = """
                    что такое, что значит, кто написал, кто изобрел, кто такой, кто такая, кто был, какая, какой, какие, какое, каковы, как
                    работает, как работают, как сказать, как решить, как сделать, как мне, как перевести, почему, где находится, когда был*,
                    сколько, можешь ли, можешь, можете ли, не могли бы, мог бы ты
                    """,
                [Cue.Lead] = "пожалуйста, теперь, затем, потом, и, а, также, еще, наконец, всегда, кроме того",
                [Cue.Pointer] = """
                    он, она, они, оно, его, ее, их, ему, ей, им, это, этот, эта, эти, этого, этой, мы, нас, наш, наша, наши, нам
                    """,
            },
        };
}
