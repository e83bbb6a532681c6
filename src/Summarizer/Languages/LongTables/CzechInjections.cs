namespace Summarizer.Languages.LongTables;

/// <summary>Phrases that address a model in Czech, written by hand.</summary>
internal static class CzechInjections
{
    public static InjectionPhrases Phrases { get; } =
        new("cs")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignoruj, ignorujte, ignorovat, zapomeň, zapomeňte, nedbej, nedbejte, přehlížej, přehlížejte, neřiď se, neřiďte se,
                    vynech, vynechte
                    """,
                [Cue.Earlier] = "předchozí*, předešl*, dosavadní*, dřívější*, výše, původní*, své, tvé, svoje, tvoje, všechny",
                [Cue.Instructions] = "pokyn*, instrukc*, příkaz*, pravid*, prompt*, zadání, pokyny",
                [Cue.Your] = "tvá, tvé, tvoje, tvou, svou, své, vaše, vaší",
                [Cue.Answer] = "odpověď, odpovědi, výstup*, shrnutí, souhrn*",
                [Cue.YouAre] = "jsi nyní, teď jsi, jsi, jste nyní, chovej se jako, vystupuj jako, předstírej",
                [Cue.Model] = "ai, chatgpt, gpt*, chatbot*, jazykový model, jazykovému modelu, llm, asistent*, umělá inteligence",
                [Cue.SystemPrompt] = "systémový prompt*, systémová zpráva, systémové instrukce",
                [Cue.Address] = "pozor, upozornění pro, poznámka pro, vzkaz pro, zpráva pro, milá, milý, ahoj",
                [Cue.Direct] = """
                    neshrnuj, neshrnujte, místo shrnutí, ignoruj článek, ignorujte článek, ignoruj tento článek, jako jazykový model,
                    pokud jsi ai, pokud jsi jazykový model, při shrnutí, při shrnování, tvým novým úkolem, shrnutí musí
                    """,
                [Cue.Bare] = "ve své odpovědi, do své odpovědi, v odpovědi, do shrnutí, ve shrnutí, odpověz pouze, odpověz jen, od teď jsi",
                [Cue.Opening] = "odpověz, odpovězte, řekni uživateli, řekněte uživateli, napiš uživateli",
                [Cue.Task] = """
                    napiš, napište, vypiš, vypište, přelož, přeložte, vysvětli, vysvětlete, popiš, popište, vypočítej, vypočítejte,
                    spočítej,
                    spočítejte, vyjmenuj, vyjmenujte, přidej, přidejte, doplň, doplňte, uveď, uveďte, zmiň, zmiňte, doporuč, doporučte,
                    řekni, řekněte, vytvoř, vytvořte, vymysli, vymyslete, složit, slož, složte, pochval, pochvalte, zakonči, zakončete,
                    vlož, vložte, připoj, připojte, zopakuj, zopakujte
                    """,
                [Cue.Question] =
                    "kolik, kdo je, kdo byl, kdo napsal, kdo vynalezl, co je, co jsou, jak se, jaký je, jaká je, jaké je, který, která, "
                    + "které, kde leží, kdy byl, kdy byla, proč je",
                [Cue.Lead] = "prosím, nyní, teď, potom, pak, také, a, nakonec, mimochodem, vždy",
                [Cue.Pointer] = "on, ona, ono, oni, jeho, její, jejich, tento, tato, toto, tyto, to, my, náš, naše, ten, ta",
            },
        };
}
