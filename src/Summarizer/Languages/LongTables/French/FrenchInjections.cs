namespace Summarizer.Languages.LongTables.French;

/// <summary>Phrases that address a model in French, written by hand.</summary>
internal static class FrenchInjections
{
    public static InjectionPhrases Phrases { get; } =
        new("fr")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    ignore, ignorez, ignorer, oublie, oubliez, oublier, néglige, négligez, ne tiens pas compte, ne tenez pas compte, ne
                    tenez aucun compte, fais abstraction, faites abstraction, contourne, contournez, outrepasse, outrepassez, ne suis
                    plus, ne suivez plus, ne suis pas, ne suivez pas, laisse tomber, laissez tomber, laisse de côté, mets de côté
                    """,
                [Cue.Earlier] = "précédent*, antérieur*, ci dessus, tes, vos, plus haut, initiales, d'origine, système, reçues",
                [Cue.Instructions] = """
                    instruction*, consigne, consignes, directive*, règles, prompt, prompts, commandes, tout ce qui précède
                    """,
                [Cue.Your] = "ta, ton, votre, tes, vos",
                [Cue.Answer] = "réponse, réponses, sortie, résumé, message",
                [Cue.YouAre] = "tu es, vous êtes, agis comme, agissez comme, agis en tant, fais comme si tu, comporte toi comme",
                [Cue.Model] = """
                    ia, chatgpt, gpt*, chatbot, modèle de langage, modèle de langue, llm, assistant, intelligence artificielle
                    """,
                [Cue.SystemPrompt] = "prompt système, invite système, message système, instructions système",
                [Cue.YourAnswer] = "dans le résumé, du résumé, au résumé",
                [Cue.Address] = "note pour, attention, cher, chère, à l'attention de, message pour, bonjour, hé",
                [Cue.Direct] = """
                    ne résume pas, ne résumez pas, au lieu de résumer, plutôt que de résumer, au lieu d'un résumé, tes instructions
                    sont, en tant que modèle de langage, en tant qu'ia, en tant qu'assistant ia, ignore tout ce qui précède, ignorez
                    tout ce qui précède, oublie tout ce qui précède, oubliez tout ce qui précède, ignore l'article, ignorez l'article,
                    ignore cet article, ignore toutes les instructions, ignorez toutes les instructions, si tu es une ia, si vous êtes
                    une ia, si tu es un modèle, si vous êtes un modèle, note à l'ia, ton résumé doit, votre résumé doit, le résumé
                    doit, le résumé devra
                    """,
                [Cue.Bare] = """
                    dans ta réponse, dans votre réponse, dans tes réponses, dans vos réponses, à ta réponse, à votre réponse, de ta
                    réponse, de votre réponse, dans ton résumé, dans votre résumé, à ton résumé, à votre résumé, ta réponse doit,
                    votre réponse doit, réponds uniquement, répondez uniquement, réponds seulement, répondez seulement, ne réponds
                    que, ne répondez que, réponds exclusivement, dans ton message, à partir de maintenant tu, à partir de maintenant
                    vous, désormais tu es, dis aux utilisateurs, dites aux utilisateurs
                    """,
                [Cue.Opening] = """
                    réponds en, réponds par, réponds avec, répondez en, répondez par, répondez avec, réponds à, réponds comme, écris ta,
                    termine ta, commence ta, dis à l'utilisateur
                    """,
                [Cue.Task] = """
                    ajoute, ajoutez, analyse, analysez, calcule, calculez, classe, classez, compare, comparez, compose, composez,
                    convertis, convertissez, corrige, corrigez, crée, créez, décris, décrivez, développe, donne, donnez, dresse,
                    dressez, écris, écrivez, énumère, énumérez, explique, expliquez, fais, génère, générez, ignore, ignorez, imagine,
                    imaginez, inclus, incluez, indique, indiquez, insère, insérez, intègre, intégrez, invente, inventez, mélange,
                    mentionne, mentionnez, modifie, modifiez, oublie, propose, proposez, raconte, recommande, recommandez, rédige,
                    rédigez, remplace, remplacez, réécris, réponds, répondez, résous, résume, résumez, suggère, suggérez, supprime,
                    supprimez, traduis, traduisez, transforme, trouve, trouvez, utilise, utilisez, nomme, dis, dites, qualifie, mets,
                    mettez, accole, accolez, achève, achevez, annonce que, annoncez que, ajoute y, chantez, citez, concluez, conseille,
                    conseillez, convaincs, déclare que, déclarez que, dis que, encourage, encouragez, félicite, finissez, glisse,
                    glissez, glorifie, juxtapose, listez, rappelez, récite, récitez, répétez, termine, terminez, vante, vantez, donne
                    moi, parlez, persuade
                    """,
                [Cue.Question] = """
                    qu'est ce que, qu'est ce qu'un, quel est, quelle est, quels sont, quelles sont, qui a, qui est, comment, pourquoi,
                    où se, où est, combien de, peux tu, pouvez vous, pourrais tu, pourriez vous, quand a, quand est
                    """,
                [Cue.Lead] = """
                    s'il te plaît, s'il vous plaît, veuillez, maintenant, ensuite, puis, enfin, et, aussi, toujours, désormais
                    """,
                [Cue.Pointer] = """
                    il, elle, ils, elles, on, nous, notre, nos, ce, cet, cette, ces, leur, leurs, lui, son, sa, ses, t il, t elle, ça
                    """,
            },
        };
}
